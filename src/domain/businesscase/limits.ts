/** Checks of single values and of shares that belong together. Each gives the problems found, none when all is well. */
import { followedWeeks } from './duration.ts';
import type { CaseProblem } from './problems.ts';

/** The longest horizon: the state's real rate of 3.5 pct. holds for 35 years (Finansministeriet, 2021). */
export const longestHorizon = 35;

/** How far from the whole shares may be: the rounding of decimal numbers, nothing else. */
const roundingOfShares = 1e-9;

/** A check of one number that is known to be there and finite. */
export type Check = (field: string, value: number) => readonly CaseProblem[];

/** Runs the check on a value that may be absent; absence is only a problem where the value is required. */
export function checkNumber(field: string, value: number | undefined, check: Check, need: 'required' | 'optional' = 'required') {
  if (value === undefined) return need === 'required' ? [{ code: 'missing', field } as const] : [];
  return Number.isFinite(value) ? check(field, value) : [{ code: 'not-finite', field } as const];
}

/** A share from 0 to 1. */
export const isShare: Check = (field, value) => (value >= 0 && value <= 1 ? [] : [{ code: 'share-out-of-range', field, value }]);

/** Nought or more. */
export const isAmount: Check = (field, value) => (value >= 0 ? [] : [{ code: 'negative', field, value }]);

/** More than nought. */
export const isPositive: Check = (field, value) => (value > 0 ? [] : [{ code: 'not-positive', field, value }]);

/** Any finite number: growth may be negative. */
export const isAnyNumber: Check = () => [];

/** Growth that leaves somebody: more than −100 pct. */
export const isGrowth: Check = (field, value) => (value > -1 ? [] : [{ code: 'share-out-of-range', field, value }]);

/** Weeks within the time a stay is followed. */
export const isWeeks: Check = (field, value) =>
  value > followedWeeks ? [{ code: 'too-many-weeks', field, value, limit: followedWeeks }] : isAmount(field, value);

/** A whole number of years. */
export const isHorizon: Check = (field, value) =>
  Number.isInteger(value) && value >= 1 && value <= longestHorizon
    ? []
    : [{ code: 'horizon-out-of-range', field, value, limit: longestHorizon }];

/** Shares that must be the whole together. Says nothing while one of them is missing or wrong. */
export function checkWhole(field: string, shares: readonly (number | undefined)[]): readonly CaseProblem[] {
  let sum = 0;
  for (const share of shares) {
    if (share === undefined || !Number.isFinite(share)) return [];
    sum += share;
  }
  return Math.abs(sum - 1) <= roundingOfShares ? [] : [{ code: 'shares-not-whole', field, sum }];
}

/** A list that must be there and not be empty, each item checked on its own. */
export function checkList<Item>(
  field: string,
  items: readonly Item[] | undefined,
  check: (field: string, item: Item) => readonly CaseProblem[],
): readonly CaseProblem[] {
  if (items === undefined || items.length === 0) return [{ code: 'missing', field }];
  return items.flatMap((item, index) => check(`${field}[${index}]`, item));
}

/** One value per year of the horizon. Says nothing about the length while the horizon itself is wrong. */
export function checkSeries(field: string, series: readonly number[] | undefined, horizon: number | undefined, check: Check) {
  if (series === undefined) return [];
  const items = series.flatMap((value, year) => checkNumber(`${field}[${year}]`, value, check));
  if (horizon === undefined || isHorizon(field, horizon).length > 0 || series.length === horizon) return items;
  return [{ code: 'length-not-horizon', field, length: series.length, horizon } as const, ...items];
}
