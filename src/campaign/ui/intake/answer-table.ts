/** The answers to one item as rows of choices and columns of groups, from what may be seen and nothing else. */
import { hiddenBecause, type Group, type PublishedItem } from '@/campaign/domain';
import type { AnswerState } from '@/assessment/domain';
import { hiddenSentences } from '@/campaign/texts/words';
import { stateName } from '@/assessment/texts';
import { choiceNames } from '@/assessment/texts';
import { groupName } from '../group-names';

/** One choice and how many in each group made it. */
export interface ChoiceRow {
  readonly state: AnswerState;
  readonly label: string;
  /** In the order of the columns; the share is of all in the group who answered. */
  readonly cells: readonly { readonly count: number; readonly share: number }[];
}

/** The table and, in words, the groups that have no column. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChoiceRow[];
  readonly hidden: readonly string[];
}

/** The choices an item offers, the steps first. */
export const choicesOf = ({ item, scale }: Pick<PublishedItem, 'item' | 'scale'>): readonly AnswerState[] => [
  ...scale.steps.map((_, index) => index + 1),
  'ved-ikke',
  ...(item.notRelevant ? (['ikke-relevant'] as const) : []),
];

/** The table of an item. */
export function answerTable(published: PublishedItem, groups: readonly Group[]): AnswerTable {
  const named = published.cells.map((cell, at) => ({ cell, name: groups[at] ? groupName(groups[at], groups) : '' }));
  const shown = named.flatMap(({ cell, name }) => (cell.code === 'vist' ? [{ name, tally: cell.tally }] : []));
  const hidden = named.flatMap(({ cell, name }) => (cell.code === 'vist' ? [] : [`${name}: ${hiddenSentences[hiddenBecause(cell)]}`]));
  const rows = choicesOf(published).map((state) => ({
    state,
    label: stateName(choiceNames(published.item, published.scale), state),
    cells: shown.map(({ tally }) => {
      const asides = { 'ved-ikke': tally.dontKnow, 'ikke-relevant': tally.notRelevant };
      const count = typeof state === 'number' ? (tally.distribution[state - 1] ?? 0) : asides[state];
      const given = tally.answered + tally.notRelevant;
      return { count, share: given === 0 ? 0 : count / given };
    }),
  }));
  return { columns: shown.map(({ name }) => name), rows, hidden };
}
