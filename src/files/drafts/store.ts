/** Drafts in a tab's storage. Pure: the store is handed in, and so is the time. */
import { clearAt, dropAt, keepAt, namesFrom, newestAt, pileAt, type Kept } from '../kept/slots.ts';
import { prefix, type Store } from '../store.ts';

/** The most a draft can fill (characters). A browser gives a tab some five million for everything. */
const mostDraft = 2_000_000;

const start = `${prefix}kladde/`;
const placeOf = (name: string): string => start + name;
const asideOf = (name: string): string => `${prefix}til-side/${name}`;

/** The place that a slot lies in. */
const placeIn = (slot: string): string => slot.slice(0, slot.lastIndexOf('/'));

/** What a tab has of a piece of work. */
interface FoundDraft {
  /** The draft as text; undefined when there is none that can be read. */
  readonly text: string | undefined;
  /** True when something lies there that cannot be read. It is left as it is. */
  readonly aside: boolean;
}

/** The draft of this name. */
export function draftAt(store: Store, name: string): FoundDraft {
  const { revisions, unread } = pileAt(store, placeOf(name));
  const isAside = pileAt(store, asideOf(name)).revisions.length > 0;
  return { text: revisions[0]?.text, aside: isAside || unread.length > 0 };
}

/** The draft that was written last among those whose names begin so; undefined when there is none. */
export function newestDraft(store: Store, begins: string): Kept | undefined {
  const places = new Set(namesFrom(store, placeOf(begins)).map(placeIn));
  const found = [...places].flatMap((place) => newestAt(store, place) ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return found && { ...found, name: placeIn(found.name).slice(start.length) };
}

/** Puts a draft that the page has no place for where no later one takes its place. */
export function setAside(store: Store, name: string): void {
  for (const { at, title, text, name: from } of pileAt(store, placeOf(name)).revisions)
    if (keepAt(store, asideOf(name), { at, title, text, most: Infinity, by: 'f' }).ok) dropAt(store, from);
}

/** Keeps the draft and reads it back; without a text there is none any more. False when the tab would not take it: then the one before it is still there. */
export function putDraft(store: Store, name: string, text: string | undefined, at: Date): boolean {
  if (text === undefined) {
    clearAt(store, placeOf(name));
    return newestAt(store, placeOf(name)) === undefined;
  }
  if (text.length > mostDraft) return false;
  return keepAt(store, placeOf(name), { at: at.toISOString(), title: '', text, most: 1, by: 'f' }).ok;
}
