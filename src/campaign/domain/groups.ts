/**
 * Who is shown together. A role with fewer than five hand-ins is merged with the other small ones into »Øvrige«; are they still fewer than
 * five, the smallest of the large roles joins them. The groups share nobody and together they are everybody, so a total says nothing more
 * than the groups do, and no subtraction leads back to a small role. Source of the rule: k = 5, ours; a questionnaire or a coordinator can
 * raise it, and nobody can lower it.
 */
import { roles, type Instrument, type Role } from '../../assessment/domain/index.ts';

/** The least number of persons in a group that is shown. A constant on purpose: no setting, file or link can lower it. */
export const leastGroup = 5;

/** Persons from which percentages may be shown; below it counts only. */
export const leastForPercent = 20;

/** Persons from which a group may be seen to answer the same. */
export const leastUnanimous = 10;

const raised = (least: number, to: number | undefined): number =>
  to !== undefined && Number.isFinite(to) && to > least ? Math.ceil(to) : least;

/** The least a coordinator can choose: the house's own, or a higher one that the questionnaire asks for. */
export const leastGroupIn = ({ leastGroup: asked }: Pick<Instrument, 'leastGroup'>): number => raised(leastGroup, asked);

/** The threshold in force: the questionnaire's least, or a higher one that the coordinator has chosen. */
export const thresholdOf = (instrument: Pick<Instrument, 'leastGroup'>, chosen: number | undefined): number =>
  raised(leastGroupIn(instrument), chosen);

/** Roles shown as one. More than one role is »Øvrige«, or everybody when there is no other group. */
export type RoleGroup = readonly Role[];

type Sizes = Readonly<Partial<Record<Role, number>>>;

const sizeOf = (group: RoleGroup, sizes: Sizes): number => group.reduce((sum, role) => sum + (sizes[role] ?? 0), 0);

/** Smallest first; equal ones in the order of the roles. */
const bySize = (groups: readonly RoleGroup[], sizes: Sizes): RoleGroup[] => groups.toSorted((a, b) => sizeOf(a, sizes) - sizeOf(b, sizes));

/** Roles in a group, and groups by their first role: the same division always looks the same. */
const tidy = (groups: readonly RoleGroup[]): readonly RoleGroup[] =>
  groups
    .map((group) => roles.filter((role) => group.includes(role)))
    .toSorted((a, b) => roles.indexOf(a[0] ?? 'borger') - roles.indexOf(b[0] ?? 'borger'));

/** The division into groups of at least k. Empty when all together are fewer. */
export function groupRoles(sizes: Sizes, k: number): readonly RoleGroup[] {
  const present = roles.filter((role) => (sizes[role] ?? 0) > 0).map((role): RoleGroup => [role]);
  const [small, large] = [present.filter((group) => sizeOf(group, sizes) < k), present.filter((group) => sizeOf(group, sizes) >= k)];
  if (small.length === 0) return tidy(large);
  const queue = bySize(large, sizes);
  let rest: RoleGroup = small.flat();
  while (sizeOf(rest, sizes) < k) {
    const next = queue.shift();
    if (!next) return [];
    rest = [...rest, ...next];
  }
  return tidy([...queue, rest]);
}

/** The next coarser division: the two smallest groups become one. */
export function coarser(groups: readonly RoleGroup[], sizes: Sizes): readonly RoleGroup[] {
  const [first = [], second = [], ...rest] = bySize(groups, sizes);
  return tidy([[...first, ...second], ...rest]);
}

/** The finest division that both divisions can be made into by merging. */
export function commonDivision(a: readonly RoleGroup[], b: readonly RoleGroup[]): readonly RoleGroup[] {
  let groups: readonly RoleGroup[] = [];
  for (const group of [...a, ...b]) {
    const touching = groups.filter((other) => other.some((role) => group.includes(role)));
    groups = [...groups.filter((other) => !touching.includes(other)), [...new Set([...touching.flat(), ...group])]];
  }
  return tidy(groups);
}

/**
 * Why roles stand together. few: a role is too small to stand alone, or too few are new since the last result of the same campaign.
 * earlier-round: each is large enough, but they stood together in a round before, and beside it the small one could be worked out.
 */
export type MergedBecause = 'few' | 'earlier-round';

/** Why the group is merged, beside the divisions of the rounds before; undefined for a role that stands alone. */
export function mergedBecause(group: RoleGroup, sizes: Sizes, k: number, before: readonly RoleGroup[]): MergedBecause | undefined {
  if (group.length < 2) return undefined;
  const stoodTogether = commonDivision([], before).some((each) => group.every((role) => each.includes(role)));
  return stoodTogether && group.every((role) => (sizes[role] ?? 0) >= k) ? 'earlier-round' : 'few';
}

/** Who stood in which group when results were shown: ids with revisions, so that a corrected answer counts as a new one. */
export type Membership = readonly (readonly string[])[];

/**
 * True when nothing smaller than k can be had by holding publications against each other. The publications cut the persons into parts;
 * every part is either empty or at least k, so every sum and difference of what was shown is about k persons or more.
 */
export function keepsApart(publications: readonly Membership[], k: number): boolean {
  const places = new Map<string, string>();
  publications.forEach((groups, publication) => {
    groups.forEach((members, group) => {
      for (const member of members) places.set(member, `${places.get(member) ?? ''} ${String(publication)}:${String(group)}`);
    });
  });
  const parts = new Map<string, number>();
  for (const place of places.values()) parts.set(place, (parts.get(place) ?? 0) + 1);
  return [...parts.values()].every((persons) => persons >= k);
}
