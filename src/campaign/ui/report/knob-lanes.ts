/** Which lane each knob of a line stands in, so that none covers another: on the line, or under the knobs that it would touch. */

/** Knobs closer than this share of the line would touch on the narrowest screen. */
export const touching = 0.055;

/** A lane for each share, 0 on the line: the two outermost are placed first, since the gap between them is drawn there. */
export function lanesOf(shares: readonly number[]): readonly number[] {
  const lanes = shares.map(() => 0);
  const taken: number[][] = [];
  const sorted = shares.map((share, at) => ({ share, at })).toSorted((a, b) => a.share - b.share);
  for (const { share, at } of [...sorted.slice(0, 1), ...sorted.slice(1).toReversed()]) {
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(share - other) >= touching));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), share];
    lanes[at] = lane;
  }
  return lanes;
}
