import type { Step } from './model.ts';

/** The middle of ordered answers. The two differ only when an even number of answers splits evenly: the median lies between them. */
export interface Median {
  readonly lower: Step;
  readonly upper: Step;
}

/** The median step, or undefined without answers. A mean of two steps is never formed: a step is a place in an order. */
export function medianStep(answers: readonly Step[]): Median | undefined {
  const ordered = answers.toSorted((a, b) => a - b);
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  const upper = ordered[Math.floor(ordered.length / 2)];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
