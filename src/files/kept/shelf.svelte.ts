/** What a tool has on this device: several pieces of work, of which the page can be at work on one. */
import { failure, success, type Result } from '@/base/result';
import { deviceStore, tabStore, prefix } from '../store';
import { mostEarlier, namesOf, pieceAt, piecesOf, placeOf, putBack, takeOut, type Piece, type Taken } from './pieces';
import { dropAt, keepAt, newestAt, rawAt, type Kept } from './slots';

/** The piece that the page is at work on, and the revision that its work began from. */
interface Here {
  readonly id: string;
  readonly rev: number;
  /** When the page began this revision (ms). What it keeps soon after takes its place, so that five revisions reach further back than five keys. */
  readonly since: number;
}

/** How long one revision goes on (ms). */
const oneRevision = 600_000;

const newId = (): string => crypto.randomUUID().slice(0, 8);

/** A tool's place on this device. The page is at work on one piece at most, and what it keeps is that piece's next revision. */
export class Shelf {
  readonly #tool: string;
  /** Tells this page from another that writes at the same moment. */
  readonly #by = newId();
  #here = $state.raw<Here>();
  pieces = $state.raw<readonly Piece[]>([]);

  constructor(tool: string) {
    this.#tool = tool;
  }

  /** The piece that the page is at work on; undefined while it is at work on none of them. */
  get here(): string | undefined {
    return this.#here?.id;
  }

  /** Looks at the device. */
  readonly look = (): void => {
    const store = deviceStore();
    this.pieces = store ? piecesOf(store, this.#tool) : [];
  };

  /** Takes up what the tab was at work on before the page was opened again. */
  resume(): void {
    const [id, rev] = (tabStore() && rawAt(sessionStorage, this.#marker))?.split('/') ?? [];
    if (id !== undefined && pieceAt(localStorage, this.#tool, id)) this.#here = { id, rev: Number(rev), since: 0 };
  }

  /** Keeps a text as the next revision of the piece at work, or as a new piece. */
  keep(text: string, title: string, at: Date): Result<undefined, 'device-refused' | 'device-changed'> {
    const store = deviceStore();
    const { id = newId(), rev = 0, since = 0 } = this.#here ?? {};
    const place = placeOf(this.#tool, id);
    const before = store && newestAt(store, place);
    if (!store) return failure(['device-refused']);
    const kept = keepAt(store, place, { at: at.toISOString(), title, text, after: rev, most: mostEarlier + 1, by: this.#by });
    if (!kept.ok) return failure([kept.problems[0] === 'changed' ? 'device-changed' : 'device-refused']);
    const goesOn = at.getTime() - since < oneRevision;
    if (before && (goesOn || before.text === text)) dropAt(store, before.name);
    this.#set({ id, rev: kept.value, since: goesOn ? since : at.getTime() });
    this.look();
    return success(undefined);
  }

  /** The newest revision of a piece, or of the latest of them all, which the page is at work on from now. */
  take(id = this.pieces.find(({ revisions }) => revisions.length > 0)?.id): Kept | undefined {
    const newest = this.pieces.find((piece) => piece.id === id)?.revisions[0];
    if (id !== undefined && newest) this.#set({ id, rev: newest.rev, since: 0 });
    return newest;
  }

  /** Goes on from the newest revision, whoever kept it: what the page has is kept after it. */
  takeOver(): void {
    const { id } = this.#here ?? {};
    this.look();
    if (id !== undefined) this.take(id);
  }

  /** Is at work on none of the pieces. */
  readonly leave = (): void => {
    this.#set(undefined);
  };

  /** Takes a piece off the device, and gives what can be put back. */
  remove(id: string): Taken {
    const store = deviceStore();
    const piece = store && pieceAt(store, this.#tool, id);
    if (id === this.here) this.leave();
    const taken = store && piece ? takeOut(store, namesOf(piece)) : [];
    this.look();
    return taken;
  }

  /** Puts back what was taken off. False when there is no room for it. */
  putBack(taken: Taken): boolean {
    const store = deviceStore();
    const isBack = store !== undefined && putBack(store, taken);
    this.look();
    return isBack;
  }

  /** True when another tab has changed the piece that the page is at work on. */
  isChangedBy({ key }: StorageEvent): boolean {
    return this.#here !== undefined && (key?.startsWith(`${placeOf(this.#tool, this.#here.id)}/`) ?? true);
  }

  get #marker(): string {
    return `${prefix}aabent/${this.#tool}`;
  }

  #set(here: Here | undefined): void {
    this.#here = here;
    const tab = tabStore();
    try {
      if (here) tab?.setItem(this.#marker, `${here.id}/${String(here.rev)}`);
      else tab?.removeItem(this.#marker);
    } catch {
      // Then the tab does not remember which piece it was, and what is kept next is a piece of its own.
    }
  }
}
