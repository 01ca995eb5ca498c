/** Where the lines and words of a slope picture stand. Heights only; what they mean is decided by the one who asks. */

/** The picture in its own units. */
export const frame = { width: 340, height: 138, left: 78, right: 186, top: 34, bottom: 122, gap: 16 } as const;

/** One line before it is placed: heights from 0 (bottom) to 1 (top). */
export interface Slope {
  readonly id: string;
  readonly name: string;
  readonly from: { readonly height: number; readonly label: string };
  readonly to: { readonly height: number; readonly label: string };
  /** Drawn with a reservation. */
  readonly doubtful: boolean;
}

/** A line with its points, and the baselines of its words. */
export interface PlacedSlope extends Slope {
  readonly y1: number;
  readonly y2: number;
  readonly leftLabel: number;
  readonly rightLabel: number;
}

const yOf = (height: number): number => frame.bottom - height * (frame.bottom - frame.top);

/** Moves baselines apart until no two are nearer than the gap, in the same order, and keeps the last within the picture. */
export function spreadOut(wanted: readonly number[], gap: number = frame.gap, lowest: number = frame.height - 4): readonly number[] {
  const order = wanted.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y || a.at - b.at);
  const down: number[] = [];
  for (const { y } of order) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + gap));
  const placed = down.map((y, place) => Math.min(y, lowest - (down.length - 1 - place) * gap));
  const result = [...wanted];
  order.forEach(({ at }, place) => (result[at] = placed[place] ?? 0));
  return result;
}

/** The lines in their places. */
export function placeSlopes(slopes: readonly Slope[]): readonly PlacedSlope[] {
  const [left, right] = [slopes.map(({ from }) => yOf(from.height)), slopes.map(({ to }) => yOf(to.height))];
  const [leftLabels, rightLabels] = [spreadOut(left), spreadOut(right)];
  return slopes.map((slope, at) => ({
    ...slope,
    ...{ y1: left[at] ?? 0, y2: right[at] ?? 0, leftLabel: leftLabels[at] ?? 0, rightLabel: rightLabels[at] ?? 0 },
  }));
}
