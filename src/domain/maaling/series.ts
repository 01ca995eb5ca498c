/**
 * A series of rounds in one file. A round that is over is kept as it was shown and with its plan, never with its hand-ins: the file of the
 * next round can show the comparison again, and nobody's answers follow along.
 */
import { unlessProblems, type Result } from '../result.ts';
import { hiddenBecause, histogramOf, tallyOf, type Cell, type Hidden } from './cells.ts';
import type { Layout } from './layout.ts';
import type { Campaign, Histogram, Round } from './model.ts';
import type { Plan } from './plan.ts';
import type { Group, Publication, ShownRound } from './publication.ts';
import { itemFingerprint } from '../selvevaluering/index.ts';

/** A cell as it is kept: the counts when it was shown, otherwise why it was not. */
export type KeptCell = Histogram | Hidden;

/** A round that is over. */
export interface KeptRound {
  readonly key: string;
  readonly name: string;
  readonly round: Round;
  readonly version: number;
  /** ISO date of the result. */
  readonly date: string;
  readonly groups: readonly Omit<Group, 'id'>[];
  /** Items with a cell for each group, in the order of the groups. */
  readonly items: readonly {
    readonly id: string;
    readonly statement: string;
    readonly fingerprint: string;
    readonly cells: readonly KeptCell[];
  }[];
  readonly plan?: Plan | undefined;
}

const keptCell = (cell: Cell): KeptCell => (cell.code === 'vist' ? histogramOf(cell.tally) : hiddenBecause(cell));

function cellFrom(kept: KeptCell): Cell {
  if (typeof kept === 'object') return { code: 'vist', tally: tallyOf(kept) };
  return kept === 'ens' || kept === 'ikke-spurgt' ? { code: kept } : { code: 'skjult', reason: kept };
}

/** Keeps a round as it was shown on this day. */
export const keepRound = (
  { key, name, round, version }: Campaign,
  { groups, items }: Publication,
  date: string,
  plan?: Plan,
): KeptRound => ({
  ...{ key, name, round, version, date, plan },
  groups: groups.map(({ roles, persons, invited }) => ({ roles, persons, invited })),
  items: items.map(({ item: { id, statement }, fingerprint, cells }) => ({ id, statement, fingerprint, cells: cells.map(keptCell) })),
});

/** The round as it was shown. */
export const shownRound = ({ groups, items }: KeptRound): ShownRound => ({
  groups: groups.map((group) => ({ ...group, id: group.roles.join('+') })),
  items: items.map(({ id, statement, fingerprint, cells }) => ({ item: { id, statement }, fingerprint, cells: cells.map(cellFrom) })),
});

const next: Readonly<Record<Round, Round>> = { enkelt: 'enkelt', baseline: 'midtvejs', midtvejs: 'slut', slut: 'enkelt' };

/** What the round after one that is called this can be called, until the coordinator says otherwise. Without a name there is none to offer. */
export const roundAfter = (round: Round): Round => next[round];

/** A series with more rounds, in the order of their results. What stands there already stays, and the campaign itself is never among them. */
export function joinRounds(own: string, rounds: readonly KeptRound[], more: readonly KeptRound[]): readonly KeptRound[] {
  const taken = [own, ...rounds.map(({ key }) => key)];
  const fresh = more.filter(({ key }, at) => !taken.includes(key) && more.findLastIndex((each) => each.key === key) === at);
  return [...fresh, ...rounds].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Everything a new result of a series is held against: its rounds, and the guards that were taken out of it. Each round once. */
export const roundsBeside = (rounds: readonly KeptRound[], guards: readonly KeptRound[]): readonly KeptRound[] => {
  const keys = [...rounds, ...guards].map(({ key }) => key);
  return [...rounds, ...guards].filter(({ key }, at) => keys.indexOf(key) === at);
};

/** Why a kept round cannot be used. */
export type SeriesProblem =
  /** The counts do not fit the item or the number of persons: the file has been changed. */
  | { readonly code: 'round-uneven'; readonly round: string; readonly item: string }
  | { readonly code: 'round-twice'; readonly round: string };

const fits = (kept: KeptCell, persons: number, wires: number | undefined): boolean =>
  typeof kept === 'string' || ((wires === undefined || kept.length === wires) && kept.reduce((sum, count) => sum + count, 0) <= persons);

/** The rounds themselves when they can be held beside answers to this edition, otherwise every reason they cannot. */
export function checkRounds(layout: Layout, rounds: readonly KeptRound[]): Result<readonly KeptRound[], SeriesProblem> {
  const wires = new Map(layout.slots.map((slot) => [`${slot.item.id} ${itemFingerprint(layout.instrument, slot.item)}`, slot.wires]));
  const uneven = rounds.flatMap(({ name, groups, items }) =>
    items
      .filter(
        ({ id, fingerprint, cells }) =>
          cells.length !== groups.length ||
          !cells.every((cell, at) => fits(cell, groups[at]?.persons ?? 0, wires.get(`${id} ${fingerprint}`))),
      )
      .map(({ id }) => ({ code: 'round-uneven', round: name, item: id }) as const),
  );
  const keys = rounds.map(({ key }) => key);
  const twice = rounds.filter(({ key }, at) => keys.indexOf(key) < at).map(({ name }) => ({ code: 'round-twice', round: name }) as const);
  return unlessProblems([...uneven, ...twice], () => rounds);
}
