/** An export from a survey system on its way into a campaign: the table, and what its columns and words mean. */
import {
  checkMapping,
  lackingWords,
  mapTable,
  suggestMapping,
  wordsByScale,
  type CsvMapping,
  type LackingWord,
  type MappedRow,
  type ChosenReading,
  type Reading,
  type ScaleWords,
  type Table,
} from '@/campaign/domain';
import { mappingFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { fileProblemTexts, savedText } from '@/files/words';
import { withRemark } from '@/files/work';
import { surveyWords as words } from '@/campaign/texts/survey';
import { mappingProblemText, tableProblemText } from '@/campaign/texts/problems';
import type { CampaignSession } from '../session.svelte';

/** How many rows are shown as they will be read. */
const previewed = 3;

/** The file of the export, and how it is read. */
class SurveySource {
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

export class Survey {
  readonly session: CampaignSession;
  readonly source: SurveySource;
  readonly #desk: SaveDesk<CsvMapping>;
  mapping = $state.raw<CsvMapping>();
  /** Where the choices come from. */
  origin = $state('');
  /** What became of saving the choices or fetching them. */
  told = $state('');

  readonly scales: readonly ScaleWords[] = $derived.by(() =>
    this.#read((table, mapping) => wordsByScale(table, mapping, this.session.layout), []),
  );
  /** The words that still need a meaning: nothing is taken in before. */
  readonly lacking: readonly LackingWord[] = $derived.by(() =>
    this.#read((table, mapping) => lackingWords(table, mapping, this.session.layout), []),
  );
  /** Why the choices do not fit the table. */
  readonly misfits: readonly string[] = $derived.by(() =>
    this.#read((table, mapping) => checkMapping(table, mapping, this.session.layout).map(mappingProblemText), []),
  );
  /** The first rows as they will be read. */
  readonly preview: readonly MappedRow[] = $derived.by(() =>
    this.#read(({ heading, rows }, mapping) => {
      const mapped = mapTable({ heading, rows: rows.slice(0, previewed) }, mapping, this.session.layout);
      return mapped.ok ? mapped.value : [];
    }, []),
  );

  constructor(session: CampaignSession, file: File) {
    this.session = session;
    this.source = new SurveySource(file);
    this.#desk = new SaveDesk(mappingFile, { name: `${mappingFile.kind}:${session.instrument.id}` });
    this.#desk.look();
  }

  /** True when choices are kept on this device. */
  get kept(): boolean {
    return this.#desk.keptAt !== undefined;
  }

  get table(): Table | undefined {
    return this.source.table;
  }

  /** Reads the file as was chosen or as it seems to be, and begins with the choices that fit it: those made here, those kept, or our own. */
  async open(chosen?: ChosenReading): Promise<void> {
    await this.source.open(chosen);
    if (this.table) await this.#begin(this.table);
  }

  readonly suggest = (): void => {
    if (!this.table) return;
    const [first] = this.session.campaign?.invited ?? [];
    this.mapping = suggestMapping(this.table, this.session.layout, first?.role ?? 'leder');
    Object.assign(this, { origin: words.suggested, told: '' });
  };

  change(part: Partial<CsvMapping>): void {
    if (this.mapping) this.mapping = { ...this.mapping, ...part };
  }

  readonly saveFile = async (): Promise<void> => {
    if (this.mapping) this.told = savedText(words.savedFile, await this.#desk.save(this.mapping, this.session.instrument.id));
  };

  async openFile(file: File): Promise<void> {
    const read = await this.#desk.open(file);
    if (read.ok) this.#use(read.value, withRemark(words.fromFile, read));
    else this.told = fileProblemTexts(read.problems);
  }

  readonly keep = async (): Promise<void> => {
    if (!this.mapping) return;
    const kept = await this.#desk.keep(this.mapping);
    const isRefused = !kept.ok && kept.problems[0].code === 'device-refused';
    this.told = isRefused ? words.keepFailed : savedText(words.kept, kept);
  };

  readonly forget = (): void => {
    this.#desk.forget();
    this.told = words.forgotten;
  };

  async #begin(table: Table): Promise<void> {
    const before = this.mapping;
    if (before && checkMapping(table, before, this.session.layout).length === 0) return;
    const read = await this.#desk.restore();
    if (this.table !== table) return;
    this.suggest();
    if (read?.ok && checkMapping(table, read.value, this.session.layout).length === 0) this.#use(read.value, words.fromDevice);
    // Other columns, but what the words mean was chosen here.
    if (before) this.change({ words: before.words });
  }

  #use(mapping: CsvMapping, told: string): void {
    if (!this.table) return;
    const misfits = checkMapping(this.table, mapping, this.session.layout);
    if (misfits.length === 0) Object.assign(this, { mapping, origin: told, told: '' });
    else this.told = [words.notFitting, ...misfits.map(mappingProblemText)].join(' ');
  }

  #read<T>(of: (table: Table, mapping: CsvMapping) => T, otherwise: T): T {
    return this.table && this.mapping ? of(this.table, this.mapping) : otherwise;
  }
}
