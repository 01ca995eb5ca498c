/**
 * How a text is kept so that no failure loses the one before it. Every writing goes to a place of its own, numbered upwards, is read back,
 * and only then are the oldest taken away. Nothing that lies there is written over, whether it can be read or not.
 * Pure: the store is handed in, and so is the time.
 */
import { crc32 } from '../../base/crc32.ts';
import { failure, success, type Result } from '../../base/result.ts';
import type { Store } from '../store.ts';

/** A text that was kept, in one of its revisions. */
export interface Kept {
  /** Counts the writings of one piece of work, from one. */
  readonly rev: number;
  /** When it was kept, ISO. The time of day stands only here, never in a file. */
  readonly at: string;
  /** What the work was called then. */
  readonly title: string;
  readonly text: string;
  /** Its name in the store. */
  readonly name: string;
}

/** Everything that lies in one place. */
interface Pile {
  /** The newest first. */
  readonly revisions: readonly Kept[];
  /** What lies there and cannot be read, by its name in the store. */
  readonly unread: readonly string[];
}

/** Why nothing was kept. What lay there before still does. */
type SlotProblem =
  /** The store would not take it: it is full, or closed to us. */
  | 'refused'
  /** It did not read back as it was written. */
  | 'lost'
  /** Somebody else has kept a newer revision than the one this work began from. */
  | 'changed';

/** Another whenever a character has changed. */
const sumOf = (text: string): string => crc32(new TextEncoder().encode(text)).toString(36);

/** As it lies in the store: a sum, a line that describes the text, and the text itself as it is. */
function sealed({ rev, at, title, text }: Omit<Kept, 'name'>): string {
  const body = `${JSON.stringify({ rev, at, title })}\n${text}`;
  return `${sumOf(body)}\n${body}`;
}

/** Undefined when it is not as it was written. */
function unsealed(name: string, raw: string): Kept | undefined {
  const end = raw.indexOf('\n');
  const body = raw.slice(end + 1);
  const line = body.indexOf('\n');
  if (end < 0 || line < 0 || raw.slice(0, end) !== sumOf(body)) return undefined;
  // The sum says that we wrote the line ourselves.
  const head = JSON.parse(body.slice(0, line)) as Pick<Kept, 'rev' | 'at' | 'title'>;
  return { ...head, text: body.slice(line + 1), name };
}

/** What lies under a name; undefined when nothing does or it cannot be had. */
export function rawAt(store: Store, name: string): string | undefined {
  try {
    return store.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what lies under a name. */
export function dropAt(store: Store, name: string): void {
  try {
    store.removeItem(name);
  } catch {
    // It stays, and is found again the next time.
  }
}

/** Every name in the store that begins so. */
export function namesFrom(store: Store, start: string): readonly string[] {
  try {
    const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    return names.filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** The names of the slots of a place, however they read: a number, and who wrote it. */
const slotsOf = (store: Store, place: string): readonly string[] =>
  namesFrom(store, `${place}/`).filter((name) => /^\d+\.\w+$/.test(name.slice(place.length + 1)));

const numberOf = (name: string): number => parseInt(name.slice(name.lastIndexOf('/') + 1));

/** Everything that is kept in a place. */
export function pileAt(store: Store, place: string): Pile {
  const found = slotsOf(store, place).map((name) => ({ name, kept: unsealed(name, rawAt(store, name) ?? '') }));
  const revisions = found.flatMap(({ kept }) => kept ?? []).toSorted((a, b) => b.rev - a.rev || b.at.localeCompare(a.at));
  return { revisions, unread: found.filter(({ kept }) => kept === undefined).map(({ name }) => name) };
}

/** The newest revision that can be read; undefined when there is none. */
export const newestAt = (store: Store, place: string): Kept | undefined => pileAt(store, place).revisions[0];

/** What is kept, and how. */
export interface Writing {
  readonly at: string;
  readonly title: string;
  readonly text: string;
  /** The revision that this work began from, 0 for none: another that is newer is never put in the shade. Left out when that is all the same. */
  readonly after?: number | undefined;
  /** How many revisions stay. */
  readonly most: number;
  /** Who writes: two that write at once never write in the same place. Letters and figures. */
  readonly by: string;
}

/** Keeps a text as the next revision of a place, and gives its number. */
export function keepAt(store: Store, place: string, { after, most, by, ...writing }: Writing): Result<number, SlotProblem> {
  const newest = newestAt(store, place)?.rev ?? 0;
  if (after !== undefined && after !== newest) return failure(['changed']);
  const rev = Math.max(newest, ...slotsOf(store, place).map(numberOf)) + 1;
  const name = `${place}/${String(rev)}.${by}`;
  const raw = sealed({ rev, ...writing });
  try {
    store.setItem(name, raw);
  } catch {
    dropAt(store, name);
    return failure(['refused']);
  }
  if (rawAt(store, name) !== raw) {
    dropAt(store, name);
    return failure(['lost']);
  }
  for (const old of pileAt(store, place).revisions.slice(most)) dropAt(store, old.name);
  return success(rev);
}

/** Takes away every revision that can be read. What cannot stays, until somebody takes it away by its own name. */
export function clearAt(store: Store, place: string): void {
  for (const { name } of pileAt(store, place).revisions) dropAt(store, name);
}
