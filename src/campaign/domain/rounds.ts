/**
 * Two rounds side by side. An item is compared only where the words are the same and the group is made of the same roles; otherwise there is
 * a break in the series, and it is shown as one. Change is said in persons, never in percent.
 */
import { type Item, type Median, type Scale, type Section, type Tally } from '../../assessment/domain/index.ts';
import { cellBefore } from './beside.ts';
import type { Cell } from './cells.ts';
import type { Group, Publication, PublishedItem, ShownItem, ShownRound } from './publication.ts';
import { favourable, medianOn } from './signals.ts';

/** Why an item cannot be followed from one round to the next ("brud i serien"). */
export type Break =
  /** The words, the scale or the good end have changed. */
  | { readonly code: 'ordlyd' }
  /** The round before did not ask it. */
  | { readonly code: 'nyt-spoergsmaal' }
  /** The group is made of other roles than in the round before. */
  | { readonly code: 'andre-roller' };

/** One item in one group in two rounds. */
export type Change =
  | {
      readonly code: 'aendring';
      readonly before: Tally;
      readonly after: Tally;
      /** Persons at the favourable end: after minus before. */
      readonly persons: number;
      /** Steps the median moved towards the favourable end, in halves when it lies between two steps; undefined without an order. */
      readonly medianSteps?: number | undefined;
    }
  /** Nothing to compare. What stands now is the cell of the later round's own result. */
  | { readonly code: 'brud'; readonly reason: Break; readonly after: Cell }
  /** The roles of the group are not asked the item now, so there is nothing to follow. */
  | { readonly code: 'ikke-spurgt' }
  /** One of the rounds is not shown, or neither; the cells are those of the rounds' own results. */
  | { readonly code: 'skjult'; readonly before: Cell; readonly after: Cell };

/** One item followed through two rounds, with a change for each group of the later one. */
export interface FollowedItem {
  readonly item: Item;
  readonly section: Section;
  readonly scale: Scale;
  readonly changes: readonly Change[];
}

/** Two rounds compared. */
export interface Comparison {
  readonly groups: readonly Group[];
  readonly items: readonly FollowedItem[];
  /** Items of the round before that are no longer asked. */
  readonly dropped: readonly ShownItem['item'][];
}

const middleOf = ({ lower, upper }: Median): number => (lower + upper) / 2;

function medianMove({ item, scale }: PublishedItem, before: Tally, after: Tally): number | undefined {
  const [from, to] = [medianOn(scale, before), medianOn(scale, after)];
  return from && to && (middleOf(to) - middleOf(from)) * item.direction;
}

function changeOf(published: PublishedItem, before: Cell, after: Cell): Change {
  if (before.code !== 'vist' || after.code !== 'vist') return { code: 'skjult', before, after };
  const { item, scale } = published;
  return {
    code: 'aendring',
    before: before.tally,
    after: after.tally,
    persons: favourable(item, scale, after.tally) - favourable(item, scale, before.tally),
    medianSteps: medianMove(published, before.tally, after.tally),
  };
}

function follow(published: PublishedItem, group: Group, at: number, before: ShownRound): Change {
  const now = published.cells[at];
  if (!now || now.code === 'ikke-spurgt') return { code: 'ikke-spurgt' };
  const brokenBy = (code: Break['code']): Change => ({ code: 'brud', reason: { code }, after: now });
  const earlier = before.items.find(({ item }) => item.id === published.item.id);
  if (!earlier) return brokenBy('nyt-spoergsmaal');
  if (earlier.fingerprint !== published.fingerprint) return brokenBy('ordlyd');
  const cell = cellBefore(before, group, published);
  return cell ? changeOf(published, cell, now) : brokenBy('andre-roller');
}

/** Compares a round with an earlier one. Make the later publication with the earlier among `previous`, so that differences are guarded. */
export function compareRounds(before: ShownRound, after: Publication): Comparison {
  const items = after.items.map((published): FollowedItem => {
    const { item, section, scale } = published;
    return { item, section, scale, changes: after.groups.map((group, at) => follow(published, group, at, before)) };
  });
  const asked = new Set(after.items.map(({ item }) => item.id));
  return { groups: after.groups, items, dropped: before.items.flatMap(({ item }) => (asked.has(item.id) ? [] : [item])) };
}
