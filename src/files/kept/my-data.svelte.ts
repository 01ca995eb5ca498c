/** What the browser holds, and what can be done about it. */
import { now } from '@/base/browser/clock';
import { downloadText, fileName } from '../download';
import { deviceStore, tabStore, type Store } from '../store';
import { inventory, type Held } from './inventory';
import { mostEarlier, namesOf, placeOf, putBack, takeOut, type Piece, type Taken } from './pieces';
import { keepAt, rawAt, type Kept } from './slots';
import { myDataWords as words } from './my-data-words';

const nothing: Held = { pieces: [], drafts: [], choices: [] };

/** The page's state: what is held, what was done last, and the way back. */
export class MyData {
  readonly isRefused = deviceStore() === undefined;
  held = $state.raw<Held>(nothing);
  told = $state('');
  #gone = $state.raw<readonly (readonly [Store, Taken])[]>([]);

  get canUndo(): boolean {
    return this.#gone.length > 0;
  }

  readonly look = (): void => {
    this.held = inventory(deviceStore(), tabStore());
  };

  /** Takes names out of the stores, as one step that can be taken back. */
  remove(names: readonly string[]): void {
    const stores = [deviceStore(), tabStore()].filter((store) => store !== undefined);
    this.#gone = stores.map((store) => [store, takeOut(store, names)] as const);
    this.told = words.removed;
    this.look();
  }

  readonly undo = (): void => {
    const isBack = this.#gone.every(([store, taken]) => putBack(store, taken));
    this.told = isBack ? words.undone : words.notUndone;
    if (isBack) this.#gone = [];
    this.look();
  };

  /** Every name of ours. */
  readonly everything = (): readonly string[] => {
    const { pieces, drafts, choices } = this.held;
    return [...pieces.flatMap(namesOf), ...drafts.flatMap(({ names }) => names), ...choices];
  };

  /** Makes an earlier revision the newest. The one that was, becomes an earlier one. */
  restore({ tool, id, revisions }: Piece, { text, title }: Kept): void {
    const store = deviceStore();
    const writing = { text, title, at: now().toISOString(), after: revisions[0]?.rev, most: mostEarlier + 1, by: 'g' };
    const kept = store && keepAt(store, placeOf(tool, id), writing);
    this.told = kept?.ok ? words.restored : words.notRestored;
    this.look();
  }

  /** Hands the user a revision as the file it is. */
  fetch(tool: string, { text }: Kept): void {
    downloadText(fileName(tool.replace(':', '_'), now()), text);
  }

  /** Hands the user what cannot be read, as it lies. */
  fetchRaw(name: string): void {
    const raw = [deviceStore(), tabStore()].flatMap((store) => (store && rawAt(store, name)) ?? []);
    downloadText(fileName('ulaest', now(), 'txt'), raw.join('\n'), 'text/plain');
  }
}
