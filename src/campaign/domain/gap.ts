/** Whether two groups see the same thing differently. Said in persons, and in percentage points only where it cannot be chance of a few. */
import { medianOf, type Item, type Scale, type Tally } from '../../assessment/domain/index.ts';
import { boundsOf, coverageOf, overlap } from './coverage.ts';
import { leastForPercent } from './groups.ts';
import type { Group } from './publication.ts';
import { favourable } from './signals.ts';

/** Why a gap is not stated in percentage points. */
export type Doubt =
  /** One of the groups is below twenty. */
  | { readonly code: 'faa-personer'; readonly persons: number }
  /** What the silent ones might have answered could close the gap. */
  | { readonly code: 'overlap' }
  /** Nobody has said how many were invited, so the bounds are unknown. */
  | { readonly code: 'ukendt-daekning' };

/** Favourable answers in two groups, of those who chose a step. */
export interface Gap {
  readonly a: { readonly favourable: number; readonly base: number };
  readonly b: { readonly favourable: number; readonly base: number };
  /** Steps between the medians, never negative: two or more is worth a talk. */
  readonly medianSteps: number;
  /** Share in a minus share in b, only when nothing stands against saying it; rounded when written. */
  readonly share?: number | undefined;
  readonly doubts: readonly Doubt[];
}

/** The reservation a gap is told with: few persons before anything else. Undefined when nothing stands against it. */
export const mainDoubt = ({ doubts }: Pick<Gap, 'doubts'>): Doubt['code'] | undefined =>
  (doubts.find(({ code }) => code === 'faa-personer') ?? doubts[0])?.code;

interface Side {
  readonly group: Group;
  readonly tally: Tally;
}

const baseOf = ({ distribution }: Tally): number => distribution.reduce((sum, count) => sum + count, 0);

function doubtsOf(item: Item, scale: Scale, sides: readonly [Side, Side]): readonly Doubt[] {
  const doubts: Doubt[] = sides.flatMap(({ tally }) =>
    baseOf(tally) < leastForPercent ? [{ code: 'faa-personer', persons: baseOf(tally) }] : [],
  );
  const [a, b] = sides.map(({ group, tally }) => boundsOf(favourable(item, scale, tally), baseOf(tally), coverageOf(group)));
  if (!a || !b) doubts.push({ code: 'ukendt-daekning' });
  else if (overlap(a, b)) doubts.push({ code: 'overlap' });
  return doubts;
}

/** The gap between two groups on one item. Undefined when nobody in one of them chose a step, or the scale has no order. */
export function gapBetween(item: Item, scale: Scale, a: Side, b: Side): Gap | undefined {
  const [one, other] = [medianOf(a.tally.distribution), medianOf(b.tally.distribution)];
  if (!one || !other || !scale.ordered) return undefined;
  const [left, right] = [a, b].map(({ tally }) => ({ favourable: favourable(item, scale, tally), base: baseOf(tally) })) as [
    Gap['a'],
    Gap['b'],
  ];
  const doubts = doubtsOf(item, scale, [a, b]);
  const share = doubts.length === 0 ? left.favourable / left.base - right.favourable / right.base : undefined;
  const medianSteps = Math.max(0, one.lower - other.upper, other.lower - one.upper);
  return { a: left, b: right, medianSteps, share, doubts };
}
