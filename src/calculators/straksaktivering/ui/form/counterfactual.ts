/** What would have happened anyway: from what was answered to the share of the difference that counts. */
import { cautiousEffect, measureEffect, type EffectInput, type EffectResult } from '@/calculators/straksaktivering/domain';
import type { Result } from '@/base/result';
import type { EffectProblem } from '@/calculators/straksaktivering/domain';
import type { Counterfactual } from '@/calculators/straksaktivering/file';
import { valueOf, type Typed } from './typed';

/** The fields of the measurement, in the order they are asked for. */
export const measureFields = ['nIndsats', 'afgangIndsats', 'nKontrol', 'afgangKontrol'] as const satisfies readonly (keyof EffectInput)[];

/** The two groups held against each other, or the reasons why they cannot be. */
export const measured = (typed: Typed): Result<EffectResult, EffectProblem> =>
  measureEffect(Object.fromEntries(measureFields.map((field) => [field, valueOf(typed, field)])));

/** The share that counts. Undefined while the step is not answered, or the measurement shows no gain that can be counted. */
export function countedEffect(typed: Typed): number | undefined {
  if (typed.evidence === 'antaget') return valueOf(typed, 'effektRealisering');
  if (typed.evidence === 'ved-ikke') return cautiousEffect;
  if (typed.evidence === undefined) return undefined;
  const found = measured(typed);
  const share = found.ok ? found.value.effektRealisering : null;
  return share === null || share < 0 ? undefined : share;
}

/** Why the answered step gives no share to count, when the fields themselves are in order. */
export function counterfactualProblem(typed: Typed): 'unanswered' | 'nobody-left' | 'control-left-more' | undefined {
  if (typed.evidence === undefined) return 'unanswered';
  if (typed.evidence !== 'maalt') return undefined;
  const found = measured(typed);
  if (!found.ok) return undefined;
  if (found.value.effektRealisering === null) return 'nobody-left';
  return found.value.effektRealisering < 0 ? 'control-left-more' : undefined;
}

/** The answer as a file keeps it. */
export function counterfactualOf(typed: Typed): Counterfactual | undefined {
  if (typed.evidence === undefined) return undefined;
  if (typed.evidence !== 'maalt') return { type: typed.evidence };
  return { type: 'maalt', ...Object.fromEntries(measureFields.map((field) => [field, valueOf(typed, field)])) };
}
