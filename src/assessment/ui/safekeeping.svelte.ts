import type { Assessment, Instrument } from '@/assessment/domain';
import { assessmentFile } from '@/assessment/file';
import { success } from '@/base/result';
import { SaveDesk } from '@/files/save-desk.svelte';
import { saveProblemText } from '@/files/words';
import type { Notice } from '@/assessment/texts/selvevaluering';
import { unusedFigureText } from '@/assessment/texts/files';
import { readSheet, type Read } from './reading';
import { nothing, type Content, type Work } from '../work.svelte';

/** Where the work is kept: as a file, on this device once the users choose it, and in memory so that a big step can be undone. */
export class Safekeeping {
  readonly #work: Work;
  readonly #desk: SaveDesk<Assessment>;
  /** Editions that the current one has replaced: files made with them are read with their own words. */
  readonly #earlier: readonly Instrument[];
  #before: Content | undefined = $state.raw();
  #filed: { readonly content: Content; readonly at: string } | undefined = $state.raw();

  /** What happened last to the work as a whole. */
  notice: Notice | undefined = $state.raw();
  /** When the work was saved as a file (ISO), and whether it has changed since. */
  readonly file: { readonly at: string; readonly changed: boolean } | undefined = $derived(this.#fileState());

  constructor(work: Work, earlier: readonly Instrument[] = []) {
    this.#work = work;
    this.#earlier = earlier;
    this.#desk = new SaveDesk(assessmentFile, {
      name: `${assessmentFile.kind}:${work.instrument.id}`,
      fits: (saved) => this.#read(success(saved)).content !== undefined,
    });
    work.onChange(() => {
      if (this.keptAt !== undefined) void this.#keep();
    });
  }

  /** When the work was last kept on this device (ISO); absent while it is not kept there. */
  get keptAt(): string | undefined {
    return this.#desk.keptAt;
  }

  /** True when everything lies on this device: nothing is typed that cannot be saved as it stands. */
  get isSafe(): boolean {
    return this.keptAt !== undefined && this.#work.unused.length === 0;
  }
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  async saveFile(): Promise<void> {
    const { assessment, content } = this.#work;
    if (!assessment || this.#refused()) return;
    const saved = await this.#desk.save(assessment, `${assessment.instrument}_${assessment.role}`);
    if (saved.ok) this.#filed = { content, at: saved.value.at };
    this.notice = saved.ok ? { code: 'filed' } : { code: 'not-written', reasons: saved.problems.map(saveProblemText) };
  }

  async openFile(file: File): Promise<void> {
    const opened = await this.#desk.open(file);
    const { content, reasons } = this.#read(opened);
    if (!content) {
      this.notice = { code: 'not-opened', reasons };
      return;
    }
    this.#replace(content, 'opened');
    if (reasons.length > 0) this.notice = { code: 'opened-older', reasons };
    else if (opened.remark) this.notice = { code: 'opened-remarked', reasons: [opened.remark] };
  }

  startOver(): void {
    this.#replace({ ...nothing, role: this.#work.role }, 'started-over');
  }

  /** Swaps with what was there before the last big step, so that an undo can itself be undone. */
  undo(): void {
    if (this.#before) this.#replace(this.#before, 'undone');
  }

  async keep(): Promise<void> {
    if (this.#refused()) return;
    // Somebody has asked: what another tab has kept meanwhile becomes an earlier revision.
    this.#desk.shelf.takeOver();
    if (await this.#keep()) this.notice = { code: 'kept' };
  }

  forget(): void {
    this.#desk.forget();
    this.notice = { code: 'forgotten' };
  }

  /** Brings back what the users chose to keep on this device. What cannot be read, or not all of it, is left there as it is. */
  async restore(id?: string): Promise<void> {
    const opened = await this.#desk.restore(id);
    if (!opened) return;
    const { content, reasons, whole } = this.#read(opened);
    if (!content) {
      this.notice = { code: 'not-restored', reasons };
      return;
    }
    if (id !== undefined) this.#before = this.#work.content;
    this.#work.replace(content);
    // To keep now would write over the answers that were left behind.
    if (whole) await this.#keep();
    this.notice = whole && reasons.length === 0 ? { code: 'restored' } : { code: whole ? 'restored-older' : 'restored-part', reasons };
  }

  /** Two tabs cannot both keep: the one that did not write last stops, and says so. */
  heedOtherTab(event: StorageEvent): void {
    if (this.keptAt === undefined || !this.#desk.isChangedBy(event)) return;
    this.#desk.keptAt = undefined;
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

  /** True when the work lies on this device. What cannot be kept there is no longer followed. */
  async #keep(): Promise<boolean> {
    const { assessment } = this.#work;
    const kept = assessment && (await this.#desk.keep(assessment, this.#work.content.name.trim()));
    if (!kept || kept.ok) return kept !== undefined;
    this.#desk.keptAt = undefined;
    const [{ code }] = kept.problems;
    if (code === 'device-changed') this.notice = { code: 'other-tab' };
    else this.notice = code === 'device-refused' ? { code } : { code: 'not-written', reasons: kept.problems.map(saveProblemText) };
    return false;
  }
}
