/** Saving, opening and keeping the calculator's work. Nothing is stored before the user asks for it. */
import { downloadText } from '@/adapters/files/download';
import { readFile } from '@/adapters/files/read';
import { formatDate } from '@/adapters/format/danish';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from '@/adapters/storage/device';
import type { FileProblem } from '@/domain/file';
import type { Result } from '@/domain/result';
import { caseFileKind, caseFileSchema, caseFileVersion, type CaseFile } from '@/schemas/businesscase';
import { openFile } from '@/schemas/envelope';
import { fileProblemText } from '@/texts/files';
import { fileWords } from '@/texts/straksaktivering/words';
import type { Calculator } from './calculator.svelte';
import { sealedCase, subject } from './sealed-case';

export class FileDesk {
  readonly #calculator: Calculator;
  /** Why the last file could not be opened. */
  problem = $state('');
  /** When the text on this device was saved; undefined when there is none. */
  keptSince = $state<string>();

  constructor(calculator: Calculator) {
    this.#calculator = calculator;
  }

  /** Looks at the device once the page is alive. */
  readonly look = (): void => {
    const text = keptOnDevice(subject);
    this.keptSince = text === undefined ? undefined : formatDate(/"savedAt":\s*"([^"]*)"/.exec(text)?.[1] ?? '');
  };

  readonly save = (): void => {
    const { name, text } = sealedCase(this.#calculator.toFile());
    downloadText(name, text);
  };

  async open(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#receive(await readFile(file, caseFileKind, caseFileVersion, caseFileSchema), fileWords.opened(file.name));
  }

  readonly keep = (): void => {
    const kept = keepOnDevice(subject, sealedCase(this.#calculator.toFile()).text);
    this.#tell(kept ? fileWords.keptNow : fileWords.keepFailed);
    this.look();
  };

  readonly restore = (): void => {
    const text = keptOnDevice(subject);
    if (text !== undefined) this.#receive(openFile(text, caseFileKind, caseFileVersion, caseFileSchema), fileWords.restored);
  };

  readonly forget = (): void => {
    forgetOnDevice(subject);
    this.#tell(fileWords.forgotten);
    this.look();
  };

  #receive(file: Result<CaseFile, FileProblem>, done: string): void {
    this.problem = file.ok ? '' : file.problems.map(fileProblemText).join(' ');
    if (!file.ok) return;
    if (this.#calculator.open(file.value)) this.#tell(done);
    else this.problem = fileWords.noPlace;
  }

  #tell(text: string): void {
    this.#calculator.done = { place: 'files', text };
  }
}
