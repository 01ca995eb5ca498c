/** One item in two rounds as a sentence, a table and a picture: all three are made here of the same change. */
import {
  favourable,
  gapBetween,
  groupBefore,
  medianOn,
  type Change,
  type Comparison,
  type Doubt,
  type FollowedItem,
  type Group,
  type ShownRound,
} from '@/domain/maaling';
import { hasGoodEnd, onScale, type Instrument, type Median, type Tally } from '@/domain/selvevaluering';
import { breakSentences } from '@/texts/maaling-ord';
import { doubtSentences } from '@/texts/maaling-forskel';
import { followedWords as words, sinceText, type Counted } from '@/texts/maaling-runder';
import { goodEndName, of } from '@/texts/maaling-saetninger';
import { distributionText } from '@/texts/selvevaluering-fund';
import { groupName } from './group-names';
import type { PlacedSlope } from './slope';
import { axisOf, slopeOf, type Axis } from './slope-of';

/** One group: what stood there, what stands there, and the difference in words. */
export interface FollowedRow {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly doubt?: string | undefined;
  readonly sentence: string;
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

type Told = Pick<FollowedRow, 'before' | 'after' | 'change' | 'sentence'>;
type Changed = Extract<Change, { code: 'aendring' }>;
type AskedNow = Exclude<Change, { code: 'ikke-spurgt' }>;

interface Asked {
  readonly instrument: Instrument;
  readonly followed: FollowedItem;
}

/** The two rounds it is followed through. */
interface Rounds {
  readonly groups: readonly Group[];
  readonly before: ShownRound;
}

const unknownOf = ({ dontKnow }: Tally): string => (dontKnow > 0 ? `, ${words.unknown(dontKnow)}` : '');
const difference = (persons: number): string => (persons > 0 ? words.more(persons) : persons < 0 ? words.fewer(-persons) : words.equal);

/** Persons at the good end. How many answered may differ, so the sentence always gives both counts. */
function inPersons({ instrument, followed: { item, scale } }: Asked, { before, after, persons }: Changed): Told {
  const [was, is] = [before, after].map((tally) => ({ part: favourable(item, scale, tally), base: onScale(tally) })) as [Counted, Counted];
  const more = is.base > was.base ? words.moreAnswers(is.base - was.base) : words.fewerAnswers(was.base - is.base);
  return {
    before: of(was.part, was.base) + unknownOf(before),
    after: of(is.part, is.base) + unknownOf(after),
    change: is.base === was.base ? difference(persons) : `${difference(persons)}, ${more}`,
    sentence: sinceText(instrument.unit, goodEndName(item, scale), was, is),
  };
}

const place = (median: Median | undefined): string =>
  !median ? '' : median.lower === median.upper ? String(median.lower) : `${String(median.lower)}–${String(median.upper)}`;

/** Where no end is better only the middle is told. */
function inPlaces({ item, scale }: FollowedItem, { before, after, medianSteps = 0 }: Changed): Told {
  const pole = item.poles?.[medianSteps > 0 ? 1 : 0];
  const steps = Math.abs(medianSteps);
  const moved = pole === undefined ? words.movedSteps(steps) : words.moved(steps, pole);
  const change = steps === 0 ? words.still : moved;
  const [from, to] = [before, after].map((tally) => place(medianOn(scale, tally)) + unknownOf(tally)) as [string, string];
  return { before: from, after: to, change, sentence: change };
}

function tellChange(asked: Asked, change: Changed): Told {
  const { followed } = asked;
  if (hasGoodEnd(followed.scale)) return inPersons(asked, change);
  if (followed.scale.ordered) return inPlaces(followed, change);
  const [before, after] = [change.before, change.after].map((tally) => distributionText(followed.scale.steps, tally)) as [string, string];
  return { before, after, change: words.both, sentence: words.both };
}

function tell(asked: Asked, change: AskedNow): Told {
  if (change.code === 'aendring') return tellChange(asked, change);
  const why = change.code === 'skjult' && change.before === 'ikke-spurgt' ? words.notAskedBefore : words.hidden;
  const sentence = change.code === 'brud' ? breakSentences[change.reason.code] : why;
  return { before: words.none, after: words.none, change: sentence, sentence };
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
  if (hasGoodEnd(scale)) return words.goodEnd(goodEndName(item, scale));
  return item.poles ? words.poles(item.poles[0], item.poles[1], scale.steps.length) : words.middle;
}

function rowOf(asked: Asked, change: AskedNow, group: Group, { groups, before }: Rounds): FollowedRow {
  const doubt = doubtOf(asked, change, groupBefore(before, group), group);
  const told = { ...tell(asked, change), doubt: doubt && words.doubt(doubtSentences[asked.instrument.unit][doubt.code]) };
  const of = { id: group.id, name: groupName(group, groups), line: slopeOf(asked.followed, change, told) };
  return { ...of, ...told, isBreak: change.code === 'brud', hasNumbers: change.code === 'aendring' };
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
