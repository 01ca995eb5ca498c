/** Balances: where a group stands between two poles, and where it wishes to stand. No end is the good one. */
import type { Item, Section, Tally } from '../../assessment/domain/index.ts';
import type { Cell } from './cells.ts';
import type { Publication, PublishedItem } from './publication.ts';
import { medianOn } from './signals.ts';

/** One axis: the item about today, and the one about the wish when the questionnaire has it. */
export interface Axis {
  readonly now: PublishedItem;
  readonly wished?: PublishedItem | undefined;
  readonly poles: NonNullable<Item['poles']>;
}

/** The axes of a section, in the order of the questionnaire. */
export function axesIn({ items }: Publication, { id }: Section): readonly Axis[] {
  const here = items.filter(({ section }) => section.id === id);
  return here.flatMap((now): readonly Axis[] => {
    const { poles, wishFor } = now.item;
    if (!poles || wishFor !== undefined) return [];
    return [{ now, poles, wished: here.find(({ item }) => item.wishFor === now.item.id) }];
  });
}

/** Steps from today's middle to the wished one: above nought towards the second pole. Undefined when one of them is not shown. */
export function wishedMove({ now, wished }: Axis, group: number): number | undefined {
  const middle = (cell: Cell | undefined): number | undefined => {
    const median = cell?.code === 'vist' ? medianOn(now.scale, cell.tally) : undefined;
    return median && (median.lower + median.upper) / 2;
  };
  const [from, to] = [middle(now.cells[group]), middle(wished?.cells[group])];
  return from === undefined || to === undefined ? undefined : to - from;
}

/** Persons nearer the first pole, midway, and nearer the second. */
export function aroundMiddle({ distribution }: Tally): readonly [number, number, number] {
  const half = Math.floor(distribution.length / 2);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return [sum(distribution.slice(0, half)), sum(distribution.slice(half, -half)), sum(distribution.slice(-half))];
}
