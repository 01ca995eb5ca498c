/**
 * Who is counted in a new result. Hand-ins that have come or been corrected are counted when at least k are counted in a group at once;
 * until then the group stands as in the last result, and what has come waits. So no result can be taken from another and leave fewer than k.
 */
import { failure, success, type Result } from '../../../base/result.ts';
import { roles as allRoles, type Role } from '../../../assessment/domain/index.ts';
import { commonDivision, coarser, groupRoles, keepsApart, type Membership, type RoleGroup } from '../groups.ts';
import { isAboutAtLeast, type KeptResult } from '../kept.ts';
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

const touches = (a: RoleGroup, b: RoleGroup): boolean => a.some((role) => b.includes(role));

/** How many have come to a group and how many have left it since something was known of it. */
interface Change {
  readonly came: number;
  readonly gone: number;
}

/** True when nobody has come or gone, or at least k on one side at once; those who have gone are hidden by as many who came. */
const isHidden = ({ came, gone }: Change, k: number): boolean => came >= k || (came === 0 && (gone === 0 || gone >= k));

/** The members of each meeting, and of all of them: how many there are, and how many of those pass. */
function countMet(members: readonly string[], passes: (member: string) => boolean): readonly { all: number; passing: number }[] {
  const met = new Map<string, { all: number; passing: number }>();
  const everybody = { all: 0, passing: 0 };
  for (const member of members) {
    const colon = member.indexOf(':');
    if (colon < 0) continue;
    const meeting = met.get(member.slice(0, colon)) ?? { all: 0, passing: 0 };
    met.set(member.slice(0, colon), meeting);
    for (const count of [meeting, everybody]) {
      count.all += 1;
      count.passing += Number(passes(member));
    }
  }
  return met.size > 0 ? [...met.values(), everybody] : [];
}

/**
 * What a reader can take from a group leaves these: who has come since the last result, who was not at a meeting or at any, and for the meetings
 * that have come since, both at once.
 */
function changesIn(now: readonly string[], group: RoleGroup, { earlier }: DivisionBasis): readonly Change[] {
  const last = earlier.at(-1)?.groups.flatMap(({ roles, members }) => (touches(roles, group) ? members : [])) ?? [];
  const [then, today] = [new Set(last), new Set(now)];
  const came = now.filter((member) => !then.has(member)).length;
  const gone = last.filter((member) => !today.has(member)).length;
  const met = countMet(now, (member) => !then.has(member));
  const outside = met.map(({ all }): Change => ({ came: now.length - all, gone: 0 }));
  if (last.length === 0) return outside;
  return [{ came, gone }, ...outside, ...met.map(({ passing }): Change => ({ came: came - passing, gone }))];
}

const isSafe = (group: RoleGroup, basis: DivisionBasis, k: number): boolean =>
  changesIn(membersIn(group, basis.members), group, basis).every((change) => isHidden(change, k));

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
function partsBeside(last: Snapshot['groups'], division: readonly RoleGroup[], basis: DivisionBasis, k: number): readonly Part[] {
  const parts = division.flatMap((roles): readonly Part[] => {
    if (isSafe(roles, basis, k)) return [{ roles, members: membersIn(roles, basis.members) }];
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
function coarseDivision(finest: readonly RoleGroup[], basis: DivisionBasis, k: number): readonly RoleGroup[] | undefined {
  const sizes = sizesOf(basis.members);
  const isAllSafe = (division: readonly RoleGroup[]) =>
    division.every((group) => isSafe(group, basis, k)) && isSafeBesideUnkept(division, basis, k);
  let division = finest;
  while (!isAllSafe(division) && division.length > 1) division = coarser(division, sizes);
  return isAllSafe(division) ? division : undefined;
}

/** The finest division that is safe beside everything shown before. */
export function divide(basis: DivisionBasis, k: number): Result<readonly Part[], PublishProblem> {
  const { members, earlier, results, rounds } = basis;
  const sizes = sizesOf(members);
  const persons = Object.values(sizes).reduce<number>((sum, size) => sum + size, 0);
  const fitting = groupRoles(sizes, k);
  if (fitting.length === 0) return failure([{ code: 'too-few', persons, least: k }]);
  const before = [...rounds, ...earlier.flatMap(({ groups }) => groups.map(({ roles }) => roles))];
  const finest = commonDivision(fitting, before)
    .map((group) => group.filter((role) => sizes[role]))
    .filter((group) => group.length > 0);
  const whole = finest.map((roles): Part => ({ roles, members: membersIn(roles, members) }));
  if (finest.every((group) => isSafe(group, basis, k)) && isSafeBesideUnkept(finest, basis, k)) return success(whole);
  const last = earlier.every((snapshot) => isKept(snapshot, results)) ? lastGroups(basis, k) : undefined;
  const parts = last ? partsBeside(last, finest, basis, k) : undefined;
  if (last && parts) return countsNew(parts, last) ? success(parts) : failure([{ code: 'too-few-new', least: k }]);
  const division = coarseDivision(finest, basis, k);
  if (division) return success(division.map((roles) => ({ roles, members: membersIn(roles, members) })));
  return failure([{ code: earlier.length > 0 ? 'too-few-new' : 'too-few-outside-meeting', least: k }]);
}
