/** What an investment changes: another value from a year on. */

/** One change in a series of years. */
export interface Step {
  readonly value: number;
  /** The first year with the new value; 1 is the budget year. */
  readonly from: number;
}

/** The series with the change. */
export const withStep = (years: readonly number[], { value, from }: Step): readonly number[] =>
  years.map((before, year) => (year + 1 < from ? before : value));

/** The first change from one series to another; undefined where they are alike. A second change is not told. */
export function firstStep(before: readonly number[], after: readonly number[]): Step | undefined {
  const year = after.findIndex((value, index) => value !== before[index]);
  const value = after[year];
  return value === undefined ? undefined : { value, from: year + 1 };
}
