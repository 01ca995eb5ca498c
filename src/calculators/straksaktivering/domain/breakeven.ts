/**
 * Break-even values (nulpunkter): how far one assumption can move, the others unchanged, before the net present value is nought.
 * Where the value is a straight line in the assumption, two points give it exactly; the mean stay after is searched for between none and the longest.
 */
import { cashflow, discountFactor, type Cashflow } from './cashflow.ts';
import type { CompleteCase } from './defaults.ts';
import { followedWeeks, type Duration } from './duration.ts';
import { fullEffectYear, kronerPerWeek, savedLater, weeksLater, type SavedLater } from './savings.ts';

/** The assumptions with a break-even value. The first is for one year with full effect, without the establishment cost. */
export type BreakEvenKey =
  | 'sparedeUgerPrPerson_fuldEffektAar'
  | 'effektRealisering'
  | 'tilgang'
  | 'ydelsePrAar'
  | 'nettoOmkostningPrAar'
  | 'aarsvaerk'
  | 'varighedEfterUger';

/** Why an assumption has no break-even value. */
export type NoBreakEven =
  /** The case does not depend on it. */
  | 'no-influence'
  /** A deficit at any value, for example because no week is saved. */
  | 'always-deficit'
  | 'always-surplus'
  /** More than the whole effect would be needed. */
  | 'above-whole'
  /** Only with one group after is there one mean stay to move. */
  | 'several-groups'
  /** The stay after is a curve, or nought for everyone. */
  | 'no-mean'
  /** The phase-in never reaches the whole effect. */
  | 'no-full-effect-year';

/** One assumption's value, or why it has none. */
export type BreakEven = number | NoBreakEven;

/** The assumptions that do not decide when a week is saved. */
type Line = Partial<Pick<CompleteCase, 'effektRealisering' | 'tilgang' | 'ydelsePrAar' | 'aarsvaerk'>>;

/** The break-even value of every assumption. tilgang is persons per year; for a series its mean, all years moved by the same factor. */
export function breakEvens(complete: CompleteCase, flow: Cashflow, later: SavedLater): Readonly<Record<BreakEvenKey, BreakEven>> {
  const npv = (change: Line) => cashflow({ ...complete, ...change }, later).npv;
  const meanInflow = complete.tilgang.reduce((sum, people) => sum + people, 0) / complete.tilgang.length;
  const inflowOf = (people: number) => complete.tilgang.map((inYear) => (meanInflow === 0 ? people : (inYear / meanInflow) * people));
  return {
    sparedeUgerPrPerson_fuldEffektAar: savedWeeksOfFullYear(complete, flow),
    effektRealisering: withinWhole(lineRoot((effektRealisering) => npv({ effektRealisering }), 1)),
    tilgang: lineRoot((people) => npv({ tilgang: inflowOf(people) }), meanInflow || 1),
    ydelsePrAar: lineRoot((ydelsePrAar) => npv({ ydelsePrAar }), complete.ydelsePrAar || 1),
    nettoOmkostningPrAar: bearableNetCost(complete, flow),
    aarsvaerk: lineRoot((aarsvaerk) => npv({ aarsvaerk }), 1),
    varighedEfterUger: meanStayAfter(complete),
  };
}

/** Weeks saved per person in a year with full effect that pay for that year's net cost, at the same municipal share of a week. */
function savedWeeksOfFullYear(complete: CompleteCase, { nt, aar }: Cashflow): BreakEven {
  const year = fullEffectYear(complete);
  if (year === undefined) return 'no-full-effect-year';
  const { tilgang = 0, nettoOmkostning = 0 } = aar[year] ?? {};
  const worth = tilgang * (nt.gnsKommuneAndelAfSparedeUger ?? 0) * kronerPerWeek(complete, year);
  const weeks = nettoOmkostning / worth;
  return worth > 0 && Number.isFinite(weeks) ? weeks : 'always-deficit';
}

/** The same net cost in every year that the savings can just bear. */
function bearableNetCost(complete: CompleteCase, { aar, pvBesparelse }: Cashflow): BreakEven {
  const annuity = aar.reduce((sum, year) => sum + discountFactor(complete, year.aar), 0);
  const bearable = (pvBesparelse - complete.etablering) / annuity;
  return bearable >= 0 ? bearable : 'always-deficit';
}

/** A rise smaller than this part of the amounts is the rounding of the numbers, not an influence. */
const noise = 1e-12;

/** Where a straight line through nought and the reference meets zero. */
function lineRoot(line: (value: number) => number, reference: number): BreakEven {
  const [atNought, atReference] = [line(0), line(reference)];
  const rise = atReference - atNought;
  if (Math.abs(rise) <= noise * Math.max(Math.abs(atNought), Math.abs(atReference))) return 'no-influence';
  const root = (-atNought / rise) * reference;
  // The sign of a nought is noise too.
  if (root >= 0) return Math.abs(root);
  return atNought < 0 ? 'always-deficit' : 'always-surplus';
}

const withinWhole = (value: BreakEven): BreakEven => (typeof value === 'number' && value > 1 ? 'above-whole' : value);

function meanStayAfter(complete: CompleteCase): BreakEven {
  const [group, ...others] = complete.efter;
  if (!group || others.length > 0) return 'several-groups';
  const stay = group.varighed;
  if (stay.type === 'nul' || stay.type === 'tabel') return 'no-mean';
  const before = weeksLater(complete);
  const at = (uger: number) => {
    const varighed: Duration = uger === 0 ? { type: 'nul' } : { ...stay, uger };
    const moved = { ...complete, efter: [{ ...group, varighed }] };
    return cashflow(moved, savedLater(moved, before)).npv;
  };
  const [none, longest] = [at(0), at(followedWeeks)];
  if (none < 0) return 'always-deficit';
  if (longest > 0) return 'always-surplus';
  return fallingRoot(at, none, longest);
}

/** Weeks closer together than this are the same. Only where the value jumps over nought does the search come so far. */
const sameWeeks = 1e-9;

/**
 * Where a falling value meets nought: along the chord between the two sides, where the side that stays put weighs half each time. Every
 * third step halves, so that the search ends for any value.
 */
function fallingRoot(value: (weeks: number) => number, atNought: number, atLongest: number): number {
  let [low, high, above, below] = [0, followedWeeks, atNought, atLongest];
  for (let step = 1; high - low > sameWeeks; step += 1) {
    const chord = above > below ? low + ((high - low) * above) / (above - below) : low;
    const weeks = step % 3 === 0 ? (low + high) / 2 : chord;
    const found = value(weeks);
    if (Math.abs(found) <= noise * (atNought - atLongest)) return weeks;
    if (found > 0) [low, above, below] = [weeks, found, below / 2];
    else [high, below, above] = [weeks, found, above / 2];
  }
  return (low + high) / 2;
}
