/**
 * The status of a section by a printed rule:
 *   1. Kan ikke vurderes — no item is relevant, too few are answered, or too many answers are "ved ikke".
 *   2. Otherwise the status is the median step. Between two steps the lower one holds, because each step builds on the one before.
 *
 * "Ved ikke" can thus only make a section impossible to assess; it never makes it weaker. Source: content/spoergeskemaer (rule).
 */
import { medianStep, type Median } from './median.ts';
import type { AnswerState, Fraction, StatusRule, Step } from './model.ts';
import { stepsIn, tally, type Tally } from './tally.ts';

/** Why a section cannot be assessed. */
export type Obstacle =
  /** The role has no items here. */
  | { readonly code: 'no-items' }
  /** Every item is set aside as "ikke relevant". */
  | { readonly code: 'nothing-relevant' }
  /** Fewer answers than the rule asks for. */
  | { readonly code: 'too-few-answered'; readonly answered: number; readonly relevant: number }
  /** More "ved ikke" than the rule allows: the missing knowledge is the finding. */
  | { readonly code: 'too-many-dont-know'; readonly dontKnow: number; readonly answered: number };

/** What the rule says about a section. */
export type Verdict =
  | { readonly code: 'trin'; readonly step: Step; readonly median: Median }
  | { readonly code: 'kan-ikke-vurderes'; readonly obstacles: readonly Obstacle[] };

/** True when the median lies between two steps: the answers split evenly. */
export const isSplit = (verdict: Verdict): verdict is Extract<Verdict, { code: 'trin' }> =>
  verdict.code === 'trin' && verdict.median.lower !== verdict.median.upper;

const below = (part: number, whole: number, [numerator, denominator]: Fraction) => part * denominator < whole * numerator;
const above = (part: number, whole: number, [numerator, denominator]: Fraction) => part * denominator > whole * numerator;

/** Everything that stands in the way of assessing a section, all at once. */
export function obstacles({ items, relevant, answered, dontKnow }: Tally, rule: StatusRule): readonly Obstacle[] {
  if (items === 0) return [{ code: 'no-items' }];
  if (relevant === 0) return [{ code: 'nothing-relevant' }];
  const found: Obstacle[] = [];
  if (answered === 0 || below(answered, relevant, rule.leastAnswered)) found.push({ code: 'too-few-answered', answered, relevant });
  if (above(dontKnow, answered, rule.mostDontKnow)) found.push({ code: 'too-many-dont-know', dontKnow, answered });
  return found;
}

/** The verdict on a section from the states of its items (undefined is unanswered). */
export function verdict(states: readonly (AnswerState | undefined)[], rule: StatusRule): Verdict {
  const found = obstacles(tally(states), rule);
  const median = medianStep(stepsIn(states));
  if (found.length > 0 || median === undefined) return { code: 'kan-ikke-vurderes', obstacles: found };
  return { code: 'trin', step: median.lower, median };
}
