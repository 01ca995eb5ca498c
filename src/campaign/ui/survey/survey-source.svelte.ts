/** The file of a survey's export, and how it is read. */
import type { ChosenReading, Reading, Table } from '@/campaign/domain';
import { tableProblemText } from '@/campaign/texts/problems';
import { surveyWords as words } from '@/campaign/texts/survey';

export class SurveySource {
  readonly #file: File;
  /** The last way of reading that was asked for: an earlier one that comes late does not count. */
  #asked: ChosenReading = {};
  table = $state.raw<Table>();
  /** How the file was read, and whether some of its letters could not be. */
  read = $state.raw<Reading & { readonly garbled: boolean }>();
  /** True while the file is read. */
  reading = $state(false);
  /** Why the file cannot be used. */
  problem = $state('');

  constructor(file: File) {
    this.#file = file;
  }

  /** Reads the file once more where something is chosen otherwise; what is not chosen is found in the file. */
  async open(part: ChosenReading = {}): Promise<void> {
    const asked = { ...this.#asked, ...part };
    this.#asked = asked;
    this.reading = true;
    const { readSurvey } = await import('./survey-file');
    const opened = await readSurvey(this.#file, asked).catch(() => undefined);
    if (this.#asked !== asked) return;
    const result = opened?.ok ? opened.value.result : opened;
    this.read = opened?.ok ? opened.value : undefined;
    this.table = result?.ok ? result.value : undefined;
    this.problem = result ? (result.ok ? '' : result.problems.map(tableProblemText).join(' ')) : words.unreadable;
    this.reading = false;
  }
}
