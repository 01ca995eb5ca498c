import { now } from '@/base/browser/clock';
import { downloadText, fileName } from '@/files/download';
import { readFile } from '@/files/read';
import { changedElsewhere, forgetOnDevice, keepOnDevice, keptOnDevice } from '@/files/device';
import type { Instrument } from '@/assessment/domain';
import { openFile, sealFile } from '@/files/envelope';
import { selvevalueringKind as kind, selvevalueringSchema as schema, selvevalueringVersion as version } from '@/assessment/file';
import type { Notice } from '@/assessment/texts/selvevaluering';
import { unusedFigureText } from '@/assessment/texts/files';
import { readSheet, type Read } from './reading';
import { nothing, type Content, type Work } from './work.svelte';

/** Where the work is kept: as a file, on this device once the users choose it, and in memory so that a big step can be undone. */
export class Safekeeping {
  readonly #work: Work;
  readonly #name: string;
  /** Editions that the current one has replaced: files made with them are read with their own words. */
  readonly #earlier: readonly Instrument[];
  #before: Content | undefined = $state.raw();
  #filed: { readonly content: Content; readonly at: string } | undefined = $state.raw();

  /** What happened last to the work as a whole. */
  notice: Notice | undefined = $state.raw();
  /** When the work was last kept on this device (ISO); absent while it is not kept there. */
  keptAt: string | undefined = $state();
  /** When the work was saved as a file (ISO), and whether it has changed since. */
  readonly file: { readonly at: string; readonly changed: boolean } | undefined = $derived(this.#fileState());

  constructor(work: Work, earlier: readonly Instrument[] = []) {
    this.#work = work;
    this.#earlier = earlier;
    this.#name = `${kind}:${work.instrument.id}`;
    work.onChange(() => {
      if (this.keptAt !== undefined) this.#keep();
    });
  }

  /** True when closing the page would lose something: it is neither on this device nor in the last file, or cannot be saved as it stands. */
  get atRisk(): boolean {
    return this.#work.unused.length > 0 || (this.#work.touched && this.keptAt === undefined && this.file?.changed !== false);
  }
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  saveFile(): void {
    const { assessment, content } = this.#work;
    if (!assessment || this.#refused()) return;
    const at = now();
    downloadText(fileName(`egenvurdering_${assessment.instrument}_${assessment.role}`, at), this.#sealed(at));
    this.#filed = { content, at: at.toISOString() };
    this.notice = { code: 'filed' };
  }

  async openFile(file: File): Promise<void> {
    const { content, reasons } = this.#read(await readFile(file, kind, version, schema));
    if (!content) {
      this.notice = { code: 'not-opened', reasons };
      return;
    }
    this.#replace(content, 'opened');
    if (reasons.length > 0) this.notice = { code: 'opened-older', reasons };
  }

  startOver(): void {
    this.#replace({ ...nothing, role: this.#work.role }, 'started-over');
  }

  /** Swaps with what was there before the last big step, so that an undo can itself be undone. */
  undo(): void {
    if (this.#before) this.#replace(this.#before, 'undone');
  }

  keep(): void {
    if (this.#refused()) return;
    this.notice = { code: 'kept' };
    this.#keep();
  }

  forget(): void {
    forgetOnDevice(this.#name);
    this.keptAt = undefined;
    this.notice = { code: 'forgotten' };
  }

  /** Brings back what the users chose to keep on this device. What cannot be read, or not all of it, is left there as it is. */
  restore(): void {
    const text = keptOnDevice(this.#name);
    if (text === undefined) return;
    const { content, reasons, whole } = this.#read(openFile(text, kind, version, schema));
    if (!content) {
      this.notice = { code: 'not-restored', reasons };
      return;
    }
    this.#work.replace(content);
    if (whole) this.#keep();
    // To keep now would write over the answers that were left behind.
    this.notice = whole && reasons.length === 0 ? { code: 'restored' } : { code: whole ? 'restored-older' : 'restored-part', reasons };
  }

  /** Two tabs cannot both keep: the one that did not write last stops, and says so. */
  heedOtherTab(event: StorageEvent): void {
    if (this.keptAt === undefined || !changedElsewhere(event, this.#name)) return;
    this.keptAt = undefined;
    this.notice = { code: 'other-tab' };
  }

  /** True when a figure cannot be saved as it was typed: nobody may believe that it was. */
  #refused(): boolean {
    const { unused } = this.#work;
    if (unused.length > 0) this.notice = { code: 'not-saved', reasons: unused.map(unusedFigureText) };
    return unused.length > 0;
  }

  #fileState() {
    return this.#filed && { at: this.#filed.at, changed: this.#filed.content !== this.#work.content };
  }

  #read(opened: Parameters<typeof readSheet>[2]): Read {
    return readSheet(this.#work.instrument, this.#earlier, opened);
  }

  #replace(content: Content, code: 'opened' | 'started-over' | 'undone'): void {
    this.#before = this.#work.content;
    this.#work.replace(content);
    this.notice = { code };
  }

  #keep(): void {
    const at = now();
    this.keptAt = keepOnDevice(this.#name, this.#sealed(at)) ? at.toISOString() : undefined;
    if (this.keptAt === undefined) this.notice = { code: 'device-refused' };
  }

  #sealed = (at: Date): string => sealFile(kind, version, at.toISOString(), this.#work.assessment);
}
