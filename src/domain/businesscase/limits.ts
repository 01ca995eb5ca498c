/** Limits that only the business case has. */
import { isAmount, type Check } from '../checks.ts';
import { followedWeeks } from './duration.ts';
import type { CaseProblem } from './problems.ts';

/** Weeks within the time a stay is followed. */
export const isWeeks: Check<CaseProblem> = (field, value) =>
  value > followedWeeks ? [{ code: 'too-many-weeks', field, value, limit: followedWeeks }] : isAmount(field, value);

/** Growth that leaves somebody: more than −100 pct. */
export const isGrowth: Check = (field, value) => (value > -1 ? [] : [{ code: 'share-out-of-range', field, value }]);
