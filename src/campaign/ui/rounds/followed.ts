/** One item in two rounds as a sentence, a table and a picture: all three are made here of the same change. */
import {
  gapBetween,
  groupBefore,
  type Change,
  type Comparison,
  type Doubt,
  type FollowedItem,
  type Group,
  type ShownRound,
} from '@/campaign/domain';
import { hasGoodEnd, type Instrument } from '@/assessment/domain';
import { doubtText } from '@/campaign/texts/differences';
import { followedWords as words } from '@/campaign/texts/rounds';
import { goodEndNames } from '@/campaign/texts/sentences';
import { hasNumbers, sentencesOf, type Asked, type AskedNow, type ChangeSentences } from './change-sentences';
import { groupName } from '../group-names';
import { axisOf, slopeOf, type Axis, type PlacedSlope } from './slope';

/** One group: what stood there, what stands there, and the difference in words. */
export interface FollowedRow extends ChangeSentences {
  readonly id: string;
  readonly name: string;
  readonly doubt?: string | undefined;
  readonly isBreak: boolean;
  /** False where there is nothing to put in the table. */
  readonly hasNumbers: boolean;
  /** None without an order, and none where one of the rounds is not shown. */
  readonly line?: PlacedSlope | undefined;
}

/** Everything to show of an item. */
export interface FollowedView {
  readonly item: FollowedItem['item'];
  /** What the numbers count. */
  readonly counted: string;
  readonly rows: readonly FollowedRow[];
  /** What is said of every group, when it is the same and there are no numbers. */
  readonly common?: string | undefined;
  /** The words at the top and the bottom of the pictures. */
  readonly axis: Axis;
}

/** The two rounds it is followed through. */
interface Rounds {
  readonly groups: readonly Group[];
  readonly before: ShownRound;
}

/** Why the difference may not be one; nothing to say where nothing is different. */
function doubtOf({ followed: { item, scale } }: Asked, change: Change, was: Group | undefined, is: Group): Doubt | undefined {
  if (change.code !== 'aendring' || !was || (change.persons === 0 && !change.medianSteps)) return undefined;
  const doubts = gapBetween(item, scale, { group: was, tally: change.before }, { group: is, tally: change.after })?.doubts ?? [];
  // The other doubts are about the share at the good end.
  return doubts.find(({ code }) => code === 'faa-personer' || hasGoodEnd(scale));
}

function countedIn(followed: FollowedItem): string {
  const { item, scale } = followed;
  if (!scale.ordered) return words.noOrder;
  if (hasGoodEnd(scale)) return words.goodEnd(goodEndNames(item, scale));
  return item.poles ? words.poles(item.poles[0], item.poles[1], scale.steps.length) : words.middle;
}

function rowOf(asked: Asked, change: AskedNow, group: Group, { groups, before }: Rounds): FollowedRow {
  const doubt = doubtOf(asked, change, groupBefore(before, group), group);
  const told = { ...sentencesOf(asked, change), doubt: doubt && doubtText(asked.instrument.unit, doubt.code) };
  const of = { id: group.id, name: groupName(group, groups), line: slopeOf(asked.followed, change, told) };
  return { ...of, ...told, isBreak: change.code === 'brud', hasNumbers: hasNumbers(change) };
}

/** The item in the round before and in this one, group by group. A group that is not asked it is left out. */
export function followedView(instrument: Instrument, { groups }: Comparison, followed: FollowedItem, before: ShownRound): FollowedView {
  const asked = { instrument, followed };
  const rows = followed.changes.flatMap((change, at): FollowedRow[] => {
    const group = groups[at];
    return group && change.code !== 'ikke-spurgt' ? [rowOf(asked, change, group, { groups, before })] : [];
  });
  const isCommon = rows.every(({ sentence, hasNumbers }) => !hasNumbers && sentence === rows[0]?.sentence);
  return {
    item: followed.item,
    counted: countedIn(followed),
    rows,
    common: isCommon ? (rows[0]?.sentence ?? words.notAsked) : undefined,
    axis: axisOf(followed),
  };
}
