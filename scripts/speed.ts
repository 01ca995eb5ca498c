/** How long the reader may wait, and how a wait is measured. */
import { percentile } from '../src/calculators/straksaktivering/domain/random.ts';

/** Milliseconds: a whole case for each key pressed, and ten thousand runs of a simulation. */
export const budgets = { caseMilliseconds: 16, simulationMilliseconds: 1000 } as const;

/** Milliseconds of each call, fastest first, after a warm-up. */
export function timesOf(calls: number, work: () => unknown): Float64Array {
  for (let call = 0; call < calls / 10; call += 1) work();
  return Float64Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort();
}

export const fastestOf = (calls: number, work: () => unknown): number => timesOf(calls, work)[0] ?? NaN;

/** The middle and the slow end, beside the budget. */
export function measured(calls: number, work: () => unknown, budget: number): string {
  const times = timesOf(calls, work);
  const middle = percentile(times, 0.5);
  return `${middle.toFixed(2)} ms (p95 ${percentile(times, 0.95).toFixed(2)} ms) af højst ${budget} ms${middle > budget ? ' — FOR LANGSOMT' : ''}`;
}
