/** An export from a survey system on its way into a campaign: the table, and what its columns and words mean. */
import { now } from '@/adapters/clock';
import { downloadText, fileName } from '@/adapters/files/download';
import { readFile } from '@/adapters/files/read';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from '@/adapters/storage/device';
import {
  checkMapping,
  mapTable,
  suggestMapping,
  unmappedWords,
  wordsByScale,
  type CsvMapping,
  type MappedRow,
  type ScaleWords,
  type Table,
} from '@/domain/maaling';
import { openFile, sealFile } from '@/schemas/envelope';
import { kolonnevalgKind as kind, kolonnevalgSchema as schema, kolonnevalgVersion as version } from '@/schemas/maaling';
import { fileProblemText } from '@/texts/files';
import { surveyWords as words } from '@/texts/maaling-udtraek';
import { mappingProblemText, tableProblemText } from '@/texts/maaling-problemer';
import type { CampaignWork } from './campaign.svelte';

/** How many rows are shown as they will be read. */
const previewed = 3;

export class Survey {
  readonly work: CampaignWork;
  table = $state.raw<Table>();
  mapping = $state.raw<CsvMapping>();
  /** True while the file is read. */
  reading = $state(false);
  /** Why the file cannot be used. */
  problem = $state('');
  /** Where the choices come from. */
  origin = $state('');
  /** What became of saving the choices or fetching them. */
  told = $state('');
  /** True when choices are kept on this device. */
  kept = $state(false);

  readonly scales: readonly ScaleWords[] = $derived.by(() =>
    this.#read((table, mapping) => wordsByScale(table, mapping, this.work.layout), []),
  );
  readonly missing: number = $derived.by(() =>
    this.#read((table, mapping) => Object.values(unmappedWords(table, mapping, this.work.layout)).flat().length, 0),
  );
  /** Why the choices do not fit the table. */
  readonly misfits: readonly string[] = $derived.by(() =>
    this.#read((table, mapping) => checkMapping(table, mapping, this.work.layout).map(mappingProblemText), []),
  );
  /** The first rows as they will be read. */
  readonly preview: readonly MappedRow[] = $derived.by(() =>
    this.#read(({ heading, rows }, mapping) => {
      const mapped = mapTable({ heading, rows: rows.slice(0, previewed) }, mapping, this.work.layout);
      return mapped.ok ? mapped.value : [];
    }, []),
  );

  constructor(work: CampaignWork) {
    this.work = work;
    this.kept = keptOnDevice(this.#name) !== undefined;
  }

  get #name(): string {
    return `kolonnevalg:${this.work.instrument.id}`;
  }

  /** Reads a chosen file and begins with the choices kept on this device, or with our own suggestion. */
  async choose(file: File): Promise<void> {
    this.reading = true;
    this.problem = '';
    const { readSurvey } = await import('./survey-file');
    const read = await readSurvey(file).catch(() => undefined);
    this.reading = false;
    this.table = read?.ok ? read.value : undefined;
    if (!read) this.problem = words.unreadable;
    else if (!read.ok) this.problem = read.problems.map(tableProblemText).join(' ');
    else this.#begin(read.value);
  }

  readonly suggest = (): void => {
    if (!this.table) return;
    const [first] = this.work.campaign?.invited ?? [];
    this.mapping = suggestMapping(this.table, this.work.layout, first?.role ?? 'leder');
    Object.assign(this, { origin: words.suggested, told: '' });
  };

  change(part: Partial<CsvMapping>): void {
    if (this.mapping) this.mapping = { ...this.mapping, ...part };
  }

  readonly saveFile = (): void => {
    downloadText(fileName(`kolonnevalg_${this.work.instrument.id}`, now()), this.#sealed());
    this.told = words.savedFile;
  };

  async openFile(file: File): Promise<void> {
    const read = await readFile(file, kind, version, schema);
    if (read.ok) this.#use(read.value, words.fromFile);
    else this.told = read.problems.map(fileProblemText).join(' ');
  }

  readonly keep = (): void => {
    this.kept = keepOnDevice(this.#name, this.#sealed());
    this.told = this.kept ? words.kept : words.keepFailed;
  };

  readonly forget = (): void => {
    forgetOnDevice(this.#name);
    this.kept = false;
    this.told = words.forgotten;
  };

  #begin(table: Table): void {
    this.suggest();
    const kept = keptOnDevice(this.#name);
    const read = kept === undefined ? undefined : openFile(kept, kind, version, schema);
    if (read?.ok && checkMapping(table, read.value, this.work.layout).length === 0) this.#use(read.value, words.fromDevice);
  }

  #use(mapping: CsvMapping, told: string): void {
    if (!this.table) return;
    const misfits = checkMapping(this.table, mapping, this.work.layout);
    if (misfits.length === 0) Object.assign(this, { mapping, origin: told, told: '' });
    else this.told = [words.notFitting, ...misfits.map(mappingProblemText)].join(' ');
  }

  #sealed(): string {
    return sealFile(kind, version, now().toISOString(), this.mapping);
  }

  #read<T>(of: (table: Table, mapping: CsvMapping) => T, otherwise: T): T {
    return this.table && this.mapping ? of(this.table, this.mapping) : otherwise;
  }
}
