/** From a change to a line: how high each end stands, and the same words as in the table beside it. */
import { favourable, medianOn, type Change, type FollowedItem } from '@/domain/maaling';
import { hasGoodEnd, onScale, type Tally } from '@/domain/selvevaluering';
import type { Slope } from './slope';

/** What the table says of the group. */
interface Ends {
  readonly id: string;
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
export function slopeOf(followed: FollowedItem, change: Change, row: Ends, name: string): readonly Slope[] {
  if (change.code !== 'aendring' || !followed.scale.ordered) return [];
  const [from, to] = [heightOf(followed, change.before), heightOf(followed, change.after)];
  if (from === undefined || to === undefined) return [];
  const ends = { from: { height: from, label: firstWords(row.before) }, to: { height: to, label: firstWords(row.after) } };
  return [{ id: row.id, name, ...ends, doubtful: row.doubt !== undefined }];
}
