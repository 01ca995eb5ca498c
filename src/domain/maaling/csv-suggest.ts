/** A first mapping to correct: columns whose headings are an item's number or statement, and the questionnaire's own words. */
import { scaleOf, type Item, type Role } from '../selvevaluering/index.ts';
import { plainWord, type CsvMapping, type Table, type WordMap } from './csv.ts';
import type { Layout } from './layout.ts';

/** The words of an item's scale as they stand in the questionnaire, and the two answers beside it. */
export function ownWords({ instrument }: Layout, item: Item): WordMap {
  const own = scaleOf(instrument, item).steps.map((name, index) => [plainWord(name), index + 1] as const);
  return { ...Object.fromEntries(own), 'ved ikke': 'ved-ikke', 'ikke relevant': 'ikke-relevant' };
}

const isAbout = (heading: string, { id, statement }: Item): boolean => {
  const plain = plainWord(heading);
  const number = id.toLowerCase();
  return (
    plain === number || plain === plainWord(statement) || plain === `${number} ${plainWord(statement)}` || plain.startsWith(`${number}:`)
  );
};

/** The mapping to begin with. Columns that nothing points at are left to the coordinator. */
export function suggestMapping(table: Table, layout: Layout, role: Role): CsvMapping {
  const { id, version } = layout.instrument;
  const columns = layout.slots.flatMap(({ item }) => {
    const heading = table.heading.find((each) => isAbout(each, item));
    return heading === undefined ? [] : [[item.id, heading] as const];
  });
  const words = layout.slots.map(({ item }) => [item.scale, ownWords(layout, item)] as const);
  return { instrument: id, version, columns: Object.fromEntries(columns), words: Object.fromEntries(words), role: { fixed: role } };
}

/** The different words in the mapped columns that no word of the mapping covers yet, by scale and in the order they are met. */
export function unmappedWords(table: Table, mapping: CsvMapping, layout: Layout): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { item } of layout.slots) {
    const at = table.heading.indexOf(mapping.columns[item.id] ?? '');
    const known = new Set(Object.keys(mapping.words[item.scale] ?? {}).map(plainWord));
    const words = at < 0 ? [] : table.rows.map((cells) => plainWord(cells[at] ?? '')).filter((word) => word !== '' && !known.has(word));
    found.set(item.scale, new Set([...(found.get(item.scale) ?? []), ...words]));
  }
  return Object.fromEntries([...found].flatMap(([scale, words]) => (words.size > 0 ? [[scale, [...words]]] : [])));
}
