/**
 * Who is counted in a new result. Hand-ins that have come or been corrected are counted when at least k are counted in a group at once;
 * until then the group stands as in the last result, and what has come waits. So no result can be taken from another and leave fewer than k.
 */
import { failure, success, type Result } from '../../../base/result.ts';
import { roles as allRoles, type Role } from '../../../assessment/domain/index.ts';
import { commonDivision, coarser, groupRoles, keepsApart, type Membership, type RoleGroup } from '../groups.ts';
import { isAboutAtLeast, type KeptResult } from '../kept.ts';
import type { Counters } from '../model.ts';
import { isSnapshotOf, type Members, type Snapshot } from '../publication.ts';

/** Why nothing can be shown. */
export type PublishProblem =
  /** Fewer than k have handed in, all roles together. */
  | { readonly code: 'too-few'; readonly persons: number; readonly least: number }
  /** Since the last result fewer than k have come or been corrected in each group: the difference would be theirs. */
  | { readonly code: 'too-few-new'; readonly least: number }
  /** Fewer than k stand outside a meeting, whose own counts somebody has. */
  | { readonly code: 'too-few-outside-meeting'; readonly least: number };

/** Roles that are shown as one, and who is counted in them. */
export interface Part {
  readonly roles: RoleGroup;
  readonly members: readonly string[];
  /** Its place in the last result when it is shown again as it stood there; undefined when its answers are counted anew. */
  readonly stands?: number | undefined;
}

/** What a division is made beside. */
export interface DivisionBasis {
  readonly members: Members;
  readonly meetings: readonly Counters[];
  readonly earlier: readonly Snapshot[];
  /** The results as they were shown, the first first. */
  readonly results: readonly KeptResult[];
  /** How the groups of the rounds before were made. */
  readonly rounds: readonly RoleGroup[];
  /** Keys of the rounds before. */
  readonly beside: readonly string[];
}

type Sizes = Readonly<Partial<Record<Role, number>>>;

/** Who is counted of these roles. */
export const membersIn = (group: RoleGroup, members: Members): readonly string[] => group.flatMap((role) => members[role] ?? []);

/** How many of each role there are. */
export const sizesOf = (members: Members): Sizes => Object.fromEntries(Object.entries(members).map(([role, ids]) => [role, ids.length]));

/** True when the members of a meeting that began with this id. */
const isOf = (meetings: readonly Counters[], member: string): boolean => meetings.some(({ id }) => member.startsWith(`${id}:`));

const touches = (a: RoleGroup, b: RoleGroup): boolean => a.some((role) => b.includes(role));

/** True when nobody has come or gone, or at least k on one side at once; those who have gone are hidden by as many who came. */
function isHiddenChange(now: readonly string[], before: readonly string[], k: number): boolean {
  const [then, today] = [new Set(before), new Set(now)];
  const came = now.filter((member) => !then.has(member)).length;
  const gone = before.filter((member) => !today.has(member)).length;
  return came >= k || (came === 0 && (gone === 0 || gone >= k));
}

/**
 * What a reader can take from a group: who stood in the last result, who stood in a meeting or in all of them, and both at once for the
 * meetings that have come since.
 */
function takenFrom(now: readonly string[], group: RoleGroup, { earlier, meetings }: DivisionBasis): readonly (readonly string[])[] {
  const last = earlier.at(-1)?.groups.flatMap(({ roles, members }) => (touches(roles, group) ? members : [])) ?? [];
  const held = [...meetings.map((meeting) => [meeting]), meetings];
  const before = held.map((some) => now.filter((member) => isOf(some, member)));
  const since = before.map((some) => [...new Set([...last, ...some])]);
  return [last, ...before, ...(last.length > 0 ? since : [])].filter((some) => some.length > 0);
}

const isSafe = (group: RoleGroup, beside: DivisionBasis, k: number): boolean => {
  const now = membersIn(group, beside.members);
  return takenFrom(now, group, beside).every((before) => isHiddenChange(now, before, k));
};

/** True when what was shown of them is kept; a file from before results were kept does not know. */
const isKept = (snapshot: Snapshot, results: readonly KeptResult[]): boolean => results.some((result) => isSnapshotOf(snapshot, result));

