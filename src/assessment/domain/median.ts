import type { Item, Scale, Step } from './model.ts';
import { orientedStep } from './scale.ts';

/** The middle of ordered answers. The two differ only when an even number of answers splits evenly: the median lies between them. */
export interface Median {
  readonly lower: Step;
  readonly upper: Step;
}

/** The step that holds the answer with this number, when the answers stand in order. */
function stepAt(distribution: readonly number[], place: number): Step {
  let passed = 0;
  return distribution.findIndex((count) => (passed += count) >= place) + 1;
}

/** The median of counts on steps, first step first. A mean of two steps is never formed: a step is a place in an order. */
export function medianOf(distribution: readonly number[]): Median | undefined {
  const answers = distribution.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return undefined;
  return { lower: stepAt(distribution, Math.ceil(answers / 2)), upper: stepAt(distribution, Math.floor(answers / 2) + 1) };
}

/** The median seen from the unfavourable end: lower is always the weaker of the two. */
export function orientedMedian(item: Pick<Item, 'direction'>, scale: Scale, { lower, upper }: Median): Median {
  const [low, high] = item.direction === 1 ? [lower, upper] : [upper, lower];
  return { lower: orientedStep(item, scale, low), upper: orientedStep(item, scale, high) };
}
