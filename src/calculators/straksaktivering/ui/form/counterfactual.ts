/** What would have happened anyway: from what was answered to the share of the difference that counts. */
import {
  cautiousEffect,
  measureEffect,
  type EffectInput,
  type EffectProblem,
  type EffectResult,
} from '@/calculators/straksaktivering/domain';
import type { Counterfactual } from '@/calculators/straksaktivering/file';
import type { Result } from '@/base/result';
import { numberAt } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import { fields } from './fields';

/** The fields of the measurement, in the order they are asked for. */
export const measureFields = ['nIndsats', 'afgangIndsats', 'nKontrol', 'afgangKontrol'] as const satisfies readonly (keyof EffectInput)[];

/** The two groups held against each other, or the reasons why they cannot be. */
export const measured = (typed: Typed): Result<EffectResult, EffectProblem> =>
  measureEffect(Object.fromEntries(measureFields.map((field) => [field, numberAt(fields, typed, field)])));

/** The share that a measurement counts. Undefined while it cannot be told, or shows no gain that can be counted. */
function measuredShare(outcome: Result<EffectResult, EffectProblem>): number | undefined {
  const share = outcome.ok ? outcome.value.effektRealisering : null;
  return share === null || share < 0 ? undefined : share;
}

/** The share that counts. Undefined while the step is not answered, or the answer gives none. */
export function countedEffect(typed: Typed): number | undefined {
  if (typed['evidence'] === 'antaget') return numberAt(fields, typed, 'effektRealisering');
  if (typed['evidence'] === 'ved-ikke') return cautiousEffect;
  return typed['evidence'] === 'maalt' ? measuredShare(measured(typed)) : undefined;
}

/** The share that the answer in a file gives by itself; undefined for an assumption, which is a share of its own. */
export function shareOfAnswer(answer: Counterfactual): number | undefined {
  if (answer.type === 'ved-ikke') return cautiousEffect;
  return answer.type === 'maalt' ? measuredShare(measureEffect(answer)) : undefined;
}

/** Why the answered step gives no share to count, when the fields themselves are in order. */
export function counterfactualProblem(typed: Typed): 'unanswered' | 'nobody-left' | 'control-left-more' | undefined {
  if (!typed['evidence']) return 'unanswered';
  if (typed['evidence'] !== 'maalt') return undefined;
  const found = measured(typed);
  if (!found.ok) return undefined;
  if (found.value.effektRealisering === null) return 'nobody-left';
  return found.value.effektRealisering < 0 ? 'control-left-more' : undefined;
}
