/** How answers are distributed over categories, laid out as one bar. */
import { failure, success, type Result } from '../../base/result.ts';

/** A stretch of the bar, in percent of its length. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** A bar: a stretch for each category, undefined where its share is unknown, and what is left when all known shares are drawn. */
export interface DistributionBar {
  readonly stretches: readonly (Stretch | undefined)[];
  readonly rest: (Stretch & { readonly value: number }) | undefined;
}

/** The known shares are more than the whole, and rounding cannot explain it. */
export interface DistributionProblem {
  readonly code: 'distribution-over';
  readonly sum: number;
  readonly whole: number;
}

/**
 * The bar for these values of a whole. Values before the first unknown one begin at the left, values after it end at the right, so that the
 * gap stands where the unknown belongs. Each value is rounded to at most half a unit when `rounded`, and a sum may exceed the whole by that.
 */
export function distributionBar(
  values: readonly (number | undefined)[],
  whole: number,
  rounded: boolean,
): Result<DistributionBar, DistributionProblem> {
  const sum = total(values);
  if (sum > whole + (rounded ? values.length / 2 : 0)) return failure([{ code: 'distribution-over', sum, whole }]);
  const percent = 100 / Math.max(whole, sum);
  const gap = values.indexOf(undefined);
  const stretches = values.map((value, at) => {
    if (value === undefined) return undefined;
    const from = gap >= 0 && at > gap ? 100 - percent * total(values.slice(at)) : percent * total(values.slice(0, at));
    return { from, length: percent * value };
  });
  const from = percent * total(gap >= 0 ? values.slice(0, gap) : values);
  const value = whole - sum;
  return success({ stretches, rest: value > 0 ? { from, length: percent * value, value } : undefined });
}

const total = (values: readonly (number | undefined)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