/** Where what was shown is not known, differences cannot be tried cell by cell: then no part of the persons may be small. */
function isSafeBesideUnkept(division: readonly RoleGroup[], { earlier, results, members }: DivisionBasis, k: number): boolean {
  if (earlier.every((snapshot) => isKept(snapshot, results))) return true;
  const membershipOf = ({ groups }: Snapshot): Membership => groups.map((group) => group.members);
  return keepsApart([...earlier.map(membershipOf), division.map((group) => membersIn(group, members))], k);
}

/** The groups of the last result when they can be shown again, beside the rounds and the threshold of today. */
function lastGroups({ earlier, results, beside }: DivisionBasis, k: number): Snapshot['groups'] | undefined {
  const [result, snapshot] = [results.at(-1), earlier.at(-1)];
  const isUsable = result && isAboutAtLeast(k, result) && beside.every((key) => result.beside.includes(key));
  return isUsable && snapshot && isKept(snapshot, [result]) ? snapshot.groups : undefined;
}

/** Groups counted anew where that is safe, and as they stood in the last result where it is not; who is in neither waits. */
function partsBeside(last: Snapshot['groups'], division: readonly RoleGroup[], beside: DivisionBasis, k: number): readonly Part[] {
  const parts = division.flatMap((roles): readonly Part[] => {
    if (isSafe(roles, beside, k)) return [{ roles, members: membersIn(roles, beside.members) }];
    return last.flatMap((group, stands) => (touches(group.roles, roles) ? [{ ...group, stands }] : []));
  });
  return parts.toSorted((a, b) => allRoles.indexOf(a.roles[0] ?? 'borger') - allRoles.indexOf(b.roles[0] ?? 'borger'));
}

/** True when somebody is counted who was not in the last result. */
function countsNew(parts: readonly Part[], last: Snapshot['groups']): boolean {
  const counted = new Set(last.flatMap(({ members }) => members));
  return parts.some(({ members, stands }) => stands === undefined && members.some((member) => !counted.has(member)));
}

/** The finest division that is safe when nothing of the last result can stand. */
function coarseDivision(finest: readonly RoleGroup[], beside: DivisionBasis, k: number): readonly RoleGroup[] | undefined {
  const sizes = sizesOf(beside.members);
  const isAllSafe = (division: readonly RoleGroup[]) =>
    division.every((group) => isSafe(group, beside, k)) && isSafeBesideUnkept(division, beside, k);
  let division = finest;
  while (!isAllSafe(division) && division.length > 1) division = coarser(division, sizes);
  return isAllSafe(division) ? division : undefined;
}

/** The finest division that is safe beside everything shown before. */
export function divide(beside: DivisionBasis, k: number): Result<readonly Part[], PublishProblem> {
  const { members, earlier, results, rounds } = beside;
  const sizes = sizesOf(members);
  const persons = Object.values(sizes).reduce<number>((sum, size) => sum + size, 0);
  const fitting = groupRoles(sizes, k);
  if (fitting.length === 0) return failure([{ code: 'too-few', persons, least: k }]);
  const before = [...rounds, ...earlier.flatMap(({ groups }) => groups.map(({ roles }) => roles))];
  const finest = commonDivision(fitting, before)
    .map((group) => group.filter((role) => sizes[role]))
    .filter((group) => group.length > 0);
  const whole = finest.map((roles): Part => ({ roles, members: membersIn(roles, members) }));
  if (finest.every((group) => isSafe(group, beside, k)) && isSafeBesideUnkept(finest, beside, k)) return success(whole);
  const last = earlier.every((snapshot) => isKept(snapshot, results)) ? lastGroups(beside, k) : undefined;
  const parts = last ? partsBeside(last, finest, beside, k) : undefined;
  if (last && parts) return countsNew(parts, last) ? success(parts) : failure([{ code: 'too-few-new', least: k }]);
  const division = coarseDivision(finest, beside, k);
  if (division) return success(division.map((roles) => ({ roles, members: membersIn(roles, members) })));
  return failure([{ code: earlier.length > 0 ? 'too-few-new' : 'too-few-outside-meeting', least: k }]);
}
