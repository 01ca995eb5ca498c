import { failure, success, type Result } from '@/base/result';
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { changedElsewhere, forgetOnDevice, keepOnDevice, keptOnDevice } from './device';
import { downloadText, fileName } from './download';
import type { FileKind } from './kind';
import type { FileProblem } from './problems';
import { remarkTexts } from './words';
import type { Read } from './work';
import { nextStamp, writeFile, type LastFile, type Written } from './write';

/** What reads a file; fetched when one is opened, because a page that only calculates needs none of it. Undefined when it cannot be. */
const reader = () => import('./open').catch(() => undefined);

const notFetched = failure<FileProblem>([{ code: 'rules-not-fetched' }]);

/** What came of saving. */
export interface Saved {
  /** ISO date-time. The file itself has the day alone. */
  readonly at: string;
  /** False when nobody could read the file again: what reads it could not be fetched. */
  readonly isRead: boolean;
}

/** How the work is told from other work of its kind. */
export interface DeskOptions<Payload> {
  /** What the work is called on the device; as in a file's name when left out. */
  readonly name?: string;
  /** True when the page can use what the file holds. Without one, everything its kind allows. */
  readonly fits?: (payload: Payload) => boolean;
}

/**
 * Work as files: saved, opened, and kept on this device when somebody asks for it.
 * Everything a tool stores goes through here, and nothing is stored before the user asks.
 */
export class SaveDesk<Payload> {
  readonly #kind: FileKind<Payload>;
  readonly #name: string;
  readonly #fits: (payload: Payload) => boolean;
  /** The text on this device that the page itself has written or read. Another one is read before it is written over. */
  #known: string | undefined;
  /** The last file of the work: the next one has its id, and counts one change more when anything has changed. */
  #last: LastFile | undefined;
  /** When what lies on this device was saved (ISO; empty when that cannot be read). Absent while nothing does, as far as the page knows. */
  keptAt = $state<string>();

  constructor(kind: FileKind<Payload>, { name = kind.subject, fits = () => true }: DeskOptions<Payload> = {}) {
    this.#kind = kind;
    this.#name = name;
    this.#fits = fits;
  }

  /** Hands the user a file, which has been read again. The file's name can say more than its kind. */
  async save(payload: Payload, detail?: string): Promise<Result<Saved, FileProblem>> {
    const at = now();
    const written = await this.#write(payload, at);
    if (!written.ok) return written;
    const { text, isRead } = written.value;
    downloadText(fileName(detail === undefined ? this.#kind.subject : `${this.#kind.subject}_${detail}`, at), text);
    return success({ at: at.toISOString(), isRead });
  }

  /** What a chosen file holds. */
  readonly open = async (file: File): Promise<Read<Payload>> => {
    const text = (await (await reader())?.textOf(file, this.#kind)) ?? notFetched;
    return text.ok ? this.#read(text.value) : text;
  };

  /** Looks at the device once the page is alive. */
  readonly look = async (): Promise<void> => {
    const text = keptOnDevice(this.#name);
    const savedAt = text === undefined ? undefined : (await import('./envelope').catch(() => undefined))?.savedAtOf(text);
    this.keptAt = text === undefined ? undefined : (savedAt ?? '');
  };

  /** Keeps the work on this device. What lies there and cannot be read is left as it is. */
  async keep(payload: Payload): Promise<Result<Saved, FileProblem>> {
    const at = now();
    const written = await this.#write(payload, at);
    if (!written.ok) return written;
    const { text, isRead } = written.value;
    if (!(await this.#mayReplace())) return failure([{ code: 'device-unread' }]);
    if (!keepOnDevice(this.#name, text)) return failure([{ code: 'device-refused' }]);
    this.#known = text;
    this.keptAt = at.toISOString();
    return success({ at: this.keptAt, isRead });
  }

  /** What lies on this device; undefined when nothing does. */
  async restore(): Promise<Read<Payload> | undefined> {
    const text = keptOnDevice(this.#name);
    if (text === undefined) return undefined;
    const opened = await this.#read(text);
    if (await this.#mayReplace()) this.#known = text;
    return opened;
  }

  readonly forget = (): void => {
    forgetOnDevice(this.#name);
    this.#known = undefined;
    this.keptAt = undefined;
  };

  /** True when another tab has changed what lies here. */
  isChangedBy(event: StorageEvent): boolean {
    return changedElsewhere(event, this.#name);
  }

  async #mayReplace(): Promise<boolean> {
    const text = keptOnDevice(this.#name);
    if (text === undefined || text === this.#known) return true;
    const opened = (await (await reader())?.openText(text, this.#kind)) ?? notFetched;
    return opened.ok && this.#fits(opened.value);
  }

  async #read(text: string): Promise<Read<Payload>> {
    const opened = (await (await reader())?.openSaved(text, this.#kind)) ?? notFetched;
    if (!opened.ok) return opened;
    const { payload, id, rev, savedAt: at, remarks } = opened.value;
    this.#last = { id, rev, at, text };
    return { ...success(payload), ...(remarks.length > 0 ? { remark: remarkTexts(remarks) } : {}) };
  }

  async #write(payload: Payload, now: Date): Promise<Result<Written, FileProblem>> {
    const stamp = nextStamp(this.#kind, payload, this.#last, localDate(now));
    const written = await writeFile(this.#kind, payload, stamp);
    if (written.ok) this.#last = { ...stamp, text: written.value.text };
    return written;
  }
}
