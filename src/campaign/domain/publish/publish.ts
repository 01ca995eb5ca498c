/**
 * The one gate between hand-ins and what is shown. A publication holds groups of at least k that share nobody, and cells that may be seen;
 * totals are made of shown cells only. Screens, files and exports read publications and nothing else, so no sum or difference of them
 * leads back to a hidden group.
 */
import { success, type Result } from '../../../base/result.ts';
import { itemFingerprint, scaleOf, tally, type Assessment, type Instrument, type Item } from '../../../assessment/domain/index.ts';
import { leavesFewAlone } from '../beside.ts';
import { cellOf, totalOf, type Cell } from '../cells.ts';
import { invitedIn } from '../coverage.ts';
import { mergedBecause, thresholdOf, type RoleGroup } from '../groups.ts';
import { shownAgain, type KeptResult } from '../kept.ts';
import type { Layout } from '../layout.ts';
import type { Campaign, Counters, CountsByRole } from '../model.ts';
import { asked, type Group, type Members, type Publication, type PublishedItem, type ShownRound, type Snapshot } from '../publication.ts';
import { leavesFewAnswers, takenOf, type Taken } from './difference.ts';
import { divide, membersIn, sizesOf, type Part, type PublishProblem } from './divide.ts';

/** Everything a publication is made from. */
export interface Basis {
  readonly layout: Layout;
  readonly campaign: Campaign;
  readonly counts: CountsByRole;
  readonly members: Members;
  /** Meetings among the counts: whoever held one has its own counts. */
  readonly meetings?: readonly Counters[] | undefined;
  /** Publications of the same campaign: who stood in them, and what they showed. */
  readonly earlier: readonly Snapshot[];
  readonly results?: readonly KeptResult[] | undefined;
  /** The rounds before as they were shown, in any order. */
  readonly previous?: readonly ShownRound[] | undefined;
  /** Keys of the rounds before. */
  readonly beside?: readonly string[] | undefined;
}

/** A publication, and who is counted in each of its groups. */
export interface Drawn {
  readonly publication: Publication;
  readonly groups: Snapshot['groups'];
}

const divisionsBefore = ({ previous = [] }: Basis): readonly RoleGroup[] =>
  previous.flatMap(({ groups }) => groups.map(({ roles }) => roles));

/** What the cells of a publication are held against. */
interface Held {
  readonly taken: Taken;
  readonly last: ShownRound | undefined;
  readonly k: number;
}

function groupOf({ roles, members, stands }: Part, basis: Basis, { last, k }: Held): Group {
  const { campaign, members: all } = basis;
  const [then] = stands === undefined ? [] : [last?.groups[stands]];
  const because = then ? then.because : mergedBecause(roles, sizesOf(all), k, divisionsBefore(basis));
  return { id: roles.join('+'), roles, persons: members.length, invited: invitedIn(campaign, roles), because };
}

/** A group's cell: counted anew, or as it was in the last result; and hidden where a difference would point at somebody. */
function cellIn({ roles, stands }: Part, group: Group, item: Item, at: number, basis: Basis, { taken, last, k }: Held): Cell {
  const { layout, counts, previous = [] } = basis;
  const fingerprint = itemFingerprint(layout.instrument, item);
  const then = stands === undefined ? undefined : last?.items.find((each) => each.item.id === item.id)?.cells[stands];
  const cell = then ?? cellOf(item, at, roles, counts, k);
  const isNewlySeen = !then && leavesFewAnswers(cell, roles, item, at, fingerprint, taken, k);
  const pointsAt = isNewlySeen || leavesFewAlone(cell, group, { item, fingerprint }, previous, k);
  return pointsAt ? { code: 'skjult', reason: 'lille-forskel' } : cell;
}

/** Makes the publication of a campaign with who is counted in it, or says why nothing can be shown yet. */
export function draw(basis: Basis): Result<Drawn, PublishProblem> {
  const { layout, campaign, members, meetings = [], earlier, results = [], beside = [] } = basis;
  const k = thresholdOf(layout.instrument, campaign.threshold);
  const divided = divide({ members, earlier, results, rounds: divisionsBefore(basis), beside }, k);
  if (!divided.ok) return divided;
  const parts = divided.value;
  const latest = results.at(-1);
  const held: Held = { taken: takenOf(results, meetings, earlier), last: latest && shownAgain(latest, k), k };
  const groups = parts.map((part) => groupOf(part, basis, held));
  const items = asked(layout.instrument).map(({ section, item }, at): PublishedItem => {
    const cells = groups.flatMap((group, place) => (parts[place] ? [cellIn(parts[place], group, item, at, basis, held)] : []));
    const fingerprint = itemFingerprint(layout.instrument, item);
    return { item, section, scale: scaleOf(layout.instrument, item), fingerprint, cells, total: totalOf(cells) };
  });
  const counted = parts.map(({ roles, members: ids }) => ({ roles, members: inOrder(ids) }));
  return success({ publication: { mode: 'samlet', threshold: k, groups, items }, groups: counted });
}

/** Makes the publication of a campaign, or says why nothing can be shown yet. */
export function publish(basis: Basis): Result<Publication, PublishProblem> {
  const drawn = draw(basis);
  return drawn.ok ? success(drawn.value.publication) : drawn;
}

/** Sorted by what stands in them, which is random: nobody can see who came first. */
const inOrder = (members: readonly string[]): readonly string[] => members.toSorted((a, b) => (a < b ? -1 : Number(a > b)));

/** What to keep so that the next publication can be held against this one. */
export const snapshotOf = (publication: Publication, members: Members, date: string): Snapshot => ({
  date,
  groups: publication.groups.map(({ roles }) => ({ roles, members: inOrder(membersIn(roles, members)) })),
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
