/** One list of verdicts for everything that is taken in: codes, files, meetings and the rows of a survey. */
import type { FileProblem } from '@/files/problems';
import type { MeetingVerdict, RefusedRow, Row } from '@/campaign/domain';
import { fileProblemText } from '@/files/words';
import { meetingVerdictText, takeInWords, wrongFile } from '@/campaign/texts/intake';
import { verdictNames, verdictSentences } from '@/campaign/texts/words';
import { codeProblemText } from '@/campaign/texts/problems';

/** Something with a verdict of its own. */
export type Judged =
  | ({ readonly kind: 'kode' | 'svarfil' | 'raekke' } & Row)
  | { readonly kind: 'moede'; readonly text: string; readonly verdict: MeetingVerdict }
  | { readonly kind: 'fil'; readonly text: string; readonly problems: readonly FileProblem[] };

/** Something that was handed in, and what became of it. The rows of a survey that could not be read are told by reason. */
export type Entry = Judged | ({ readonly kind: 'afvist' } & RefusedRow);

const has = (entry: Entry, code: 'ny' | 'rettet'): boolean => 'verdict' in entry && entry.verdict.code === code;

/** True when the answers count from now on. */
export const counts = (entry: Entry): boolean => has(entry, 'ny') || has(entry, 'rettet');

/** How many are new, how many are corrected, and how many do not count. */
export function summaryOf(entries: readonly Entry[]): string {
  const added = entries.filter((entry) => has(entry, 'ny')).length;
  const corrected = entries.filter((entry) => has(entry, 'rettet')).length;
  return takeInWords.summary(added, corrected, entries.length - added - corrected);
}

/** The verdict in a word. */
export const verdictName = (entry: Judged): string => verdictNames['verdict' in entry ? entry.verdict.code : 'ugyldig'];

function fileReason(name: string, problems: readonly FileProblem[]): string {
  if (problems.some((problem) => problem.code === 'file-other-kind' && problem.kind === 'maaling')) return wrongFile.maaling;
  if (/\.(csv|tsv)$/i.test(name)) return wrongFile.table;
  return problems.map(fileProblemText).join(' ');
}

/** The verdict in a sentence. */
export function verdictReason(entry: Judged): string {
  if (entry.kind === 'fil') return fileReason(entry.text, entry.problems);
  if (entry.kind === 'moede') return meetingVerdictText(entry.verdict);
  const { verdict } = entry;
  return verdict.code === 'ugyldig' ? codeProblemText(verdict.problem) : verdictSentences[verdict.code];
}

/** What the entry is called in the list. */
export const entryName = ({ kind, text }: Judged): string => (kind === 'raekke' ? takeInWords.surveyRow(text) : text);

/** "HGB1-…x9Z_a": enough of a code to find it again. The end tells two apart, because the beginning is the same for all. */
export const shortCode = (code: string): string => (code.length <= 12 ? code : `${code.slice(0, 5)}…${code.slice(-5)}`);
