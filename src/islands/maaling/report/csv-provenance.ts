/** The first lines of an exported result: where it comes from, who answered, and the rules behind what is shown. */
import { formatDate, formatNumber } from '@/adapters/format/danish';
import { coverageOf, type Campaign, type Publication } from '@/domain/maaling';
import type { Instrument } from '@/domain/selvevaluering';
import { csvWords as words } from '@/texts/maaling-csv';
import { readingText } from '@/texts/maaling-hvorfor';
import { hiddenWords, reportWords } from '@/texts/maaling-resultat';
import { coverageSentence } from '@/texts/maaling-saetninger';
import { bandText } from '@/texts/selvevaluering-fund';
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
export function provenance(exported: Exported): readonly (readonly [string, string])[] {
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
