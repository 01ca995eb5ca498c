/** A result kept as it was shown: the counts that were seen, and nothing that was not. */
import { unlessProblems, type Result } from '../../base/result.ts';
import { itemFingerprint, scaleOf, standing } from '../../assessment/domain/index.ts';
import { atLeast, hiddenBecause, histogramOf, tallyOf, totalOf, type Cell, type Hidden } from './cells.ts';
import { invitedIn } from './coverage.ts';
import type { Layout, Slot } from './layout.ts';
import type { Campaign, Histogram } from './model.ts';
import { asked, type Group, type Publication, type ShownRound } from './publication.ts';

/** A cell as it is kept: the counts when it was shown, otherwise why it was not. Files of earlier versions say ens where few gave the same answer. */
export type KeptCell = Histogram | Hidden | 'ens';

/** What was shown on a day. */
export interface Kept {
  /** ISO date. */
  readonly date: string;
  readonly groups: readonly Omit<Group, 'id'>[];
  /** Items with a cell for each group, in the order of the groups. */
  readonly items: readonly {
    readonly id: string;
    readonly statement: string;
    readonly fingerprint: string;
    readonly cells: readonly KeptCell[];
  }[];
}

/** A result of the campaign itself, so that it can be shown again while a new one must wait. */
export interface KeptResult extends Kept {
  /** The least group it shows. */
  readonly threshold: number;
  /** Keys of the rounds it was held against: it may only be shown beside these. */
  readonly beside: readonly string[];
}

const keptCell = (cell: Cell): KeptCell => (cell.code === 'vist' ? histogramOf(cell.tally) : hiddenBecause(cell));

function cellFrom(kept: KeptCell): Cell {
  if (typeof kept === 'object') return { code: 'vist', tally: tallyOf(kept) };
  return kept === 'ikke-spurgt' ? { code: kept } : { code: 'skjult', reason: kept === 'ens' ? 'faa-svar' : kept };
}

/** Keeps what was shown on this day. */
export const keep = ({ groups, items }: Publication, date: string): Kept => ({
  date,
  groups: groups.map(({ roles, persons, invited, because }) => ({ roles, persons, invited, because })),
  items: items.map(({ item: { id, statement }, fingerprint, cells }) => ({ id, statement, fingerprint, cells: cells.map(keptCell) })),
});

/** Keeps a result of the campaign, made beside the rounds with these keys. */
export const keepResult = (publication: Publication, date: string, beside: readonly string[]): KeptResult => ({
  ...keep(publication, date),
  threshold: publication.threshold,
  beside,
});

/** The round as it was shown: what a new result must be safe beside. */
export const shownRound = ({ groups, items }: Pick<Kept, 'groups' | 'items'>): ShownRound => ({
  groups: groups.map((group) => ({ ...group, id: group.roles.join('+') })),
  items: items.map(({ id, statement, fingerprint, cells }) => ({ item: { id, statement }, fingerprint, cells: cells.map(cellFrom) })),
});

/** What was kept as it can be shown again: what fewer than k answered stays hidden, also when it was shown under a lower limit. */
export function shownAgain(kept: Pick<Kept, 'groups' | 'items'>, k: number): ShownRound {
  const { groups, items } = shownRound(kept);
  return { groups, items: items.map((item) => ({ ...item, cells: item.cells.map((cell) => atLeast(cell, k)) })) };
}

/** The result as it was shown, whole: check it first. How many were invited is no answer, and stands as the campaign has it today. */
export function publicationOf({ instrument }: Layout, campaign: Pick<Campaign, 'invited'>, result: KeptResult): Publication {
  const shown = shownAgain(result, result.threshold);
  const isListed = ({ roles }: Group) => roles.every((role) => campaign.invited.some((each) => each.role === role));
  const groups = shown.groups.map((group) => (isListed(group) ? { ...group, invited: invitedIn(campaign, group.roles) } : group));
  const items = asked(instrument).flatMap(({ section, item }) => {
    const found = shown.items.find((each) => each.item.id === item.id);
    return found ? [{ ...found, item, section, scale: scaleOf(instrument, item), total: totalOf(found.cells) }] : [];
  });
  return { mode: 'samlet', threshold: result.threshold, groups, items };
}

function fits(kept: KeptCell, { roles, persons }: Omit<Group, 'id'>, slot: Slot | undefined): boolean {
  if (typeof kept === 'string') return true;
  const sum = kept.reduce((total, count) => total + count, 0);
  if (!slot) return sum <= persons;
  const isWhole = roles.every((role) => standing(slot.item, role));
  return kept.length === slot.wires && (isWhole ? sum === persons : sum <= persons);
}

/** Items whose counts do not fit the item or the number of persons; words of an earlier edition can be anything. */
export function unevenIn(layout: Layout, { groups, items }: Pick<Kept, 'groups' | 'items'>): readonly string[] {
  const slots = new Map(layout.slots.map((slot) => [`${slot.item.id} ${itemFingerprint(layout.instrument, slot.item)}`, slot]));
  return items.flatMap(({ id, fingerprint, cells }) => {
    const slot = slots.get(`${id} ${fingerprint}`);
    const isEven = cells.length === groups.length && groups.every((group, at) => fits(cells[at] ?? 'faa-svar', group, slot));
    return isEven ? [] : [id];
  });
}

/** True when the result shows no group of fewer than this. */
export const isAboutAtLeast = (least: number, { threshold, groups }: KeptResult): boolean =>
  [threshold, ...groups.map(({ persons }) => persons)].every((persons) => persons >= least);

/** Why a kept result cannot be used. */
export type ResultProblem =
  /** The counts of these items do not fit the number of persons, or the items are not those that are asked: the file has been changed. */
  { readonly code: 'result-uneven'; readonly date: string; readonly items: readonly string[] };

/** The results themselves when they can have been shown of this edition, otherwise every reason they cannot. */
export function checkResults(layout: Layout, results: readonly KeptResult[]): Result<readonly KeptResult[], ResultProblem> {
  const known = layout.slots.map(({ item }) => ({ id: item.id, fingerprint: itemFingerprint(layout.instrument, item) }));
  const problems = results.flatMap((result): ResultProblem[] => {
    const uneven = unevenIn(layout, result);
    const other = known.flatMap(({ id, fingerprint }, at) => {
      const kept = result.items[at];
      return kept?.id === id && kept.fingerprint === fingerprint ? [] : [id];
    });
    const items = [...new Set([...uneven, ...other])];
    return items.length > 0 ? [{ code: 'result-uneven', date: result.date, items }] : [];
  });
  return unlessProblems(problems, () => results);
}
