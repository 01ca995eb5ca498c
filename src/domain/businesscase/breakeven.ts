/**
 * Break-even values (nulpunkter): how far one assumption can move, the others unchanged, before the net present value is nought.
 * Where the value is a straight line in the assumption, two points give it exactly; the mean stay after is found by halving.
 */
import { cashflow, discountFactor, type Cashflow } from './cashflow.ts';
import type { CompleteCase } from './defaults.ts';
import { followedWeeks, type Duration } from './duration.ts';
import { fullEffectYear, kronerPerWeek } from './savings.ts';

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

/** The break-even value of every assumption. tilgang is persons per year; for a series its mean, all years moved by the same factor. */
export function breakEvens(complete: CompleteCase, flow: Cashflow): Readonly<Record<BreakEvenKey, BreakEven>> {
  const npv = (change: Partial<CompleteCase>) => cashflow({ ...complete, ...change }).npv;
  const meanInflow = complete.tilgang.reduce((sum, people) => sum + people, 0) / complete.tilgang.length;
  const inflowOf = (people: number) => complete.tilgang.map((inYear) => (meanInflow === 0 ? people : (inYear / meanInflow) * people));
  return {
    sparedeUgerPrPerson_fuldEffektAar: savedWeeksOfFullYear(complete, flow),
    effektRealisering: withinWhole(lineRoot((effektRealisering) => npv({ effektRealisering }), 1)),
    tilgang: lineRoot((people) => npv({ tilgang: inflowOf(people) }), meanInflow || 1),
    ydelsePrAar: lineRoot((ydelsePrAar) => npv({ ydelsePrAar }), complete.ydelsePrAar || 1),
    nettoOmkostningPrAar: bearableNetCost(complete, flow),
    aarsvaerk: lineRoot((aarsvaerk) => npv({ aarsvaerk }), 1),
    varighedEfterUger: meanStayAfter(complete, npv),
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

function meanStayAfter(complete: CompleteCase, npv: (change: Partial<CompleteCase>) => number): BreakEven {
  const [group, ...others] = complete.efter;
  if (!group || others.length > 0) return 'several-groups';
  const stay = group.varighed;
  if (stay.type === 'nul' || stay.type === 'tabel') return 'no-mean';
  const at = (uger: number) =>
    npv({ efter: [{ ...group, varighed: uger === 0 ? { type: 'nul' } : ({ ...stay, uger } satisfies Duration) }] });
  if (at(0) < 0) return 'always-deficit';
  if (at(followedWeeks) > 0) return 'always-surplus';
  return halve(at);
}

/** Enough halvings of the followed weeks to reach the precision of the numbers themselves. */
const halvings = 60;

function halve(falling: (weeks: number) => number): number {
  let [low, high] = [0, followedWeeks];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) >= 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
