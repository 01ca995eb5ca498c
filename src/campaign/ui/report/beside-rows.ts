/** Our answers and the printed ones as rows with the same picture and the same columns. */
import { formatNumber } from '@/base/format/danish';
import { wholePercents } from '@/base/format/shares';
import {
  answerBar,
  mayShowPercent,
  reachOf,
  tallyOf,
  type AnswerBar,
  type Beside,
  type Publication,
  type PublishedAnswers,
  type PublishedItem,
} from '@/campaign/domain';
import { onScale, type Tally } from '@/assessment/domain';
import { oursText, reportWords as words, unevenText } from '@/campaign/texts/result';
import { groupInText } from '../group-names';
import { layoutBar, type BarLayout } from './bar-layout';

/** One side: a bar, and what stands in the table on each step. */
export interface BesideRow {
  readonly name: string;
  /** What the numbers are: persons, or percent. */
  readonly covers: string;
  /** Undefined when the report tells too little for a bar. */
  readonly layout: BarLayout | undefined;
  /** Why printed percentages do not add up to a hundred. */
  readonly note?: string | undefined;
  /** Undefined where the report does not tell. */
  readonly cells: readonly (string | undefined)[];
}

type Group = PublishedAnswers['groups'][number];
type Ours = Extract<Beside, { code: 'vejledende' }>;

/** What the percentages add up to; undefined when the report does not tell them all. */
function printedSum({ percents }: Group): number | undefined {
  const told = percents.filter((percent) => percent !== undefined);
  const sum = told.reduce((total, percent) => total + percent, 0);
  return told.length === percents.length ? Math.round(sum * 10) / 10 : undefined;
}

/** Each share can be half a percent off by rounding; when more is missing, some of the answers are not printed. */
const isRounded = ({ percents }: Group, sum: number): boolean => Math.abs(sum - 100) <= percents.length / 2;

/** A bar of percentages. Undefined when some answers are not told: it would stand as if they were none. */
function printedBar({ item, scale }: PublishedItem, group: Group): AnswerBar | undefined {
  const sum = printedSum(group);
  if (sum === undefined || !isRounded(group, sum)) return undefined;
  return answerBar(item, scale, tallyOf([0, 0, 0, ...group.percents.map((percent) => percent ?? 0)]));
}

/** Printed shares stand as they are printed; a sum beside a hundred gets its reason. */
function noteOn(group: Group): string | undefined {
  const sum = printedSum(group);
  if (sum === undefined || sum === 100) return undefined;
  return unevenText(group.name, sum, isRounded(group, sum));
}

function ourCells(tally: Tally): readonly string[] {
  const percents = mayShowPercent(onScale(tally)) ? wholePercents(tally.distribution) : undefined;
  return tally.distribution.map((count, at) => {
    const percent = percents?.[at];
    return percent === undefined ? formatNumber(count) : `${formatNumber(count)} (${formatNumber(percent)}\u00a0%)`;
  });
}

/** Whose answers they are, and how many chose a step: also in each group, for all of them are shown. */
function ourHead({ groups }: Publication, { cells }: PublishedItem, { tally, groups: places }: Ours): Pick<BesideRow, 'name' | 'covers'> {
  const names = places.flatMap((at) => (groups[at] ? [groupInText(groups[at], groups)] : []));
  const parts = places.flatMap((at) => (cells[at]?.code === 'vist' ? [onScale(cells[at].tally)] : []));
  return { name: oursText(names), covers: words.count(onScale(tally), parts) };
}

/** The rows: ours first, then the report's, on one axis. */
export function besideRows(
  publication: Publication,
  published: PublishedItem,
  { groups }: PublishedAnswers,
  beside: Ours,
): readonly BesideRow[] {
  const { item, scale } = published;
  const { tally } = beside;
  const ours = answerBar(item, scale, { ...tally, dontKnow: 0 });
  const bars = groups.map((group) => printedBar(published, group));
  const reach = reachOf([ours, ...bars].filter((bar) => bar !== undefined));
  const layout = (bar: AnswerBar | undefined) => bar && layoutBar(bar, reach, item, scale);
  const printed = groups.map((group, at) => ({
    name: group.name,
    covers: words.percent,
    layout: layout(bars[at]),
    note: noteOn(group),
    cells: group.percents.map((percent) => (percent === undefined ? undefined : `${formatNumber(percent, 1)}\u00a0%`)),
  }));
  return [{ ...ourHead(publication, published, beside), layout: layout(ours), cells: ourCells(tally) }, ...printed];
}
