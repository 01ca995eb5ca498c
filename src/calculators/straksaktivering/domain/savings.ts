/** What the effort saves: weeks per person, and kroner per year for the municipality and for all public authorities. */
import type { CompleteCase } from './defaults.ts';
import { allWeeks, municipalBands } from './financing.ts';
import { spellsAfter, spellsBefore, weeksOnBenefit } from './spells.ts';
import { weeksByYear, type WeeksInYear } from './timing.ts';

/** Weeks per newcomer. Municipal weeks are weeks times the municipality's share of the benefit. */
export interface KeyFigures {
  readonly middelUgerFoer: number;
  readonly middelUgerEfter: number;
  /** Saved weeks that the effort causes and that do not leak to another benefit. */
  readonly sparedeUgerPrPerson: number;
  readonly kommuneUgerFoer: number;
  readonly kommuneUgerEfter: number;
  readonly sparedeKommuneUgerPrPerson: number;
  /** Full-year persons fewer on the benefit in the first year with full effect. */
  readonly sparedeHelaarspersonerFuldEffekt: number;
  /** Null when no week is saved. */
  readonly gnsKommuneAndelAfSparedeUger: number | null;
}

/** One year's saved weeks for all newcomers, and what they are worth in kr. */
export interface YearSavings extends WeeksInYear {
  readonly kommune: number;
  readonly offentlig: number;
}

/** The first year in which the phase-in reaches the whole effect. Undefined when it never does. */
export function fullEffectYear(complete: CompleteCase): number | undefined {
  const year = complete.indfasning.indexOf(1);
  return year < 0 ? undefined : year;
}

/** The share of the difference in weeks that counts as saved. */
export const countedShare = ({ effektRealisering, laekage }: CompleteCase): number => effektRealisering * (1 - laekage);

/** A share or a yield; null where there is nothing to measure against. */
export function ratio(part: number, whole: number): number | null {
  const value = part / whole;
  return Number.isFinite(value) ? value : null;
}

/** Weeks before and after, and what is saved of them. */
export function keyFigures(complete: CompleteCase): KeyFigures {
  const before = spellsBefore(complete.foer);
  const after = spellsAfter(complete.efter);
  const [middelUgerFoer, middelUgerEfter] = [weeksOnBenefit(before, allWeeks), weeksOnBenefit(after, allWeeks)];
  const [kommuneUgerFoer, kommuneUgerEfter] = [
    weeksOnBenefit(before, municipalBands(complete.regel)),
    weeksOnBenefit(after, municipalBands(complete.regel, complete.aktiveringsUger)),
  ];
  const saved = (middelUgerFoer - middelUgerEfter) * countedShare(complete);
  const savedMunicipal = (kommuneUgerFoer - kommuneUgerEfter) * countedShare(complete);
  const inflow = complete.tilgang[fullEffectYear(complete) ?? 0] ?? 0;
  return {
    middelUgerFoer,
    middelUgerEfter,
    sparedeUgerPrPerson: saved,
    kommuneUgerFoer,
    kommuneUgerEfter,
    sparedeKommuneUgerPrPerson: savedMunicipal,
    sparedeHelaarspersonerFuldEffekt: (inflow * saved) / complete.ugerPrAar,
    gnsKommuneAndelAfSparedeUger: ratio(savedMunicipal, saved),
  };
}

/** Kroner per saved week in a year, after the cautious reduction. */
export const kronerPerWeek = (complete: CompleteCase, year: number): number =>
  (complete.ydelsePrAar / complete.ugerPrAar) * (1 - complete.gevinstFradrag) * (complete.satsIndeks[year] ?? 1);

/** Savings in every year of the horizon. later: what savedLater gives for the case. */
export const yearlySavings = (complete: CompleteCase, key: KeyFigures, later: SavedLater): readonly YearSavings[] =>
  savedWeeks(complete, key, later).map(({ kommuneUger, uger }, year) => {
    const kroner = kronerPerWeek(complete, year);
    return { kommuneUger, uger, kommune: kommuneUger * kroner, offentlig: uger * kroner };
  });

/** staaende: all weeks in the year of arrival. kohorte: each year's newcomers save over the years that follow. */
function savedWeeks(complete: CompleteCase, key: KeyFigures, later: SavedLater): readonly WeeksInYear[] {
  const people = complete.tilgang.map((inflow, year) => inflow * (complete.indfasning[year] ?? 0));
  if (later === undefined)
    return people.map((count) => ({ kommuneUger: count * key.sparedeKommuneUgerPrPerson, uger: count * key.sparedeUgerPrPerson }));
  const sum = (year: number, weeks: keyof WeeksInYear) =>
    people.slice(0, year + 1).reduce((total, count, arrival) => total + count * (later[year - arrival]?.[weeks] ?? 0), 0);
  return people.map((_, year) => ({
    kommuneUger: sum(year, 'kommuneUger') * countedShare(complete),
    uger: sum(year, 'uger') * countedShare(complete),
  }));
}

/** The difference in weeks per newcomer in each year after arrival; undefined when a year's newcomers give their whole effect at once. */
export type SavedLater = readonly WeeksInYear[] | undefined;

/** The weeks without the effort in each year after arrival. */
export const weeksLater = ({ foer, regel, horisontAar, ugerPrAar, periodisering }: CompleteCase): SavedLater =>
  periodisering === 'staaende' ? undefined : weeksByYear(spellsBefore(foer), municipalBands(regel), horisontAar, ugerPrAar);

/** The two sides can be paid by different shares, so each is spread by itself. Neither inflow, prices nor the share that counts matter here. */
export function savedLater(complete: CompleteCase, before: SavedLater = weeksLater(complete)): SavedLater {
  const { efter, regel, aktiveringsUger, horisontAar, ugerPrAar } = complete;
  if (before === undefined) return undefined;
  const after = weeksByYear(spellsAfter(efter), municipalBands(regel, aktiveringsUger), horisontAar, ugerPrAar);
  return before.map((year, n) => ({
    kommuneUger: year.kommuneUger - (after[n]?.kommuneUger ?? 0),
    uger: year.uger - (after[n]?.uger ?? 0),
  }));
}
