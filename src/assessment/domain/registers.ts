/** Virkelighedstjek: a figure from one's own records beside the printed ones. It is never mixed with the answers and gives no status. */
import { failure, success, type Result } from '../../base/result.ts';
import { reaches } from './fidelity.ts';
import type { Register, Section } from './model.ts';
import type { Verdict } from './status.ts';

/** Why a typed figure is not a share in percent. */
export type RegisterProblem = { readonly code: 'register-not-a-share'; readonly id: string; readonly value: number };

/** One's own figure and where it lies against each printed one. */
export interface RegisterCheck {
  readonly register: Register;
  readonly own: number;
  readonly beside: readonly { readonly label: string; readonly value: number; readonly place: 'over' | 'under' | 'lig' }[];
}

const placeOf = (own: number, printed: number): 'over' | 'under' | 'lig' => {
  if (own === printed) return 'lig';
  return own > printed ? 'over' : 'under';
};

/** Holds one's own percentage beside the printed ones. */
export function checkRegister(register: Register, own: number): Result<RegisterCheck, RegisterProblem> {
  if (!(own >= 0 && own <= 100)) return failure([{ code: 'register-not-a-share', id: register.id, value: own }]);
  return success({ register, own, beside: register.compare.map(({ label, value }) => ({ label, value, place: placeOf(own, value) })) });
}

/** The least of the printed figures by size: below it a figure is low whatever one's own size. In percent; undefined when none is printed. */
export function leastBySize({ compare }: Pick<Register, 'compare'>): number | undefined {
  const values = compare.flatMap(({ value, bySize }) => (bySize ? [value] : []));
  return values.length > 0 ? Math.min(...values) : undefined;
}

/** A section and what its answers say. */
export interface Judged {
  readonly section: Section;
  readonly verdict: Verdict;
}

/**
 * The sections with high answers that one's own figure (in percent) does not follow. Nobody is asked for their size, so the figure is held
 * against the least printed one by size; above it nothing is said. Empty also without a figure, a printed one or a mean to go by.
 * Source: content/spoergeskemaer (highAnswers); the limit is ours (skøn).
 */
export function notFollowed(register: Register, own: number | undefined, results: readonly Judged[]): readonly Section[] {
  const { highAnswers } = register;
  const least = leastBySize(register);
  if (!highAnswers || own === undefined || least === undefined || !(own < least)) return [];
  return results
    .filter(({ section }) => highAnswers.sections.includes(section.id))
    .filter(({ verdict }) => verdict.code === 'fidelitet' && reaches(verdict.fidelity.mean, highAnswers.from))
    .map(({ section }) => section);
}
