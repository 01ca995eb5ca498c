/**
 * A round held beside the rounds before. Groups can be merged differently from round to round, and a reader can add what was shown before, so
 * both the comparison and its guard look at sums of the earlier groups and not only at groups of the same name.
 */
import type { Tally } from '../../assessment/domain/index.ts';
import { addTallies, isolatesFew, type Cell } from './cells.ts';
import type { Group, PublishedItem, ShownRound } from './publication.ts';

/** The sum of cells that share nobody: known only when every one that was asked is shown. Hidden says no reason of its own. */
function sumOf(cells: readonly Cell[]): Cell {
  const [only, ...more] = cells.filter(({ code }) => code !== 'ikke-spurgt');
  if (!only) return { code: 'ikke-spurgt' };
  if (more.length === 0) return only;
  const shown = [only, ...more].flatMap((cell) => (cell.code === 'vist' ? [cell.tally] : []));
  return shown.length > more.length ? { code: 'vist', tally: addTallies(shown) } : { code: 'skjult', reason: 'faa-svar' };
}

const earlierCells = (round: ShownRound, { item, fingerprint }: Pick<PublishedItem, 'item' | 'fingerprint'>): readonly Cell[] =>
  round.items.find((each) => each.item.id === item.id && each.fingerprint === fingerprint)?.cells ?? [];

const touches = (a: Pick<Group, 'roles'>, b: Pick<Group, 'roles'>): boolean => a.roles.some((role) => b.roles.includes(role));

/** An earlier round's groups that together are exactly these roles, by their places; undefined when the roles cannot be put together. */
function partsOf(round: ShownRound, group: Pick<Group, 'roles'>): readonly number[] | undefined {
  const parts = round.groups.flatMap((each, at) => (touches(each, group) ? [{ at, roles: each.roles }] : []));
  const roles = parts.flatMap((part) => part.roles);
  return roles.length === group.roles.length && roles.every((role) => group.roles.includes(role)) ? parts.map(({ at }) => at) : undefined;
}

const cellsAt = (cells: readonly Cell[], places: readonly number[]): readonly Cell[] =>
  places.flatMap((at) => (cells[at] ? [cells[at]] : []));

/** What an earlier round showed of an item in the same roles as this group; undefined when its groups were made of other roles. */
export function cellBefore(round: ShownRound, group: Pick<Group, 'roles'>, item: Pick<PublishedItem, 'item' | 'fingerprint'>) {
  const parts = partsOf(round, group);
  return parts && parts.length > 0 ? sumOf(cellsAt(earlierCells(round, item), parts)) : undefined;
}

/** The earlier round's own group of the same roles, added up where it was shown as several. */
export function groupBefore(round: ShownRound, group: Group): Group | undefined {
  const parts = partsOf(round, group)?.flatMap((at) => (round.groups[at] ? [round.groups[at]] : []));
  if (!parts || parts.length === 0) return undefined;
  const persons = parts.reduce((sum, each) => sum + each.persons, 0);
  const invited = parts.reduce<number | undefined>(
    (sum, each) => (sum !== undefined && each.invited !== undefined ? sum + each.invited : undefined),
    0,
  );
  return { id: group.id, roles: group.roles, persons, invited };
}

/** What an earlier round showed of an item to any of the roles of this group. */
function talliesBefore(round: ShownRound, group: Group, item: Pick<PublishedItem, 'item' | 'fingerprint'>): readonly Tally[] {
  const near = round.groups.flatMap((each, at) => (touches(each, group) ? [at] : []));
  return cellsAt(earlierCells(round, item), near).flatMap((cell) => (cell.code === 'vist' ? [cell.tally] : []));
}

/** Every way to take some of the things, at least one. */
const someOf = <T>(things: readonly T[]): readonly (readonly T[])[] =>
  things.reduce<readonly (readonly T[])[]>((taken, thing) => [...taken, [thing], ...taken.map((some) => [...some, thing])], []);

/**
 * True when the cell, held against anything an earlier round showed of the same roles and of any of them, would leave fewer than k persons
 * alone: also when a role has come or gone, and when groups were merged in between.
 */
export function leavesFewAlone(
  cell: Cell,
  group: Group,
  item: Pick<PublishedItem, 'item' | 'fingerprint'>,
  rounds: readonly ShownRound[],
  k: number,
): boolean {
  if (cell.code !== 'vist') return false;
  return rounds.some((round) =>
    someOf(talliesBefore(round, group, item)).some((some) => isolatesFew(addTallies(some), cell.tally, group.roles, k)),
  );
}
