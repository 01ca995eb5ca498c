/** The pieces of work that a device keeps, each under its tool and an id of its own. Pure: the store is handed in. */
import { prefix, type Store } from '../store.ts';
import { dropAt, namesFrom, pileAt, rawAt, type Kept } from './slots.ts';

/** A piece of work on this device. */
export interface Piece {
  /** Its tool, as the tool calls its work. */
  readonly tool: string;
  readonly id: string;
  /** The newest first; none when nothing of it can be read. */
  readonly revisions: readonly Kept[];
  /** What lies there and cannot be read, by its name in the store. */
  readonly unread: readonly string[];
}

/** How many revisions are kept besides the newest. */
export const mostEarlier = 5;

/** The id of the one piece of work that a tool could keep before it could keep several. It lies under the tool's own name. */
export const formerId = 'foer';

const start = `${prefix}arbejde/`;

/** Where a piece of work lies. */
export const placeOf = (tool: string, id: string): string => `${start}${tool}/${id}`;

/** What lies under the tool's own name, as the oldest revision there is; undefined when it is none of ours. */
function formerOf(store: Store, tool: string): Kept | undefined {
  const text = rawAt(store, prefix + tool);
  if (text === undefined) return undefined;
  try {
    const { savedAt } = JSON.parse(text) as { readonly savedAt?: unknown };
    return { rev: 0, at: typeof savedAt === 'string' ? savedAt : '', title: '', text, name: prefix + tool };
  } catch {
    return undefined;
  }
}

/** One piece of work; undefined when nothing lies there. */
export function pieceAt(store: Store, tool: string, id: string): Piece | undefined {
  const { revisions, unread } = pileAt(store, placeOf(tool, id));
  if (id !== formerId) return revisions.length + unread.length > 0 ? { tool, id, revisions, unread } : undefined;
  const former = formerOf(store, tool);
  const isUnread = former === undefined && rawAt(store, prefix + tool) !== undefined;
  const all = { revisions: [...revisions, ...(former ? [former] : [])], unread: [...unread, ...(isUnread ? [prefix + tool] : [])] };
  return all.revisions.length + all.unread.length > 0 ? { tool, id, ...all } : undefined;
}

const latest = ({ revisions }: Piece): string => revisions[0]?.at ?? '';

/** Everything that a tool has on this device, the latest first. */
export function piecesOf(store: Store, tool: string): readonly Piece[] {
  const begins = `${start}${tool}/`;
  const ids = new Set([...namesFrom(store, begins).map((name) => name.slice(begins.length).split('/')[0] ?? ''), formerId]);
  return [...ids].flatMap((id) => pieceAt(store, tool, id) ?? []).toSorted((a, b) => latest(b).localeCompare(latest(a)));
}

/** Every tool that has something on this device, of those that keep work under these names and all that have since. */
export function toolsWith(store: Store): readonly string[] {
  const found = namesFrom(store, prefix).map((name) => name.slice(prefix.length));
  return [...new Set(found.map((name) => (name.startsWith('arbejde/') ? (name.split('/')[1] ?? '') : name)))].filter(
    (tool) => !tool.includes('/'),
  );
}

/** A text as it lay in the store, to put it back. */
export type Taken = readonly (readonly [name: string, raw: string])[];

/** Takes these names out of the store, and gives what lay there. */
export function takeOut(store: Store, names: readonly string[]): Taken {
  const taken = names.flatMap((name) => {
    const raw = rawAt(store, name);
    return raw === undefined ? [] : [[name, raw] as const];
  });
  for (const [name] of taken) dropAt(store, name);
  return taken;
}

/** Puts back what was taken out. False when the store has no room for it any more. */
export function putBack(store: Store, taken: Taken): boolean {
  try {
    for (const [name, raw] of taken) store.setItem(name, raw);
    return true;
  } catch {
    return false;
  }
}

/** The names of everything that belongs to a piece of work. */
export const namesOf = ({ revisions, unread }: Piece): readonly string[] => [...revisions.map(({ name }) => name), ...unread];
