/** Limits that only the business case has. */
import { isAmount, type Check } from '../../../base/checks.ts';
import { followedWeeks } from './duration.ts';
import type { CaseProblem } from './problems.ts';

/** Weeks within the time a stay is followed. */
export const isWeeks: Check<CaseProblem> = (field, value) =>
  value > followedWeeks ? [{ code: 'too-many-weeks', field, value, limit: followedWeeks }] : isAmount(field, value);

/** Growth per year between losing everyone and doubling. */
export const isGrowth: Check<CaseProblem> = (field, value) =>
  value > -1 && value <= 1 ? [] : [{ code: 'growth-out-of-range', field, value }];
