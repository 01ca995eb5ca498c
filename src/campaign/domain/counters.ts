/** Mødetilstand: one device is passed round, and each hand-in only raises counters. */
import { unlessProblems, type Result } from '../../base/result.ts';
import { roles, type AnswerState, type Role } from '../../assessment/domain/index.ts';
import { addByRole, addCounts, emptyCounts } from './counts.ts';
import { wireOf, type Layout } from './layout.ts';
import type { Counters, Counts, CountsByRole, Invited } from './model.ts';
import type { CountersProblem } from './problems.ts';

/** A meeting where nobody has answered yet. */
export const newCounters = (id: string): Counters => ({ id, roles: {} });

/** One person's answers as counts of one. */
export const countsOfOne = (layout: Layout, states: readonly (AnswerState | undefined)[]): Counts => ({
  persons: 1,
  items: layout.slots.map(({ wires }, at) => Array.from({ length: wires }, (_, wire) => Number(wire === wireOf(states[at])))),
});

/** Puts one person's answers in the urn. What was there before and what came now cannot be told apart afterwards. */
export function putInUrn(layout: Layout, counters: Counters, role: Role, states: readonly (AnswerState | undefined)[]): Counters {
  const before = counters.roles[role] ?? emptyCounts(layout);
  return { ...counters, roles: { ...counters.roles, [role]: addCounts(before, countsOfOne(layout, states)) } };
}

/** Persons in all roles. */
export const personsIn = (counts: CountsByRole): number => roles.reduce((sum, role) => sum + (counts[role]?.persons ?? 0), 0);

const contentOf = ({ roles: counts }: Counters): string => JSON.stringify(roles.map((role) => counts[role]));

/** True when two optællinger say the same, whatever order their roles stand in. */
export const sameCounters = (a: Counters, b: Counters): boolean => contentOf(a) === contentOf(b);

/** Of two states of the same meeting the later stands: an urn only fills up. */
const later = (a: Counters, b: Counters): Counters => {
  const more = personsIn(a.roles) - personsIn(b.roles);
  return more > 0 || (more === 0 && contentOf(a) >= contentOf(b)) ? a : b;
};

/** Joins meetings by their id: in any order, any number of times. */
export function joinCounters(a: readonly Counters[], b: readonly Counters[]): readonly Counters[] {
  const joined = new Map<string, Counters>();
  for (const each of [...a, ...b]) {
    const known = joined.get(each.id);
    joined.set(each.id, known ? later(known, each) : each);
  }
  return [...joined.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Roles that can answer at a meeting: those where fewer than k are invited would be known by their counts. */
export const rolesAtMeeting = (invited: readonly Invited[], k: number): readonly Role[] =>
  invited.filter(({ persons }) => persons === undefined || persons >= k).map(({ role }) => role);

/**
 * What the campaign is given of an urn: a role's counts when at least k have come in it since the campaign was last given them. Before that, and
 * until as many more have come, the rest stays in the urn: no file, and no difference between two, holds the sheet of one person.
 */
export function givenFrom(urn: Counters, before: Counters | undefined, k: number): Counters {
  const given = roles.flatMap((role) => {
    const [now, then] = [urn.roles[role], before?.roles[role]];
    const stands = now && now.persons - (then?.persons ?? 0) >= k ? now : then;
    return stands ? [[role, stands] as const] : [];
  });
  return { id: urn.id, roles: Object.fromEntries(given) };
}

/** Persons in the urn that the campaign has not been given, role by role. */
export const leftInUrn = (urn: Counters, given: Counters): readonly { readonly role: Role; readonly persons: number }[] =>
  roles
    .map((role) => ({ role, persons: (urn.roles[role]?.persons ?? 0) - (given.roles[role]?.persons ?? 0) }))
    .filter(({ persons }) => persons > 0);

/** All meetings added up. */
export const countMeetings = (meetings: readonly Counters[]): CountsByRole =>
  meetings.reduce<CountsByRole>((sum, { roles: counts }) => addByRole(sum, counts), {});

function problemsOf(layout: Layout, role: Role, { persons, items }: Counts): readonly CountersProblem[] {
  if (!layout.instrument.roles.includes(role)) return [{ code: 'counters-other-role', role }];
  if (items.length !== layout.slots.length || items.some((histogram, at) => histogram.length !== layout.slots[at]?.wires))
    return [{ code: 'counters-other-shape' }];
  return items.flatMap((histogram, at): readonly CountersProblem[] =>
    histogram.reduce((sum, count) => sum + count, 0) === persons
      ? []
      : [{ code: 'counters-uneven', item: layout.slots[at]?.item.id ?? '' }],
  );
}

/** The counters themselves when every item's counts add up to the persons, otherwise every reason they do not. */
export const checkCounters = (layout: Layout, counters: Counters): Result<Counters, CountersProblem> =>
  unlessProblems(
    roles.flatMap((role) => (counters.roles[role] ? problemsOf(layout, role, counters.roles[role]) : [])),
    () => counters,
  );
