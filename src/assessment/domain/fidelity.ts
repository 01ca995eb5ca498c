/**
 * The method fidelitet: a mean from 1 to 5 per section, always shown with its coverage.
 * Source: »Flere skal med« takes the mean per item first and then over the items. The bands and the least coverage are ours (skøn).
 */
import type { Band } from './instrument.ts';
import type { Fraction } from './model.ts';

/** A mean of means, the items behind it, and the band it belongs to. Rounded only when it is written. */
export interface Fidelity {
  readonly mean: number;
  readonly band: string;
  /** Items with at least one answer on the scale, of the items that are relevant. */
  readonly covered: number;
  readonly items: number;
}

/** Means are sums of whole numbers over whole numbers; an edge missed by less than this is an edge reached. */
const edge = 1e-9;

/** True when a mean reaches an edge. */
export const reaches = (mean: number, from: number): boolean => mean >= from - edge;

/** The band of a mean: the highest whose edge it reaches. */
export const bandOf = (bands: readonly Band[], mean: number): string => bands.findLast(({ from }) => reaches(mean, from))?.name ?? '';

/**
 * Fidelity from the mean of each relevant item (undefined: nobody answered it on the scale).
 * Undefined when fewer than the asked share of the items are covered.
 */
export function fidelityOf(means: readonly (number | undefined)[], [part, whole]: Fraction, bands: readonly Band[]): Fidelity | undefined {
  const known = means.filter((mean) => mean !== undefined);
  if (known.length === 0 || known.length * whole < means.length * part) return undefined;
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  return { mean, band: bandOf(bands, mean), covered: known.length, items: means.length };
}

/** The mean step of counts on steps. */
export function meanStep(distribution: readonly number[]): number | undefined {
  const answers = distribution.reduce((sum, count) => sum + count, 0);
  return answers === 0 ? undefined : distribution.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers;
}
