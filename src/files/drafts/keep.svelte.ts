/** Keeps work in this tab while it is done: brought back when the page is opened again, and written at most half a second after a change. */
import { untrack } from 'svelte';
import { now } from '@/base/browser/clock';
import { wakePage } from '@/site/hydration/wake-page';
import type { DraftSource, KeptDraft } from '../draft-source';
import { enlist, flushDrafts } from '../draft-flush';
import { tabStore, type Store } from '../store';
import { draftLine } from './shown-line';
import { draftAt, putDraft, setAside } from './store';

/** From a change to the draft of it (ms). */
const pace = 500;

/** The page is left in more ways than one, and none of them waits. */
function watchLeaving(): void {
  addEventListener('pagehide', flushDrafts);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushDrafts();
  });
}
let watched = false;

/** Undefined when the text is no draft of ours or the page has no place for it. */
function broughtBack(source: DraftSource, text: string): boolean {
  try {
    return untrack(() => source.write(JSON.parse(text)));
  } catch {
    return false;
  }
}

/** One draft: the text the tab has of it, and the writing of the next. */
class Draft {
  readonly #source: DraftSource;
  readonly #store: Store | undefined = tabStore();
  readonly #line = draftLine();
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: DraftSource) {
    this.#source = source;
    if (!watched) watchLeaving();
    watched = true;
  }

  /** Brings back what the tab has, when it is not what the page has already. */
  readonly bringBack = async (): Promise<boolean> => {
    const { text, aside } = this.#store ? draftAt(this.#store, this.#source.name) : { text: undefined, aside: false };
    if (aside) this.#line.aside = true;
    if (text === undefined || text === this.#text) return false;
    await this.#source.ready?.();
    const isBack = broughtBack(this.#source, text);
    if (isBack) this.#isBack(text);
    else if (this.#store) setAside(this.#store, this.#source.name);
    if (!isBack) this.#line.aside = true;
    return isBack;
  };

  /** What the server wrote is another thing than what stands here: the parts that sleep must show it. */
  #isBack(text: string): void {
    this.#text = text;
    this.#line.restored = [...this.#line.restored.filter((each) => each !== this.#source), this.#source];
    wakePage();
  }

  /** Writes what there is, when it is not what the tab has already. */
  readonly write = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const data = untrack(this.#source.read);
    const text = data === undefined ? undefined : JSON.stringify(data);
    if (text === this.#text) return;
    const isKept = this.#store !== undefined && putDraft(this.#store, this.#source.name, text, now());
    if (isKept) this.#text = text;
    if (text !== undefined) this.#line.settle(this.#source);
    this.#line.tell(this.#source, isKept || text === undefined);
  };

  /** Asked inside an effect: whatever the work is read from is watched. */
  readonly watch = (): void => {
    this.#source.read();
    this.#timer ??= setTimeout(this.write, pace);
  };
}

/** Brings the draft back and keeps it from then on. */
export async function keep(source: DraftSource): Promise<KeptDraft> {
  const draft = new Draft(source);
  const isBack = await draft.bringBack();
  const stopWatching = $effect.root(() => {
    $effect(draft.watch);
  });
  const leave = enlist(draft.write);
  // A page that comes back as it was left can be older than what the tab has.
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void draft.bringBack();
  };
  addEventListener('pageshow', shown);
  const stop = () => {
    draft.write();
    stopWatching();
    leave();
    removeEventListener('pageshow', shown);
    draftLine().forget(source);
  };
  return { isBack, stop };
}
