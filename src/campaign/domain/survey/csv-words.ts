/** The words in a survey's columns, and which of them the coordinator has given no meaning. */
import { isOpen, scaleOf, type Item } from '../../../assessment/domain/index.ts';
import { cellsOf, plainWord, type CsvMapping, type Table } from './csv.ts';
import type { Layout, Slot } from '../layout.ts';

/** The items a column can answer; those answered in words are never counted. */
export const countedSlots = ({ instrument, slots }: Layout): readonly Slot[] =>
  slots.filter(({ item }) => !isOpen(scaleOf(instrument, item)));

/** A word in a column, and how many cells hold it. */
export interface FoundWord {
  readonly word: string;
  readonly cells: number;
}

/** The different words of a list of cells in the order they are met, without the empty. */
export function wordsIn(cells: readonly string[]): readonly FoundWord[] {
  const found = new Map<string, number>();
  for (const word of cells.map(plainWord)) if (word !== '') found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].map(([word, count]) => ({ word, cells: count }));
}

/** What stands in the mapped columns, scale by scale: the items that share it and every word. */
export interface ScaleWords {
  readonly scale: string;
  readonly items: readonly Item[];
  readonly words: readonly FoundWord[];
}

/** The different words in the mapped columns by scale. Scales without a column are left out. */
export function wordsByScale(table: Table, mapping: CsvMapping, layout: Layout): readonly ScaleWords[] {
  const found = new Map<string, { readonly items: Item[]; readonly cells: string[] }>();
  for (const { item } of countedSlots(layout)) {
    const column = mapping.columns[item.id];
    if (column === undefined) continue;
    const group = found.get(item.scale) ?? { items: [], cells: [] };
    group.items.push(item);
    for (const cell of cellsOf(table, column)) group.cells.push(cell);
    found.set(item.scale, group);
  }
  return [...found].map(([scale, { items, cells }]) => ({ scale, items, words: wordsIn(cells) }));
}

const without = (found: readonly FoundWord[], known: Readonly<Record<string, unknown>>): readonly FoundWord[] => {
  const plain = new Set(Object.keys(known).map(plainWord));
  return found.filter(({ word }) => !plain.has(word));
};

/** The words that nothing in the mapping covers yet, by scale. Rows with one of them are refused. */
export function unmappedWords(table: Table, mapping: CsvMapping, layout: Layout): Readonly<Record<string, readonly FoundWord[]>> {
  return Object.fromEntries(
    wordsByScale(table, mapping, layout).flatMap(({ scale, words }) => {
      const missing = without(words, mapping.words[scale] ?? {});
      return missing.length > 0 ? [[scale, missing]] : [];
    }),
  );
}

/** The words in the column with the role that are no role yet. None when every row has the same role. */
export const unmappedRoles = (table: Table, { role }: CsvMapping): readonly FoundWord[] =>
  'fixed' in role ? [] : without(wordsIn(cellsOf(table, role.column)), role.words);

/** A word that still needs a meaning, in the columns of a scale or in the column with the role. */
export interface LackingWord extends FoundWord {
  /** Absent for a role. */
  readonly scale?: string;
}

/** Every word that needs a meaning before the table is read: those in the columns of the scales, then those for roles. */
export const lackingWords = (table: Table, mapping: CsvMapping, layout: Layout): readonly LackingWord[] => [
  ...Object.entries(unmappedWords(table, mapping, layout)).flatMap(([scale, words]) => words.map((word) => ({ ...word, scale }))),
  ...unmappedRoles(table, mapping),
];
