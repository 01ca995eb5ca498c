/** The follow-up's public face. */
import { completeCase, type CaseInput } from '../../straksaktivering/domain/index.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';
import { followUpProblems } from './check.ts';
import { quarterResult, stopVerdict, type QuarterResult, type StopVerdict } from './compare.ts';
import { forecasts } from './forecast.ts';
import type { FollowUpDraft, FollowUpProblem, StopRule } from './model.ts';

/** The follow-up so far: every quarter of the case, those that are fully known added up from the first, and the stop rule. */
export interface FollowUp {
  readonly kvartaler: readonly QuarterResult[];
  /** Quarters from the first for which everything is known, and their net gain, kr. */
  readonly fulde: number;
  readonly prognose: number;
  readonly faktisk: number;
  readonly stop?: StopVerdict | undefined;
}

/** Holds what was counted against the case, or gives every reason why that cannot be done. */
export const followUp = (draft: FollowUpDraft): Result<FollowUp, FollowUpProblem> =>
  unlessProblems(followUpProblems(draft), () => {
    const complete = completeCase(draft.sag as CaseInput);
    const kvartaler = forecasts(complete).map((forecast, index) => quarterResult(forecast, draft.kvartaler?.[index] ?? {}, index));
    const firstOpen = kvartaler.findIndex(({ mangler }) => mangler.length > 0);
    const fulde = firstOpen === -1 ? kvartaler.length : firstOpen;
    const known = kvartaler.slice(0, fulde);
    return {
      kvartaler,
      fulde,
      prognose: known.reduce((sum, { prognose }) => sum + prognose.netto, 0),
      faktisk: known.reduce((sum, { faktisk }) => sum + (faktisk.netto ?? NaN), 0),
      stop: draft.stopregel && stopVerdict(draft.stopregel as StopRule, kvartaler),
    };
  });

export type { QuarterResult, StopVerdict } from './compare.ts';
export { counted, quartersPerYear, type Counted, type FollowUpDraft, type FollowUpProblem, type Quarter } from './model.ts';
