/**
 * The rows of an exported result: where it comes from, and then what may be shown, with the numbers of the page. The sum of all groups
 * stands in the file alone. Every row has every column.
 */
import type { Cell as CsvCell } from '@/files/csv';
import { formatDate, formatNumber } from '@/base/format/danish';
import { wholePercents } from '@/base/format/shares';
import {
  coverageOf,
  hiddenBecause,
  mayShowPercent,
  overviewOf,
  type Campaign,
  type Cell,
  type OverviewCell,
  type Publication,
  type PublishedItem,
} from '@/campaign/domain';
import { onScale, scaleOfSection, type Instrument, type Section, type Tally } from '@/assessment/domain';
import { csvColumns, csvWords as words, type CsvColumn } from '@/campaign/texts/csv';
import { countedIn, readingText, whyText } from '@/campaign/texts/reasons';
import { hiddenSentences } from '@/campaign/texts/words';
import { hiddenWords, reportWords } from '@/campaign/texts/result';
import { coverageSentence } from '@/campaign/texts/sentences';
import { asideNames } from '@/assessment/texts';
import { bandText, meanNumber, statusName } from '@/assessment/texts';
import { groupName, mergedIn } from '../group-names';

/** What an export is made of. */
export interface Exported {
  readonly instrument: Instrument;
  readonly title: string;
  readonly campaign: Pick<Campaign, 'name'>;
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

/** The rules of the questionnaire's methods, and of what is not shown. */
function rules({ instrument, publication: { mode, threshold, groups } }: Exported): readonly string[] {
  return [
    ...readingText(instrument),
    ...(instrument.sections.some(({ method }) => method === 'fidelitet') ? [bandText(instrument.bands)] : []),
    words.shares,
    ...(mode === 'egen' ? [] : hiddenWords.lines(instrument.unit, threshold, mergedIn(groups))),
  ];
}

/** A label and what it says, line by line. */
function provenance(exported: Exported): readonly (readonly [string, string])[] {
  const { instrument, title, campaign, publication, date } = exported;
  const { groups, mode, threshold } = publication;
  return [
    [words.kind, words.caution],
    [words.campaign, campaign.name],
    [words.instrument, `${title}, ${words.edition(instrument.version)}`],
    [words.date, formatDate(date)],
    ...groups.map(
      (group) =>
        [
          words.answered,
          `${groupName(group, groups)}: ${mode === 'egen' ? reportWords.own : coverageSentence(instrument.unit, coverageOf(group))}`,
        ] as const,
    ),
    [words.least, formatNumber(threshold)],
    ...rules(exported).map((rule) => [words.rule, rule] as const),
  ];
}

type Row = readonly CsvCell[];
type Columns = Readonly<Partial<Record<CsvColumn, string | undefined>>>;

const columns = Object.keys(csvColumns) as CsvColumn[];
const rowOf = (cells: Columns): Row => columns.map((column) => cells[column]);
/** A row with these first cells and nothing in the rest. */
const lineOf = (first: Row): Row => columns.map((_, at) => first[at]);

const nameAt = ({ groups }: Publication, at: number): string => (groups[at] ? groupName(groups[at], groups) : '');

/** What can be said of a section: its status or mean with the answers behind it, or the answers at the good end. */
function shownSection(instrument: Instrument, { view: { verdict, section, tally }, ends }: OverviewCell): Columns {
  const { steps } = scaleOfSection(instrument, section);
  if (verdict.code === 'uden-status')
    return { answer: reportWords.goodEndAt, count: formatNumber(ends.favourable), base: formatNumber(ends.base) };
  const base = formatNumber(onScale(tally));
  if (verdict.code !== 'fidelitet') return { base, status: statusName(steps, verdict) };
  const { mean, band, covered } = verdict.fidelity;
  return { base, mean: meanNumber(mean, instrument.bands), band, covered: formatNumber(covered) };
}

/** How much of the section the row rests on. Items answered in words are never counted. */
const basisOf = (instrument: Instrument, { view: { section, shown, asked } }: OverviewCell): Columns => ({
  ...{ shown: formatNumber(shown), asked: formatNumber(asked) },
  all: formatNumber(countedIn(instrument, section)),
});

const absent = {
  skjult: reportWords.hidden,
  'ikke-spurgt': reportWords.notAsked,
  'kun-ord': reportWords.wordsOnly,
  'uden-god-ende': reportWords.noGoodEnd,
} as const;

const sectionName = ({ number, title }: Section): string => `${String(number)} ${title}`;

const sectionRows = ({ instrument, publication }: Exported): readonly Row[] =>
  overviewOf(instrument, publication).flatMap(({ section, cells }) =>
    cells.map((cell, at) =>
      rowOf({
        ...{ kind: words.sectionRow, section: sectionName(section), group: nameAt(publication, at) },
        ...(cell.code === 'vist' ? shownSection(instrument, cell) : { status: absent[cell.code] }),
        ...basisOf(instrument, cell),
        note: whyText(instrument, cell).join(' '),
      }),
    ),
  );

/** A row for each answer, with percent of those who chose a step, from twenty. */
function countRows(head: Columns, { steps }: PublishedItem['scale'], tally: Tally): readonly Row[] {
  const base = onScale(tally);
  const percents = mayShowPercent(base) ? wholePercents(tally.distribution) : undefined;
  const asides = [
    [asideNames['ved-ikke'], tally.dontKnow],
    [asideNames['ikke-relevant'], tally.notRelevant],
    [reportWords.missing, tally.relevant - tally.answered],
  ] as const;
  const onSteps = steps.map((answer, at) => {
    const [count, percent] = [tally.distribution[at] ?? 0, percents?.[at]];
    return rowOf({
      ...{ ...head, answer, count: formatNumber(count), base: formatNumber(base) },
      percent: percent === undefined ? words.noPercent : formatNumber(percent),
    });
  });
  return [...onSteps, ...asides.map(([answer, count]) => rowOf({ ...head, answer, count: formatNumber(count) }))];
}

function cellRows(head: Columns, scale: PublishedItem['scale'], cell: Cell): readonly Row[] {
  if (cell.code === 'vist') return countRows(head, scale, cell.tally);
  const said = cell.code === 'ikke-spurgt' ? reportWords.notAsked : reportWords.hidden;
  return [rowOf({ ...head, answer: said, count: said, percent: said, note: hiddenSentences[hiddenBecause(cell)] })];
}

const itemRows =
  (publication: Publication) =>
  ({ item, section, scale, cells, total }: PublishedItem): readonly Row[] => {
    const head = (group?: string): Columns => ({
      ...{ kind: words.itemRow, section: sectionName(section), item: item.id, statement: item.statement, group },
    });
    if (scale.steps.length === 0) return [rowOf({ ...head(), answer: reportWords.wordsOnly, note: reportWords.wordsOnlyLong })];
    const everybody = total && cells.length > 1 ? countRows(head(words.everybody), scale, total) : [];
    return [...cells.flatMap((cell, at) => cellRows(head(nameAt(publication, at)), scale, cell)), ...everybody];
  };

/** All rows, in the order of the questionnaire. */
export const csvRows = (exported: Exported): readonly Row[] => [
  ...provenance(exported).map(lineOf),
  lineOf([]),
  lineOf(Object.values(csvColumns)),
  ...sectionRows(exported),
  ...exported.publication.items.flatMap(itemRows(exported.publication)),
];
