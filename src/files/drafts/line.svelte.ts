/** What the page tells of its drafts, on one line for all of them. */
import type { DraftSource } from '../draft-source';

/** Heard by what else remembers the work that was begun again. */
export const begunAgain = 'styrbar:forfra';

const warn = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

/** What the line says, and what can be done from it. */
export class LineState {
  /** The work that was brought back. */
  restored = $state.raw<readonly DraftSource[]>([]);
  /** The work that was begun again, as it was. */
  before = $state.raw<readonly (readonly [DraftSource, unknown])[]>([]);
  /** True when something lies in the tab that cannot be read. */
  aside = $state(false);
  /** The work that the tab has no room for. */
  failing = $state.raw<readonly DraftSource[]>([]);

  readonly startOver = (): void => {
    this.before = this.restored.map((source) => [source, source.read()] as const);
    for (const source of this.restored) source.clear();
    this.restored = [];
    dispatchEvent(new Event(begunAgain));
  };

  readonly undo = (): void => {
    for (const [source, data] of this.before) source.write(data);
    this.restored = this.before.map(([source]) => source);
    this.before = [];
  };

  /** Tells whether a draft could be kept. */
  tell(source: DraftSource, kept: boolean): void {
    if (kept !== this.failing.includes(source)) return;
    const others = this.failing.filter((each) => each !== source);
    this.failing = kept ? others : [...others, source];
    if (this.failing.length > 0) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  }

  /** Something new stands in the work: what was there before it was begun again is gone. */
  settle(source: DraftSource): void {
    this.before = this.before.filter(([each]) => each !== source);
  }

  /** Tells nothing more of this work. */
  forget(source: DraftSource): void {
    this.tell(source, true);
    this.restored = this.restored.filter((each) => each !== source);
    this.settle(source);
  }
}
