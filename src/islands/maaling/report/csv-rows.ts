/**
 * The rows of an exported result: where it comes from, and then what may be shown, with the decimals of the page. The sum of all groups
 * stands in the file alone.
 */
import type { Cell as CsvCell } from '@/adapters/csv/write';
import { formatDate, formatNumber } from '@/adapters/format/danish';
import {
  coverageOf,
  hiddenBecause,
  mayShowPercent,
  sectionView,
  type Campaign,
  type Cell,
  type Publication,
  type PublishedItem,
} from '@/domain/maaling';
import { onScale, scaleOfSection, type Instrument, type Tally } from '@/domain/selvevaluering';
import { hiddenSentences } from '@/texts/maaling-ord';
import { csvWords as words, reportWords } from '@/texts/maaling-resultat';
import { coverageSentence } from '@/texts/maaling-saetninger';
import { asideNames } from '@/texts/selvevaluering';
import { meanNumber, statusName } from '@/texts/selvevaluering-fund';
import { groupName } from '../group-names';

/** What an export is made of. */
export interface Exported {
  readonly instrument: Instrument;
  readonly title: string;
  readonly campaign: Pick<Campaign, 'name'>;
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

type Row = readonly CsvCell[];

const nameAt = ({ groups }: Publication, at: number): string => (groups[at] ? groupName(groups[at], groups) : '');

const provenance = ({ instrument, title, campaign, publication, date }: Exported): readonly Row[] => [
  [words.kind, words.caution],
  [words.campaign, campaign.name],
  [words.instrument, `${title}, ${words.edition(instrument.version)}`],
  [words.date, formatDate(date)],
  ...publication.groups.map((group, at) => [
    words.answered,
    `${nameAt(publication, at)}: ${publication.mode === 'egen' ? reportWords.own : coverageSentence(instrument.unit, coverageOf(group))}`,
  ]),
  [words.least, formatNumber(publication.threshold)],
  [],
];

/** The status of each section that the rule gives one. */
function statusRows({ instrument, publication }: Exported): readonly Row[] {
  return instrument.sections.flatMap((section) =>
    publication.groups.flatMap((_, at): readonly Row[] => {
      const { verdict, shown } = sectionView(instrument, publication, section, at);
      if (shown === 0 || verdict.code === 'uden-status') return [];
      const status = statusName(scaleOfSection(instrument, section).steps, verdict);
      const mean = verdict.code === 'fidelitet' ? meanNumber(verdict.fidelity.mean, instrument.bands) : undefined;
      return [[section.title, undefined, mean ? words.mean : words.status, nameAt(publication, at), status, mean]];
    }),
  );
}

/** A row for each answer, with percent of those who chose a step, from twenty. */
function countRows(head: Row, { steps }: PublishedItem['scale'], tally: Tally): readonly Row[] {
  const base = onScale(tally);
  const percent = (count: number) => (mayShowPercent(base) ? formatNumber((count * 100) / base) : undefined);
  const asides = [
    [asideNames['ved-ikke'], tally.dontKnow],
    [asideNames['ikke-relevant'], tally.notRelevant],
    [reportWords.missing, tally.relevant - tally.answered],
  ] as const;
  return [
    ...steps.map((name, at): Row => {
      const count = tally.distribution[at] ?? 0;
      return [...head, name, formatNumber(count), percent(count)];
    }),
    ...asides.map(([name, count]): Row => [...head, name, formatNumber(count)]),
  ];
}

const cellRows = (head: Row, scale: PublishedItem['scale'], cell: Cell): readonly Row[] =>
  cell.code === 'vist' ? countRows(head, scale, cell.tally) : [[...head, hiddenSentences[hiddenBecause(cell)]]];

const itemRows =
  (publication: Publication) =>
  ({ item, section, scale, cells, total }: PublishedItem): readonly Row[] => {
    if (scale.steps.length === 0) return [[section.title, item.id, item.statement, undefined, reportWords.wordsOnlyLong]];
    const head = (group: string): Row => [section.title, item.id, item.statement, group];
    const everybody = total && cells.length > 1 ? countRows(head(words.everybody), scale, total) : [];
    return [...cells.flatMap((cell, at) => cellRows(head(nameAt(publication, at)), scale, cell)), ...everybody];
  };

/** All rows, in the order of the questionnaire. */
export const csvRows = (exported: Exported): readonly Row[] => [
  ...provenance(exported),
  words.columns,
  ...statusRows(exported),
  ...exported.publication.items.flatMap(itemRows(exported.publication)),
];
