/** What may be seen of a campaign, and what is kept of it so that the next publication can be held against it. */
import type { Instrument, Item, Role, Scale, Section, Tally } from '../../assessment/domain/index.ts';
import type { Cell } from './cells.ts';
import type { MergedBecause, RoleGroup } from './groups.ts';

/** Roles that are shown as one. */
export interface Group {
  /** Roles joined by "+": the same in every round. */
  readonly id: string;
  readonly roles: readonly Role[];
  readonly persons: number;
  /** Invited, when it is known for every role in the group. */
  readonly invited?: number | undefined;
  /** Why the roles are merged; absent for one role, and in a result kept without a reason. */
  readonly because?: MergedBecause | undefined;
}

/** Persons in all groups: they share nobody. */
export const personsShown = ({ groups }: { readonly groups: readonly Pick<Group, 'persons'>[] }): number =>
  groups.reduce((sum, { persons }) => sum + persons, 0);

/** One item and a cell for each group, in the order of the groups. */
export interface PublishedItem extends ShownItem {
  readonly item: Item;
  readonly section: Section;
  readonly scale: Scale;
  /** All groups together; absent when one of them is not shown, for the rest could be subtracted. */
  readonly total?: Tally | undefined;
}

/** What was shown of an item: enough to follow it into a later round. */
export interface ShownItem {
  readonly item: Pick<Item, 'id' | 'statement'>;
  readonly fingerprint: string;
  readonly cells: readonly Cell[];
}

/** A round as it was shown: a publication, or what a later round's file has kept of one. */
export interface ShownRound {
  readonly groups: readonly Group[];
  readonly items: readonly ShownItem[];
}

/** What may be seen. */
export interface Publication extends ShownRound {
  /** samlet: many respondents, under the rule of k. egen: one's own answers, exempt and labelled so. */
  readonly mode: 'samlet' | 'egen';
  readonly threshold: number;
  readonly items: readonly PublishedItem[];
}

/** Who has handed in, by role: ids with revisions. */
export type Members = Readonly<Partial<Record<Role, readonly string[]>>>;

/** What was shown before: the division and who stood in it. Kept with the campaign. */
export interface Snapshot {
  /** ISO date. */
  readonly date: string;
  readonly groups: readonly { readonly roles: RoleGroup; readonly members: readonly string[] }[];
}

/** True when these can be the persons who stood in what was shown. */
export const isSnapshotOf = ({ groups }: Snapshot, shown: { readonly groups: readonly Pick<Group, 'roles' | 'persons'>[] }): boolean =>
  groups.length === shown.groups.length &&
  groups.every(({ roles, members }, at) => roles.join() === shown.groups[at]?.roles.join() && members.length === shown.groups[at].persons);

/** Every item with its section, in the order of the questionnaire. */
export const asked = ({ sections }: Instrument) => sections.flatMap((section) => section.items.map((item) => ({ section, item })));
