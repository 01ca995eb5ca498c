/**
 * The one gate between hand-ins and what is shown. A publication holds groups of at least k that share nobody, and cells that may be seen;
 * totals are made of shown cells only. Screens, files and exports read publications and nothing else, so no sum or difference of them
 * leads back to a hidden group.
 */
import { failure, success, type Result } from '../../base/result.ts';
import { itemFingerprint, scaleOf, tally, type Assessment, type Instrument, type Role } from '../../assessment/domain/index.ts';
import { leavesFewAlone, tellsOfOthers } from './beside.ts';
import { cellOf, totalOf, type Cell } from './cells.ts';
import { invitedIn } from './coverage.ts';
import { coarser, commonDivision, groupRoles, keepsApart, mergedBecause, thresholdOf, type Membership, type RoleGroup } from './groups.ts';
import { shownRound, type KeptResult } from './kept.ts';
import type { Layout } from './layout.ts';
import type { Campaign, CountsByRole } from './model.ts';
import { asked, type Group, type Members, type Publication, type PublishedItem, type ShownRound, type Snapshot } from './publication.ts';

/** Everything a publication is made from. */
export interface Basis {
  readonly layout: Layout;
  readonly campaign: Campaign;
  readonly counts: CountsByRole;
  readonly members: Members;
  /** Publications of the same campaign: who stood in them, and what they showed. */
  readonly earlier: readonly Snapshot[];
  readonly results?: readonly KeptResult[] | undefined;
  /** The rounds before as they were shown, in any order. */
  readonly previous?: readonly ShownRound[] | undefined;
}

/** Why nothing can be shown. */
export type PublishProblem =
  /** Fewer than k have handed in, all roles together. */
  | { readonly code: 'too-few'; readonly persons: number; readonly least: number }
  /** Since the last publication fewer than k have come or changed: the difference would be theirs. */
  | { readonly code: 'too-few-new'; readonly least: number };

const membersOf = (group: RoleGroup, members: Members): readonly string[] => group.flatMap((role) => members[role] ?? []);

const membershipOf = ({ groups }: Snapshot): Membership => groups.map(({ members }) => members);

type Sizes = Readonly<Partial<Record<Role, number>>>;

const sizesOf = (members: Members): Sizes => Object.fromEntries(Object.entries(members).map(([role, ids]) => [role, ids.length]));

const divisionsBefore = ({ previous = [] }: Basis): readonly RoleGroup[] =>
  previous.flatMap(({ groups }) => groups.map(({ roles }) => roles));

/** The finest division that is safe beside everything shown before. */
function divide(basis: Basis, k: number): Result<readonly RoleGroup[], PublishProblem> {
  const { members, earlier } = basis;
  const sizes = sizesOf(members);
  const persons = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const fitting = groupRoles(sizes, k);
  if (fitting.length === 0) return failure([{ code: 'too-few', persons, least: k }]);
  const present = (group: RoleGroup) => group.filter((role) => sizes[role]);
  let division: readonly RoleGroup[] = commonDivision(fitting, divisionsBefore(basis))
    .map(present)
    .filter((group) => group.length > 0);
  const isSafe = () => keepsApart([...earlier.map(membershipOf), division.map((group) => membersOf(group, members))], k);
  while (!isSafe() && division.length > 1) division = coarser(division, sizes);
  return isSafe() ? success(division) : failure([{ code: 'too-few-new', least: k }]);
}

function groupOf(roles: RoleGroup, basis: Basis, k: number): Group {
  const { campaign, members } = basis;
  const because = mergedBecause(roles, sizesOf(members), k, divisionsBefore(basis));
  return { id: roles.join('+'), roles, persons: membersOf(roles, members).length, invited: invitedIn(campaign, roles), because };
}

/** Makes the publication of a campaign, or says why nothing can be shown yet. */
export function publish(basis: Basis): Result<Publication, PublishProblem> {
  const { layout, campaign, counts, results = [], previous = [] } = basis;
  const shown = results.map(shownRound);
  const threshold = thresholdOf(layout.instrument, campaign.threshold);
  const division = divide(basis, threshold);
  if (!division.ok) return division;
  const groups = division.value.map((roles) => groupOf(roles, basis, threshold));
  const items = asked(layout.instrument).map(({ section, item }, at): PublishedItem => {
    const fingerprint = itemFingerprint(layout.instrument, item);
    const cells = groups.map((group): Cell => {
      const cell = cellOf(item, at, group.roles, counts, threshold);
      const known = { item, fingerprint };
      const pointsAt = tellsOfOthers(cell, group, known, shown) || leavesFewAlone(cell, group, known, previous, threshold);
      return pointsAt ? { code: 'skjult', reason: 'lille-forskel' } : cell;
    });
    return { item, section, scale: scaleOf(layout.instrument, item), fingerprint, cells, total: totalOf(cells) };
  });
  return success({ mode: 'samlet', threshold, groups, items });
}

/** What to keep so that the next publication can be held against this one. */
export const snapshotOf = (publication: Publication, members: Members, date: string): Snapshot => ({
  date,
  groups: publication.groups.map(({ roles }) => ({ roles, members: membersOf(roles, members) })),
});

/** One's own answers in the same shape: a group of one, everything shown. Exempt from the rule of k, and labelled by its mode. */
export function publishOwn(instrument: Instrument, { role, answers }: Assessment): Publication {
  const items = asked(instrument).map(({ section, item }): PublishedItem => {
    const scale = scaleOf(instrument, item);
    const isAsked = [...item.responsible, ...item.experience].includes(role);
    const cell: Cell = isAsked ? { code: 'vist', tally: tally([answers[item.id]?.state], scale.steps.length) } : { code: 'ikke-spurgt' };
    const total = cell.code === 'vist' ? cell.tally : undefined;
    return { item, section, scale, fingerprint: itemFingerprint(instrument, item), cells: [cell], total };
  });
  return { mode: 'egen', threshold: 1, groups: [{ id: role, roles: [role], persons: 1 }], items };
}
