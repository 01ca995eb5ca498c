/** The first lines of an exported result: where it comes from, who answered, and the rules behind what is shown. */
import { formatDate, formatNumber } from '@/base/format/danish';
import { coverageOf, type Campaign, type Publication } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { csvWords as words } from '@/campaign/texts/csv';
import { readingText } from '@/campaign/texts/reasons';
import { hiddenWords, reportWords } from '@/campaign/texts/result';
import { coverageSentence } from '@/campaign/texts/sentences';
import { bandText } from '@/assessment/texts/findings';
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
