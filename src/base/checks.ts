/**
 * Checks of typed numbers, common to the calculations. Each gives every problem found, none when all is well, with the path of the field
 * as in the saved file ("efter[1].varighed.uger"). Nothing is corrected or assumed. The Danish sentences stand in src/base/words/sentences.ts.
 */

/** What can be wrong with a number or with numbers that belong together. */
export type NumberProblem =
  /** A value the calculation cannot do without. */
  | { readonly code: 'missing'; readonly field: string }
  | { readonly code: 'not-finite'; readonly field: string }
  | { readonly code: 'negative'; readonly field: string; readonly value: number }
  /** Where nought would mean division by nought. */
  | { readonly code: 'not-positive'; readonly field: string; readonly value: number }
  /** A count of persons or runs must be a whole number. */
  | { readonly code: 'not-whole'; readonly field: string; readonly value: number }
  /** A year has 52 weeks and a day or two. */
  | { readonly code: 'weeks-per-year'; readonly field: string; readonly value: number }
  /** Above what the calculation is made for. */
  | { readonly code: 'above-limit'; readonly field: string; readonly value: number; readonly limit: number }
  /** A share or a rate outside 0–1. */
  | { readonly code: 'share-out-of-range'; readonly field: string; readonly value: number }
  /** Shares that must be the whole together. */
  | { readonly code: 'shares-not-whole'; readonly field: string; readonly sum: number }
  /** Not a whole number of years from 1 to the limit. */
  | { readonly code: 'horizon-out-of-range'; readonly field: string; readonly value: number; readonly limit: number }
  /** A series must have one value per year. */
  | { readonly code: 'length-not-horizon'; readonly field: string; readonly length: number; readonly horizon: number };

/** A check of one number that is known to be there and finite. */
export type Check<Problem = NumberProblem> = (field: string, value: number) => readonly Problem[];

/** The longest horizon: the state's real rate of 3.5 pct. holds for 35 years (Finansministeriet, 2021). */
export const longestHorizon = 35;

/** How far from the whole shares may be: the rounding of decimal numbers, nothing else. */
const roundingOfShares = 1e-9;

/** Runs the check on a value that may be absent; absence is only a problem where the value is required. */
export function checkNumber<Problem = NumberProblem>(
  field: string,
  value: number | undefined,
  check: Check<Problem>,
  need: 'required' | 'optional' = 'required',
): readonly (Problem | NumberProblem)[] {
  if (value === undefined) return need === 'required' ? [{ code: 'missing', field }] : [];
  return Number.isFinite(value) ? check(field, value) : [{ code: 'not-finite', field }];
}

/** A share from 0 to 1. */
export const isShare: Check = (field, value) => (value >= 0 && value <= 1 ? [] : [{ code: 'share-out-of-range', field, value }]);

/** Above this (a thousand billion) a number is a slip of the keys, and sums would lose their last kroner. */
export const largestAmount = 1e12;

/** Nought or more. */
export const isAmount: Check = (field, value) => (value >= 0 ? notTooLarge(field, value) : [{ code: 'negative', field, value }]);

/** More than nought. */
export const isPositive: Check = (field, value) => (value > 0 ? notTooLarge(field, value) : [{ code: 'not-positive', field, value }]);

const notTooLarge: Check = (field, value) => (value <= largestAmount ? [] : [{ code: 'above-limit', field, value, limit: largestAmount }]);

/** Weeks in a year: 52, or up to 53 for those who count days. */
export const isWeeksPerYear: Check = (field, value) => (value >= 52 && value <= 53 ? [] : [{ code: 'weeks-per-year', field, value }]);

/** Any number at all. */
export const isAnyNumber: Check = () => [];

/** A whole number, nought or more. */
export const isCount: Check = (field, value) => (Number.isInteger(value) ? isAmount(field, value) : [{ code: 'not-whole', field, value }]);

/** A whole number of years. */
export const isHorizon: Check = (field, value) =>
  Number.isInteger(value) && value >= 1 && value <= longestHorizon
    ? []
    : [{ code: 'horizon-out-of-range', field, value, limit: longestHorizon }];

/** Shares that must be the whole together. Says nothing while one of them is missing or wrong. */
export function checkWhole(field: string, shares: readonly (number | undefined)[]): readonly NumberProblem[] {
  let sum = 0;
  for (const share of shares) {
    if (share === undefined || !Number.isFinite(share)) return [];
    sum += share;
  }
  return shares.length === 0 || Math.abs(sum - 1) <= roundingOfShares ? [] : [{ code: 'shares-not-whole', field, sum }];
}

/** A list that must be there and not be empty, each item checked on its own. */
export function checkList<Item, Problem = NumberProblem>(
  field: string,
  items: readonly Item[] | undefined,
  check: (field: string, item: Item) => readonly Problem[],
): readonly (Problem | NumberProblem)[] {
  if (items === undefined || items.length === 0) return [{ code: 'missing', field }];
  return items.flatMap((item, index) => check(`${field}[${index}]`, item));
}

/** One value per year of the horizon. Says nothing about the length while the horizon itself is missing or wrong. */
export function checkSeries(
  field: string,
  series: readonly number[] | undefined,
  horizon: number | undefined,
  check: Check,
): readonly NumberProblem[] {
  if (series === undefined) return [];
  const items = series.flatMap((value, year) => checkNumber(`${field}[${year}]`, value, check));
  if (horizon === undefined || isHorizon(field, horizon).length > 0 || series.length === horizon) return items;
  return [{ code: 'length-not-horizon', field, length: series.length, horizon }, ...items];
}

/** One number for all years, or one for each. */
export const checkPerYear = (
  field: string,
  value: number | readonly number[] | undefined,
  horizon: number | undefined,
  check: Check,
): readonly NumberProblem[] =>
  value === undefined || typeof value === 'number' ? checkNumber(field, value, check) : checkSeries(field, value, horizon, check);
