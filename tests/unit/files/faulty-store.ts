/** Storage that fails in every way a browser's can, on purpose. */
import type { Store } from '@/files/store';

/** What goes wrong. `at` counts what is asked of the store, or what is written to it. */
export type Fault =
  /** The n-th writing is refused. */
  | { readonly kind: 'throws'; readonly at: number }
  /** The page is gone before the n-th thing it asks. */
  | { readonly kind: 'kill'; readonly at: number }
  /** Only the beginning of the n-th writing is kept. */
  | { readonly kind: 'truncates'; readonly at: number; readonly to: number }
  /** One character of the n-th writing is another. */
  | { readonly kind: 'flips'; readonly at: number; readonly where: number }
  /** The n-th reading answers as if nothing had been written. */
  | { readonly kind: 'stale'; readonly at: number }
  /** There is room for so many characters. */
  | { readonly kind: 'quota'; readonly characters: number };

/** A store that keeps what it is given. */
export function memoryStore(kept = new Map<string, string>()): Store {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const flipped = (text: string, where: number): string =>
  text.slice(0, where % text.length) +
  String.fromCharCode(text.charCodeAt(where % text.length) ^ 1) +
  text.slice((where % text.length) + 1);

/** The text as the fault leaves it. */
function written(fault: Fault, turn: number, text: string): string {
  if (fault.kind === 'truncates' && fault.at === turn) return text.slice(0, fault.to);
  return fault.kind === 'flips' && fault.at === turn ? flipped(text, fault.where) : text;
}

/** The same store with one fault in it. */
export function faultyStore(inner: Store, fault: Fault): Store & { readonly isDead: boolean } {
  let isDead = false;
  let asked = 0;
  let writings = 0;
  let readings = 0;
  const step = () => {
    isDead ||= fault.kind === 'kill' && fault.at === asked;
    asked += 1;
    if (isDead) throw new Error('siden er væk');
  };
  const filled = () => Array.from({ length: inner.length }, (_, at) => (inner.getItem(inner.key(at) ?? '') ?? '').length);
  return {
    get isDead() {
      return isDead;
    },
    getItem(name) {
      step();
      readings += 1;
      return fault.kind === 'stale' && fault.at === readings - 1 ? null : inner.getItem(name);
    },
    setItem(name, text) {
      step();
      writings += 1;
      const full = fault.kind === 'quota' && filled().reduce((sum, size) => sum + size, text.length) > fault.characters;
      if (full || (fault.kind === 'throws' && fault.at === writings - 1)) throw new Error('fuld');
      inner.setItem(name, written(fault, writings - 1, text));
    },
    removeItem(name) {
      step();
      inner.removeItem(name);
    },
    key: (index) => inner.key(index),
    get length() {
      step();
      return inner.length;
    },
  };
}
