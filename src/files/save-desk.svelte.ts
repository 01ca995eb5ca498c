import { failure, success, type Result } from '@/base/result';
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { downloadText, fileName } from './download';
import { askToPersist } from './kept/persist';
import { Shelf } from './kept/shelf.svelte';
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
  readonly #fits: (payload: Payload) => boolean;
  /** What the tool has on this device. */
  readonly shelf: Shelf;
  /** The last file of the work: the next one has its id, and counts one change more when anything has changed. */
  #last: LastFile | undefined;
  /** When what lies on this device was kept (ISO). Absent while nothing does, as far as the page knows. */
  keptAt = $state<string>();

  constructor(kind: FileKind<Payload>, { name = kind.subject, fits = () => true }: DeskOptions<Payload> = {}) {
    this.#kind = kind;
    this.shelf = new Shelf(name);
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
  readonly look = (): void => {
    this.shelf.look();
    this.shelf.resume();
    this.keptAt = this.shelf.pieces[0]?.revisions[0]?.at;
  };

  /** Keeps the work on this device, as the next revision of the piece at work. Nothing that lies there is written over. */
  async keep(payload: Payload, title = ''): Promise<Result<Saved, FileProblem>> {
    const at = now();
    const written = await this.#write(payload, at);
    if (!written.ok) return written;
    const { text, isRead } = written.value;
    const kept = this.shelf.keep(text, title, at);
    if (!kept.ok) return failure([{ code: kept.problems[0] }]);
    // Asked for when somebody has chosen it, and never before: some browsers ask the user.
    void askToPersist();
    this.keptAt = at.toISOString();
    return success({ at: this.keptAt, isRead });
  }

  /** A piece of work on this device, or the latest of them; undefined when there is none. */
  async restore(id?: string): Promise<Read<Payload> | undefined> {
    this.shelf.look();
    const newest = this.shelf.take(id);
    if (!newest) return this.shelf.pieces.length > 0 ? failure([{ code: 'device-unread' }]) : undefined;
    const opened = await this.#read(newest.text);
    // What cannot be read, or not all of it, gets no later revision: what is kept next is a piece of its own.
    if (!opened.ok || opened.remark !== undefined || !this.#fits(opened.value)) this.shelf.leave();
    return opened;
  }

  /** Takes the piece at work off the device, or the latest of them. */
  readonly forget = (): void => {
    this.shelf.look();
    const id = this.shelf.here ?? this.shelf.pieces[0]?.id;
    if (id !== undefined) this.shelf.remove(id);
    this.keptAt = undefined;
  };

  /** True when another tab has changed the piece at work. */
  isChangedBy(event: StorageEvent): boolean {
    return this.shelf.isChangedBy(event);
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
