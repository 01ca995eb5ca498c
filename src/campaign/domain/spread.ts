/** Where views part: between groups on the same item, and within one group. Lists to read, in a stated order; nothing is ranked as worse. */
import { hasGoodEnd, onScale } from '../../assessment/domain/index.ts';
import { mayRank } from './coverage.ts';
import { gapBetween, type Gap } from './gap.ts';
import type { Publication, PublishedItem } from './publication.ts';
import { shownCells } from './sections.ts';
import { farEndsOf, favourable, isPolarised, type Ends } from './signals.ts';

/** One group's end of a dumbbell: persons at the good end, of those who chose a step. */
export interface Knob {
  /** Place of the group in the publication. */
  readonly group: number;
  readonly favourable: number;
  readonly base: number;
}

/** One item with a knob for each group that is shown, and the two groups furthest apart. */
export interface Dumbbell {
  readonly published: PublishedItem;
  readonly knobs: readonly Knob[];
  /** The group with the larger share first. */
  readonly widest: { readonly a: Knob; readonly b: Knob; readonly gap: Gap };
}

const shareOf = ({ favourable: good, base }: Knob): number => good / base;

/** Shares are quotients of whole numbers: what differs by less than this is the same. */
const equal = 1e-9;

/** Steps between the middles first, then the difference in shares. */
function byGap(one: Dumbbell['widest'], other: Dumbbell['widest']): number {
  const steps = other.gap.medianSteps - one.gap.medianSteps;
  const shares = shareOf(other.a) - shareOf(other.b) - (shareOf(one.a) - shareOf(one.b));
  return steps !== 0 ? steps : Math.abs(shares) < equal ? 0 : shares;
}

function pairOf({ groups }: Publication, { item, scale, cells }: PublishedItem, one: Knob, other: Knob): readonly Dumbbell['widest'][] {
  const [a, b] = shareOf(one) >= shareOf(other) ? [one, other] : [other, one];
  const [left, right] = [a, b].map(({ group }) => ({ group: groups[group], cell: cells[group] }));
  if (!left?.group || !right?.group || left.cell?.code !== 'vist' || right.cell?.code !== 'vist') return [];
  const gap = gapBetween(item, scale, { group: left.group, tally: left.cell.tally }, { group: right.group, tally: right.cell.tally });
  return gap ? [{ a, b, gap }] : [];
}

function dumbbellOf(publication: Publication, published: PublishedItem): readonly Dumbbell[] {
  const { item, scale, section } = published;
  if (section.method === 'balance' || !hasGoodEnd(scale)) return [];
  const knobs = shownCells(published)
    .map(({ group, tally }): Knob => ({ group, favourable: favourable(item, scale, tally), base: onScale(tally) }))
    .filter(({ base }) => base > 0);
  const pairs = knobs.flatMap((one, at) => knobs.slice(at + 1).flatMap((other) => pairOf(publication, published, one, other)));
  const [widest] = pairs.toSorted(byGap);
  return widest ? [{ published, knobs, widest }] : [];
}

/** True when the two groups differ at all, in the middle or at the good end. */
export const differs = ({ widest: { a, b, gap } }: Dumbbell): boolean => gap.medianSteps > 0 || shareOf(a) - shareOf(b) > equal;

/**
 * Every item that two groups or more can be seen to answer: the widest gap first, ties in the order of the questionnaire. Where a group is
 * below half, all of them stand in that order.
 */
export function dumbbellsOf(publication: Publication): readonly Dumbbell[] {
  const all = publication.items.flatMap((published) => dumbbellOf(publication, published));
  return mayRank(publication) ? all.toSorted((one, other) => byGap(one.widest, other.widest)) : all;
}

/** An item that one group parts on: at least three in ten at each end. */
export interface Parted {
  readonly published: PublishedItem;
  readonly group: number;
  readonly ends: Ends;
}

/** Items with polarised groups, in the order of the questionnaire. */
export const partedIn = ({ items }: Publication): readonly Parted[] =>
  items
    .filter(({ scale, section }) => section.method !== 'balance' && hasGoodEnd(scale))
    .flatMap((published) =>
      shownCells(published).flatMap(({ group, tally }) =>
        isPolarised(published.scale, tally) ? [{ published, group, ends: farEndsOf(published.scale, tally) }] : [],
      ),
    );
