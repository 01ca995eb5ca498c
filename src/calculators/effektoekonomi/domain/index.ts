/** Effektøkonomi's public face. */
import { unlessProblems, type Result } from '../../../base/result.ts';
import { effektProblems } from './check.ts';
import { offerResults, stepResults, type OfferResult, type StepResult } from './compare.ts';
import type { EffektDraft, EffektInput, EffektProblem } from './model.ts';
import { robustness, type Robustness } from './robustness.ts';

/** Offers compared: the ranking, the steps between them, and how much the ranking hangs on the weights. */
export interface EffektResult {
  readonly tilbud: readonly OfferResult[];
  readonly trinvis: readonly StepResult[];
  readonly robusthed: Robustness;
}

/** Compares offers, or gives every reason why they cannot be compared. */
export function compareOffers(draft: EffektDraft): Result<EffektResult, EffektProblem> {
  return unlessProblems(effektProblems(draft), () => {
    const input = draft as EffektInput;
    const tilbud = offerResults(input);
    return { tilbud, trinvis: stepResults(tilbud), robusthed: robustness(tilbud, Object.keys(input.vaegte)) };
  });
}

export type { OfferResult, StepResult } from './compare.ts';
export { type EffektDraft, type EffektInput, type EffektProblem } from './model.ts';
export type { Robustness } from './robustness.ts';
