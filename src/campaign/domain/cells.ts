/** What may be shown of one group's answers to one item. Everything else in this folder sees cells only, never the counts behind them. */
import { standing, type Item, type Role, type Tally } from '../../assessment/domain/index.ts';
import { addHistograms } from './counts.ts';
import { leastUnanimous } from './groups.ts';
import type { CountsByRole, Histogram } from './model.ts';

/** One group's answers to one item, or why they are not shown. */
export type Cell =
  | { readonly code: 'vist'; readonly tally: Tally }
  /**
   * faa-svar: fewer than k were asked or answered, or few did and all gave the same answer. Which of the two is not said, for each of those who
   * agree knows the answer. lille-forskel: held against an earlier result or round, the answers of too few would stand alone.
   */
  | { readonly code: 'skjult'; readonly reason: 'faa-svar' | 'lille-forskel' }
  /** No role in the group is asked this. */
  | { readonly code: 'ikke-spurgt' };

/** Why a cell is not shown. */
export type Hidden = Extract<Cell, { code: 'skjult' }>['reason'] | 'ikke-spurgt';

/** The reason of a cell that is not shown. */
export const hiddenBecause = (cell: Exclude<Cell, { code: 'vist' }>): Hidden => (cell.code === 'skjult' ? cell.reason : cell.code);

/** The counts of an item as a tally: the persons asked, and how they answered. */
export function tallyOf(histogram: Histogram): Tally {
  const [missing = 0, dontKnow = 0, notRelevant = 0, ...distribution] = histogram;
  const items = histogram.reduce((sum, count) => sum + count, 0);
  const relevant = items - notRelevant;
  return { items, notRelevant, relevant, answered: relevant - missing, dontKnow, distribution };
}

const given = ({ answered, notRelevant }: Tally): number => answered + notRelevant;

/**
 * True when everybody who answered gave the same answer, and too few did for it to be said. In a merged group it is never said, for it would
 * tell what a small role in it answered.
 */
function isAlike(tally: Tally, group: readonly Role[]): boolean {
  const isUnanimous = Math.max(tally.dontKnow, tally.notRelevant, ...tally.distribution) === given(tally);
  return isUnanimous && (given(tally) < leastUnanimous || group.length > 1);
}

/** The same cell, hidden when fewer than k answered. */
export const atLeast = (cell: Cell, k: number): Cell =>
  cell.code === 'vist' && given(cell.tally) < k ? { code: 'skjult', reason: 'faa-svar' } : cell;

/** The cell of a group. */
export function cellOf(item: Item, at: number, group: readonly Role[], counts: CountsByRole, k: number): Cell {
  const asked = group.filter((role) => counts[role] && standing(item, role));
  if (asked.length === 0) return { code: 'ikke-spurgt' };
  const histogram = asked.reduce<Histogram>((sum, role) => addHistograms(sum, counts[role]?.items[at] ?? []), []);
  const tally = tallyOf(histogram);
  return given(tally) < k || isAlike(tally, group) ? { code: 'skjult', reason: 'faa-svar' } : { code: 'vist', tally };
}

/** The counts of a tally: [ubesvaret, ved ikke, ikke relevant, step 1, step 2 …]. The other way round of tallyOf. */
export const histogramOf = ({ items, answered, notRelevant, dontKnow, distribution }: Tally): Histogram => [
  items - answered - notRelevant,
  dontKnow,
  notRelevant,
  ...distribution,
];

const isOneWay = (changes: readonly number[]): boolean => changes.every((change) => change >= 0) || changes.every((change) => change <= 0);

/** True when these answers are those of fewer than k, or of few who all gave the same. */
function tellsOfThose(answers: readonly number[], group: readonly Role[], k: number): boolean {
  const tally = tallyOf([0, ...answers]);
  return given(tally) > 0 && (given(tally) < k || isAlike(tally, group));
}

/**
 * True when one round's answers hold the other's and the rest is fewer than k persons, counting everybody or only those who answered, or few who
 * all agree: a reader who believes that the others answered as before would know what those few answered.
 */
export function isolatesFew(before: Tally, after: Tally, group: readonly Role[], k: number): boolean {
  const changes = histogramOf(after).map((count, at) => count - (histogramOf(before)[at] ?? 0));
  const persons = Math.abs(changes.reduce((sum, change) => sum + change, 0));
  const answers = changes.slice(1);
  if (isOneWay(changes) && persons > 0 && persons < k) return true;
  return isOneWay(answers) && tellsOfThose(answers.map(Math.abs), group, k);
}

/**
 * True when the answers that are left, when a part of a cell is taken from it, are those of fewer than k persons, or of few who all gave the same.
 * What has been taken back since the part was counted is held to the same: a count that has fallen tells of those who corrected their answers.
 */
export function tellsOfFew(part: Tally, whole: Tally, group: readonly Role[], k: number): boolean {
  const [, ...changes] = histogramOf(whole).map((count, at) => count - (histogramOf(part)[at] ?? 0));
  const sides = [changes.map((change) => Math.max(0, change)), changes.map((change) => Math.max(0, -change))];
  return sides.some((side) => tellsOfThose(side, group, k));
}

/** Adds tallies of groups that share nobody. */
export const addTallies = (tallies: readonly Tally[]): Tally => tallyOf(tallies.map(histogramOf).reduce(addHistograms, []));

/** All groups together; absent when one that was asked is not shown, for the rest could be subtracted. */
export function totalOf(cells: readonly Cell[]): Tally | undefined {
  const asked = cells.filter(({ code }) => code !== 'ikke-spurgt');
  const tallies = asked.flatMap((cell) => (cell.code === 'vist' ? [cell.tally] : []));
  return tallies.length > 0 && tallies.length === asked.length ? addTallies(tallies) : undefined;
}
