/** Shares in whole percent that add up to a hundred, as readers expect them to. */

/**
 * Whole percentages by largest remainder: each share is rounded down, and the points left over go to the largest remainders, first come first
 * served. Undefined when there is nothing to share.
 */
export function wholePercents(counts: readonly number[]): readonly number[] | undefined {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return undefined;
  const floors = counts.map((count) => Math.floor((count * 100) / sum));
  const left = 100 - floors.reduce((total, floor) => total + floor, 0);
  const byRemainder = counts
    .map((count, at) => ({ at, remainder: (count * 100) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => floor + Number(raised.has(at)));
}
