/** From a change to a line of a slope picture: where it and its words stand, how high each end is, and the same words as in the table beside it. */
import { favourable, medianOn, type Change, type FollowedItem } from '@/campaign/domain';
import { hasGoodEnd, onScale, type Tally } from '@/assessment/domain';
import { followedWords as words } from '@/campaign/texts/rounds';
import { goodEndNames } from '@/campaign/texts/sentences';

/** The picture in its own units. */
export const frame = { width: 320, height: 152, left: 98, right: 222, top: 52, bottom: 122 } as const;

/** The line of one group before it is placed: heights from 0 (bottom) to 1 (top), each with its words. */
export interface Slope {
  readonly from: { readonly height: number; readonly label: string };
  readonly to: { readonly height: number; readonly label: string };
  /** Drawn with a reservation. */
  readonly doubtful: boolean;
}

/** A line with its ends in the picture. */
export interface PlacedSlope extends Slope {
  readonly y1: number;
  readonly y2: number;
}

const yOf = (height: number): number => frame.bottom - height * (frame.bottom - frame.top);

/** The line in its place. */
export const placeSlope = (slope: Slope): PlacedSlope => ({ ...slope, y1: yOf(slope.from.height), y2: yOf(slope.to.height) });

/** What the table says of the group. */
interface Ends {
  readonly before: string;
  readonly after: string;
  readonly doubt?: string | undefined;
}

function heightOf({ item, scale }: FollowedItem, tally: Tally): number | undefined {
  if (onScale(tally) === 0) return undefined;
  if (hasGoodEnd(scale)) return favourable(item, scale, tally) / onScale(tally);
  const median = medianOn(scale, tally);
  return median && ((median.lower + median.upper) / 2 - 1) / (scale.steps.length - 1);
}

const firstWords = (text: string): string => text.split(',')[0] ?? text;

/** The line of a group; none without an order, and none where one of the rounds is not shown. */
export function slopeOf(followed: FollowedItem, change: Change, row: Ends): PlacedSlope | undefined {
  if (change.code !== 'aendring' || !followed.scale.ordered) return undefined;
  const [from, to] = [heightOf(followed, change.before), heightOf(followed, change.after)];
  if (from === undefined || to === undefined) return undefined;
  const ends = { from: { height: from, label: firstWords(row.before) }, to: { height: to, label: firstWords(row.after) } };
  return placeSlope({ ...ends, doubtful: row.doubt !== undefined });
}

/** What a line's height means at the top and at the bottom. */
export interface Axis {
  readonly top: string;
  readonly bottom: string;
}

/** The ends of the scale the lines of an item run on: how many of the group, or where the middle lies. */
export function axisOf({ item, scale }: FollowedItem): Axis {
  if (hasGoodEnd(scale)) return words.share(goodEndNames(item, scale));
  const [bottom, top] = item.poles ?? [scale.steps.at(0) ?? '', scale.steps.at(-1) ?? ''];
  return { top, bottom };
}
