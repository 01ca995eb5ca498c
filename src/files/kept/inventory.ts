/** Everything of ours that a browser holds. Pure: the stores are handed in. */
import { prefix, type Store } from '../store.ts';
import { piecesOf, toolsWith, type Piece } from './pieces.ts';
import { namesFrom, pileAt, rawAt, type Kept } from './slots.ts';

/** A draft in this tab. */
interface HeldDraft {
  /** As the tool calls it. */
  readonly name: string;
  /** Undefined when it cannot be read. */
  readonly newest: Kept | undefined;
  /** Everything of it, by its names in the store. */
  readonly names: readonly string[];
}

/** What a browser holds. */
export interface Held {
  readonly pieces: readonly Piece[];
  readonly drafts: readonly HeldDraft[];
  /** Choices that the device remembers, by their names in the store. */
  readonly choices: readonly string[];
}

/** What is remembered without being work. */
const choiceNames: ReadonlySet<string> = new Set(['soegetast']);

function draftsIn(tab: Store): readonly HeldDraft[] {
  const places = [`${prefix}kladde/`, `${prefix}til-side/`].flatMap((begins) =>
    namesFrom(tab, begins).map((name) => ({ begins, place: name.slice(0, name.lastIndexOf('/')) })),
  );
  const each = new Map(places.map(({ begins, place }) => [place, begins]));
  return [...each].map(([place, begins]) => {
    const { revisions, unread } = pileAt(tab, place);
    const isAside = begins.endsWith('til-side/');
    return {
      name: place.slice(begins.length),
      newest: isAside ? undefined : revisions[0],
      names: [...revisions.map(({ name }) => name), ...unread],
    };
  });
}

/** Everything that the device and the tab hold. A store that is refused holds nothing. */
export function inventory(device: Store | undefined, tab: Store | undefined): Held {
  const tools = device ? toolsWith(device) : [];
  return {
    pieces: device ? tools.filter((tool) => !choiceNames.has(tool)).flatMap((tool) => piecesOf(device, tool)) : [],
    drafts: tab ? draftsIn(tab) : [],
    choices: tools.filter((tool) => choiceNames.has(tool)).map((tool) => prefix + tool),
  };
}

/** How many characters these names hold. */
export const sizeOf = (store: Store, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (rawAt(store, name)?.length ?? 0), 0);
