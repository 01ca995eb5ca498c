/** Whether two cases are one and the same to the engine. */
import { isHorizon } from '@/base/checks';
import { defaultPerYear, defaults, type CaseDraft } from '@/calculators/straksaktivering/domain';

/** Whether two cases give the same calculation: an optional field left out is its standard value. */
export function sameCase(one: CaseDraft, other: CaseDraft): boolean {
  const whole = (draft: CaseDraft) => ({
    ...defaults,
    indfasning: defaultPhases(draft.horisontAar),
    ...Object.fromEntries(Object.entries(draft).filter(isGiven)),
  });
  return sameValue(whole(one), whole(other));
}

/** The standard phase-in: a share for every year of a horizon that can be calculated, and none for one that cannot. */
export const defaultPhases = (years = 0): readonly number[] =>
  isHorizon('horisontAar', years).length > 0 ? [] : Array.from({ length: years }, () => defaultPerYear);

/** Writing a share as a percentage and reading it again can move its last binary digit; that is no difference. */
const lastDigit = 1e-12;

/** Whether two values read as the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= lastDigit * Math.abs(one);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  const [left, right] = [Object.entries(one).filter(isGiven), Object.entries(other).filter(isGiven)];
  return left.length === right.length && left.every(([key, value]) => sameValue(value, (other as Record<string, unknown>)[key]));
}

const isGiven = ([, value]: [string, unknown]): boolean => value !== undefined;
