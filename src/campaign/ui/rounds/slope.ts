/** Where the line and words of a slope picture stand. Heights only; what they mean is decided by the one who asks. */

/** The picture in its own units. */
export const frame = { width: 320, height: 152, left: 98, right: 222, top: 52, bottom: 122 } as const;

/** The line of one group before it is placed: heights from 0 (bottom) to 1 (top), each with its words. */
export interface Slope {
  readonly from: { readonly height: number; readonly label: string };
  readonly to: { readonly height: number; readonly label: string };
  /** Drawn with a reservation. */
  readonly doubtful: boolean;
}

/** A line with its ends in the picture. */
export interface PlacedSlope extends Slope {
  readonly y1: number;
  readonly y2: number;
}

const yOf = (height: number): number => frame.bottom - height * (frame.bottom - frame.top);

/** The line in its place. */
export const placeSlope = (slope: Slope): PlacedSlope => ({ ...slope, y1: yOf(slope.from.height), y2: yOf(slope.to.height) });
