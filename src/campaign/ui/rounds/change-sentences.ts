/** What a change in one group comes to in words and numbers. */
import { favourable, medianOn, type Break, type Cell, type Change, type FollowedItem } from '@/campaign/domain';
import { hasGoodEnd, onScale, type Instrument, type Median, type Tally } from '@/assessment/domain';
import { breakSentences } from '@/campaign/texts/words';
import { followedWords as words, sinceText, type Counted } from '@/campaign/texts/rounds';
import { goodEndNames, of } from '@/campaign/texts/sentences';
import { distributionText } from '@/assessment/texts';

/** What stood there, what stands there, and the difference in words. */
export interface ChangeSentences {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly sentence: string;
}

type Difference = Pick<ChangeSentences, 'change' | 'sentence'>;
type Changed = Extract<Change, { code: 'aendring' }>;
/** A change in a group that is asked the item. */
export type AskedNow = Exclude<Change, { code: 'ikke-spurgt' }>;

/** An item that is followed. */
export interface Asked {
  readonly instrument: Instrument;
  readonly followed: FollowedItem;
}

const unknownOf = ({ dontKnow }: Tally): string => (dontKnow > 0 ? `, ${words.unknown(dontKnow)}` : '');
const difference = (persons: number): string => (persons > 0 ? words.more(persons) : persons < 0 ? words.fewer(-persons) : words.equal);

const place = (median: Median | undefined): string =>
  !median ? '' : median.lower === median.upper ? String(median.lower) : `${String(median.lower)}–${String(median.upper)}`;

/** What one round comes to in the table. */
function inRound({ followed: { item, scale } }: Asked, cell: Cell): string {
  if (cell.code !== 'vist') return cell.code === 'ikke-spurgt' ? words.notAskedThen : words.none;
  const { tally } = cell;
  if (hasGoodEnd(scale)) return of(favourable(item, scale, tally), onScale(tally)) + unknownOf(tally);
  return scale.ordered ? place(medianOn(scale, tally)) + unknownOf(tally) : distributionText(scale.steps, tally);
}

/** Persons at the good end. How many answered may differ, so the sentence always gives both counts. */
function inPersons({ instrument, followed: { item, scale } }: Asked, { before, after, persons }: Changed): Difference {
  const [was, is] = [before, after].map((tally) => ({ part: favourable(item, scale, tally), base: onScale(tally) })) as [Counted, Counted];
  const more = is.base > was.base ? words.moreAnswers(is.base - was.base) : words.fewerAnswers(was.base - is.base);
  return {
    change: is.base === was.base ? difference(persons) : words.inGoodEnd(difference(persons), more),
    sentence: sinceText(instrument.unit, goodEndNames(item, scale), was, is),
  };
}

/** Where no end is better only the middle is told. */
function inPlaces({ item }: FollowedItem, { medianSteps = 0 }: Changed): Difference {
  const pole = item.poles?.[medianSteps > 0 ? 1 : 0];
  const steps = Math.abs(medianSteps);
  const moved = pole === undefined ? words.movedSteps(steps) : words.moved(steps, pole);
  const change = steps === 0 ? words.still : moved;
  return { change, sentence: change };
}

function sentencesOfChange(asked: Asked, change: Changed): ChangeSentences {
  const { followed } = asked;
  const [before, after] = [change.before, change.after].map((tally) => inRound(asked, { code: 'vist', tally })) as [string, string];
  if (hasGoodEnd(followed.scale)) return { before, after, ...inPersons(asked, change) };
  if (followed.scale.ordered) return { before, after, ...inPlaces(followed, change) };
  return { before, after, change: words.both, sentence: words.both };
}

/** True when at least one of the rounds is shown. */
export const hasNumbers = (change: AskedNow): boolean =>
  change.code === 'aendring' || (change.code === 'skjult' && [change.before, change.after].some(({ code }) => code === 'vist'));

/** A round that is shown has its answers here too: they stand in its own result. */
function sentencesOfHidden(asked: Asked, change: Extract<Change, { code: 'skjult' }>): ChangeSentences {
  const { before, after } = change;
  const why = hasNumbers(change) ? words.hiddenOnce : words.hidden;
  const sentence = before.code === 'ikke-spurgt' ? words.notAskedBefore : why;
  return { before: inRound(asked, before), after: inRound(asked, after), change: sentence, sentence };
}

/** What the round before comes to where the series is broken. Answers to other words are not counted on the scale of today. */
const brokenBefore: Readonly<Record<Break['code'], string>> = {
  ordlyd: words.otherWords,
  'nyt-spoergsmaal': words.notAskedThen,
  'andre-roller': words.none,
};

/** What is told of one group. */
export function sentencesOf(asked: Asked, change: AskedNow): ChangeSentences {
  if (change.code === 'aendring') return sentencesOfChange(asked, change);
  if (change.code === 'skjult') return sentencesOfHidden(asked, change);
  const sentence = breakSentences[change.reason.code];
  return { before: brokenBefore[change.reason.code], after: inRound(asked, change.after), change: sentence, sentence };
}
