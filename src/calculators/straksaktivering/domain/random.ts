/** Numbers that look random but are the same every time for the same seed, so that a simulation can be repeated to the krone. */

/** Draws the next number from 0 up to, not including, 1. */
export type Draw = () => number;

const twoTo32 = 2 ** 32;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for simulations of this size. */
export function mulberry32(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / twoTo32;
  };
}

/** An uncertain number: anything between two values alike, or most likely around a typical value. */
export type Spread =
  | { readonly fordeling: 'ligelig'; readonly min: number; readonly maks: number }
  | { readonly fordeling: 'trekant'; readonly min: number; readonly typisk: number; readonly maks: number };

/** The value that leaves the share u of the spread below it. */
export function valueAt(spread: Spread, u: number): number {
  const { min, maks } = spread;
  const width = maks - min;
  if (spread.fordeling === 'ligelig' || width === 0) return min + u * width;
  const below = (spread.typisk - min) / width;
  if (u < below) return min + Math.sqrt(u * width * (spread.typisk - min));
  return maks - Math.sqrt((1 - u) * width * (maks - spread.typisk));
}

/** Percentile of sorted values, interpolated as Excel's PERCENTILE.INC (type 7). */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}
