/** Our answers and the printed ones as rows with the same picture and the same columns. */
import { formatNumber } from '@/adapters/format/danish';
import { answerBar, mayShowPercent, reachOf, tallyOf, type AnswerBar, type PublishedAnswers, type PublishedItem } from '@/domain/maaling';
import { onScale, type Tally } from '@/domain/selvevaluering';
import { reportWords as words } from '@/texts/maaling-resultat';
import { layoutBar, type BarLayout } from './bar-layout';

/** One side: a bar, and what stands in the table on each step. */
export interface BesideRow {
  readonly name: string;
  /** What the numbers are: persons, or percent. */
  readonly covers: string;
  readonly layout: BarLayout | undefined;
  /** Undefined where the report does not tell. */
  readonly cells: readonly (string | undefined)[];
}

type Group = PublishedAnswers['groups'][number];

/** A bar of percentages; what the report does not tell leaves a gap at its place aside. Undefined when the bar would mislead. */
const printedBar = ({ item, scale }: PublishedItem, { percents }: Group): AnswerBar | undefined =>
  percents.includes(undefined) ? undefined : answerBar(item, scale, tallyOf([0, 0, 0, ...percents.map((percent) => percent ?? 0)]));

function ourCells({ distribution }: Tally, base: number): readonly string[] {
  return distribution.map((count) =>
    mayShowPercent(base) ? `${formatNumber(count)} (${formatNumber((count * 100) / base)}\u00a0%)` : formatNumber(count),
  );
}

/** The rows: ours first, then the report's, on one axis. */
export function besideRows(published: PublishedItem, { groups }: PublishedAnswers, tally: Tally): readonly BesideRow[] {
  const { item, scale } = published;
  const base = onScale(tally);
  const ours = answerBar(item, scale, { ...tally, dontKnow: 0 });
  const bars = groups.map((group) => printedBar(published, group));
  const reach = reachOf([ours, ...bars].filter((bar) => bar !== undefined));
  const layout = (bar: AnswerBar | undefined) => bar && layoutBar(bar, reach, item, scale);
  const printed = groups.map(({ name, percents }, at) => ({
    name,
    covers: words.percent,
    layout: layout(bars[at]),
    cells: percents.map((percent) => (percent === undefined ? undefined : `${formatNumber(percent, 1)}\u00a0%`)),
  }));
  return [{ name: words.ours, covers: words.count(formatNumber(base)), layout: layout(ours), cells: ourCells(tally, base) }, ...printed];
}
