/**
 * The status of a section by a printed rule, for one person's answers:
 *   1. Kan ikke vurderes — no item is relevant, too few are answered, or too many answers are "ved ikke".
 *   2. trin: the median step. Between two steps the lower one holds, because each step builds on the one before.
 *      fidelitet: the mean with its band. fordeling and balance: no status, the answers stand for themselves.
 *
 * "Ved ikke" can thus only make a section impossible to assess; it never makes it weaker. Source: content/spoergeskemaer (rule).
 */
import { fidelityOf, type Fidelity } from './fidelity.ts';
import type { ItemAnswer } from './findings.ts';
import { medianOf, type Median } from './median.ts';
import type { Fraction, Instrument, Section, StatusRule, Step } from './model.ts';
import { orientedStep, scaleOf } from './scale.ts';
import type { Tally } from './tally.ts';

/** Why a section cannot be assessed. */
export type Obstacle =
  /** The role has no items here. */
  | { readonly code: 'no-items' }
  /** Every item is set aside as "ikke relevant". */
  | { readonly code: 'nothing-relevant' }
  /** Fewer answers than the rule asks for. */
  | { readonly code: 'too-few-answered'; readonly answered: number; readonly relevant: number }
  /** Fewer items than the rule asks for have answers on the scale that may be shown; the rest may be answered, but a campaign hides them. */
  | { readonly code: 'too-few-shown'; readonly shown: number; readonly asked: number }
  /** More "ved ikke" than the rule allows: the missing knowledge is the finding. */
  | { readonly code: 'too-many-dont-know'; readonly dontKnow: number; readonly answered: number };

/** What the rule says about a section. */
export type Verdict =
  | { readonly code: 'trin'; readonly step: Step; readonly median: Median }
  | { readonly code: 'fidelitet'; readonly fidelity: Fidelity }
  /** The method gives no status: the answers are shown as they are. */
  | { readonly code: 'uden-status' }
  | { readonly code: 'kan-ikke-vurderes'; readonly obstacles: readonly Obstacle[] };

/** True when the median lies between two steps: the answers split evenly. */
export const isSplit = (verdict: Verdict): verdict is Extract<Verdict, { code: 'trin' }> =>
  verdict.code === 'trin' && verdict.median.lower !== verdict.median.upper;

/** True when a part is less than the fraction of the whole. Exact: no division. */
export const below = (part: number, whole: number, [numerator, denominator]: Fraction): boolean => part * denominator < whole * numerator;

/** True when a part is more than the fraction of the whole. Exact: no division. */
export const above = (part: number, whole: number, [numerator, denominator]: Fraction): boolean => part * denominator > whole * numerator;

/** Everything that stands in the way of assessing a section, all at once. */
export function obstacles({ items, relevant, answered, dontKnow }: Tally, rule: StatusRule): readonly Obstacle[] {
  if (items === 0) return [{ code: 'no-items' }];
  if (relevant === 0) return [{ code: 'nothing-relevant' }];
  const found: Obstacle[] = [];
  if (answered === 0 || below(answered, relevant, rule.leastAnswered)) found.push({ code: 'too-few-answered', answered, relevant });
  if (above(dontKnow, answered, rule.mostDontKnow)) found.push({ code: 'too-many-dont-know', dontKnow, answered });
  return found;
}

/** The verdict on described steps from their tally. */
export function verdictOnSteps(tally: Tally, rule: StatusRule): Verdict {
  const found = obstacles(tally, rule);
  const median = medianOf(tally.distribution);
  if (found.length > 0 || median === undefined) return { code: 'kan-ikke-vurderes', obstacles: found };
  return { code: 'trin', step: median.lower, median };
}

function verdictOnFidelity(instrument: Instrument, tally: Tally, answers: readonly ItemAnswer[]): Verdict {
  const { rule, bands } = instrument;
  const means = answers
    .filter(({ state }) => state !== 'ikke-relevant')
    .map(({ item, state }) => (typeof state === 'number' ? orientedStep(item, scaleOf(instrument, item), state) : undefined));
  const fidelity = fidelityOf(means, rule.leastAnswered, bands);
  const found = obstacles(tally, rule);
  if (found.length > 0) return { code: 'kan-ikke-vurderes', obstacles: found };
  if (fidelity) return { code: 'fidelitet', fidelity };
  return {
    code: 'kan-ikke-vurderes',
    obstacles: [{ code: 'too-few-answered', answered: tally.answered - tally.dontKnow, relevant: tally.relevant }],
  };
}

/** The verdict on a section of one person's answers, by the section's method. */
export function verdict(instrument: Instrument, section: Section, tally: Tally, answers: readonly ItemAnswer[]): Verdict {
  if (section.method === 'trin') return verdictOnSteps(tally, instrument.rule);
  if (section.method === 'fidelitet') return verdictOnFidelity(instrument, tally, answers);
  return { code: 'uden-status' };
}
