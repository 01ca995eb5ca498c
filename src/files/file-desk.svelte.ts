/** Saving, opening and keeping the calculator's work. Nothing is stored before the user asks for it. */
import { downloadText } from './download';
import { readText } from './read-text';
import { formatDate } from '@/base/format/danish';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from './device';
import type { FileProblem } from './problems';
import type { Result } from '@/base/result';
import type { FileWords } from '@/forms/words';
import { fileProblemText } from './texts';
import { sealedFile } from './sealed-file';
import type { FileFormat, Work } from './work';

/** The work of one page and its file: save it, open another, keep it on this device, and say why a file cannot be opened. */
export class FileDesk<Saved> {
  readonly #work: Work<Saved>;
  readonly #format: FileFormat<Saved>;
  readonly #words: FileWords;
  /** Why the last file could not be opened. */
  problem = $state('');
  /** When the text on this device was saved; undefined when there is none. */
  keptSince = $state<string>();

  constructor(work: Work<Saved>, format: FileFormat<Saved>, words: FileWords) {
    this.#work = work;
    this.#format = format;
    this.#words = words;
  }

  /** Looks at the device once the page is alive. */
  readonly look = (): void => {
    const text = keptOnDevice(this.#format.subject);
    this.keptSince = text === undefined ? undefined : formatDate(/"savedAt":\s*"([^"]*)"/.exec(text)?.[1] ?? '');
  };

  readonly save = (): void => {
    const { name, text } = sealedFile(this.#format, this.#work);
    downloadText(name, text);
  };

  async open(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = await readText(file);
    this.#receive(text.ok ? await this.#format.open(text.value) : text, this.#words.opened(file.name));
  }

  readonly keep = (): void => {
    const kept = keepOnDevice(this.#format.subject, sealedFile(this.#format, this.#work).text);
    this.#tell(kept ? this.#words.keptNow : this.#words.keepFailed);
    this.look();
  };

  readonly restore = async (): Promise<void> => {
    const text = keptOnDevice(this.#format.subject);
    if (text !== undefined) this.#receive(await this.#format.open(text), this.#words.restored);
  };

  readonly forget = (): void => {
    forgetOnDevice(this.#format.subject);
    this.#tell(this.#words.forgotten);
    this.look();
  };

  #receive(file: Result<Saved, FileProblem>, done: string): void {
    this.problem = file.ok ? '' : file.problems.map(fileProblemText).join(' ');
    if (!file.ok) return;
    if (this.#work.open(file.value)) this.#tell(done);
    else this.problem = this.#work.refusal?.(file.value) ?? this.#words.noPlace;
  }

  #tell(text: string): void {
    this.#work.done = { place: 'files', text };
  }
}
