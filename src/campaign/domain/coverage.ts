/** How many of those invited have answered, and what the silence of the others leaves open. A census with non-response, not a sample. */
import type { Fraction, Role } from '../../assessment/domain/index.ts';
import type { Campaign } from './model.ts';
import type { Group, Publication } from './publication.ts';

/** Persons invited in these roles together; undefined when the campaign does not know it for every one of them. */
export function invitedIn({ invited }: Pick<Campaign, 'invited'>, roles: readonly Role[]): number | undefined {
  const numbers = roles.map((role) => invited.find((each) => each.role === role)?.persons);
  return numbers.every((number) => number !== undefined) ? numbers.reduce((sum, number) => sum + number, 0) : undefined;
}

/** n of N. Below half nothing is ranked. */
export type Coverage =
  | { readonly code: 'kendt'; readonly answered: number; readonly invited: number; readonly belowHalf: boolean }
  /** Nobody has said how many were invited. */
  | { readonly code: 'ukendt'; readonly answered: number }
  /** More have answered than were invited: one of the two numbers is wrong. */
  | { readonly code: 'flere-end-inviteret'; readonly answered: number; readonly invited: number };

/** The coverage of a group. */
export function coverageOf({ persons, invited }: Pick<Group, 'persons' | 'invited'>): Coverage {
  if (invited === undefined) return { code: 'ukendt', answered: persons };
  if (persons > invited) return { code: 'flere-end-inviteret', answered: persons, invited };
  return { code: 'kendt', answered: persons, invited, belowHalf: persons * 2 < invited };
}

/** True when fewer than half of those invited have answered; not when nobody has said how many were invited. */
export function isBelowHalf(group: Pick<Group, 'persons' | 'invited'>): boolean {
  const coverage = coverageOf(group);
  return coverage.code === 'kendt' && coverage.belowHalf;
}

/** True when lists may put items in order by their answers. With a group below half, the silent ones could turn the order round. */
export const mayRank = ({ groups }: Pick<Publication, 'groups'>): boolean => !groups.some(isBelowHalf);

/** Between what shares the truth lies: none or all of those who did not answer. Whole numbers over the invited. */
export interface Bounds {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The bounds of a share: `part` of `answered` persons said so, and the group has this coverage. Undefined when the invited are unknown. */
export function boundsOf(part: number, answered: number, coverage: Coverage): Bounds | undefined {
  if (coverage.code !== 'kendt') return undefined;
  const { invited } = coverage;
  return { low: [part, invited], high: [part + invited - answered, invited] };
}

/** True when two spans share a point, also when they only touch. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const before = ([part, whole]: Fraction, [other, otherWhole]: Fraction) => part * otherWhole < other * whole;
  return !before(a.high, b.low) && !before(b.high, a.low);
}
