/** How large a sheet can be. */
import { isHorizon, largestAmount, type Check } from '../../../base/checks.ts';
import type { SheetProblem } from './model.ts';

/** As many lines as a sheet has room for. */
export const mostLines = 60;

/** The budget year and nine more. */
export const longestSheet = 10;

/** As many shares as can move from one line. */
export const mostMoved = 3;

/** Characters of a name, of an id and of where a number comes from. */
export const longestText = { navn: 120, id: 60, kilde: 600 } as const;

/** The calendar years a sheet can be about. */
const calendar = { least: 2000, most: 2100 } as const;

/** A calendar year. */
export const isCalendarYear: Check<SheetProblem> = (field, value) =>
  Number.isInteger(value) && value >= calendar.least && value <= calendar.most
    ? []
    : [{ code: 'year-out-of-range', field, value, ...calendar }];

/** A whole number of years that a sheet has columns for. */
export const isSheetYears: Check<SheetProblem> = (field, value) =>
  value <= longestSheet && isHorizon(field, value).length === 0
    ? []
    : [{ code: 'horizon-out-of-range', field, value, limit: longestSheet }];

/** Fewer persons, or more when it is below nought. */
export const isChange: Check<SheetProblem> = (field, value) =>
  Math.abs(value) <= largestAmount ? [] : [{ code: 'above-limit', field, value, limit: largestAmount }];
