/**
 * Follow-up on a business case, quarter by quarter: what the case expected, what was counted, and which of the counted things explain
 * the difference. The net gain still rests on the case's own "before": this is bookkeeping, not a measurement of effect.
 *
 * Names are Danish because they are the names in the saved file. Unknown is absent, never nought.
 */
import type { CaseDraft } from '../../straksaktivering/domain/index.ts';
import type { NumberProblem } from '../../../base/checks.ts';

/** What is counted in a quarter, in the order in which a difference is explained. */
export const counted = ['tilgang', 'udeblevet', 'gennemfoert', 'ugerUndervejs', 'udgift'] as const;

/** One thing that is counted. */
export type Counted = (typeof counted)[number];

/** One quarter: newcomers, those who never showed up, those who completed, mean weeks on the benefit of those who left on the way, and net expense (kr.). */
export type Quarter = { readonly [Key in Counted]?: number | undefined };

/** Agreed beforehand: below this net gain (kr.) after so many quarters, closing is discussed. */
export interface StopRule {
  readonly efterKvartaler: number;
  readonly graense: number;
}

/** What the follow-up rests on, with anything missing. The quarters so far stand in order, the first is the budget year's first. */
export interface FollowUpDraft {
  readonly sag?: CaseDraft | undefined;
  readonly kvartaler?: readonly Quarter[] | undefined;
  readonly stopregel?: { readonly [Key in keyof StopRule]?: StopRule[Key] | undefined } | undefined;
}

/** A reason why there is nothing to follow up on. */
export type FollowUpProblem =
  | NumberProblem
  /** The case itself lacks something, or its parts do not fit together. */
  | { readonly code: 'case-not-ready'; readonly field: string; readonly count: number }
  /** The case must tell no-shows, those who leave on the way, and those who complete apart. */
  | { readonly code: 'too-few-groups'; readonly field: string; readonly count: number }
  /** More quarters than the case has. */
  | { readonly code: 'too-many-quarters'; readonly field: string; readonly count: number; readonly limit: number }
  /** No-shows and those who completed cannot be more than those who came. */
  | { readonly code: 'more-than-came'; readonly field: string; readonly value: number; readonly came: number };

/** Quarters in a year. */
export const quartersPerYear = 4;
