/** A first mapping to correct: columns whose headings name an item, and the questionnaire's own words. */
import { scaleOf, type Item, type Role } from '../../../assessment/domain/index.ts';
import { countedSlots, wordsIn } from './csv-words.ts';
import { cellsOf, plainWord, type CsvMapping, type Table, type WordMap } from './csv.ts';
import type { Layout } from '../layout.ts';

/** The words of an item's scale as they stand in the questionnaire, and the two answers beside it. */
export function ownWords({ instrument }: Layout, item: Item): WordMap {
  const own = scaleOf(instrument, item).steps.map((name, index) => [plainWord(name), index + 1] as const);
  return { ...Object.fromEntries(own), 'ved ikke': 'ved-ikke', 'ikke relevant': 'ikke-relevant' };
}

/** "2.1: x" and "q2_1 x" begin with the number of 2.1 and not with the number of 2.10. */
function beginsWithNumber(heading: string, id: string): boolean {
  const [, number = ''] = /^(?:spm\.?|spørgsmål|sp|q|s|v)?[\s_]*([a-z]?\d+(?:[._]\d+)*)(?![\d_.]*\d)/.exec(heading) ?? [];
  return number.replaceAll('_', '.') === id.toLowerCase();
}

/** Survey systems cut long headings off, so the first forty characters of a statement are enough. */
function isAbout(heading: string, { id, statement }: Item): boolean {
  const [plain, asked] = [plainWord(heading), plainWord(statement)];
  if (plain.includes(asked)) return true;
  return beginsWithNumber(plain, id) || (plain.length >= 40 && asked.startsWith(plain));
}

/** A heading that by its name tells respondents apart, with a different cell in every row. */
function respondentColumn(table: Table): string | undefined {
  const named = table.heading.filter((each) =>
    /^(?:respondent|svar|løbe|besvarelses|response)?[\s_-]?(?:id|nr\.?|nummer|key)$/.test(plainWord(each)),
  );
  return named.find((column) => {
    const cells = cellsOf(table, column).map(plainWord);
    return cells.every((cell) => cell !== '') && new Set(cells).size === cells.length;
  });
}

/** A column called "rolle", and the words in it that begin like a role of the questionnaire. */
function roleColumn(table: Table, { instrument }: Layout): CsvMapping['role'] | undefined {
  const column = table.heading.find((each) => plainWord(each) === 'rolle');
  if (column === undefined) return undefined;
  const words = wordsIn(cellsOf(table, column)).flatMap(({ word }) => {
    const role = instrument.roles.find((each) => word.startsWith(each));
    return role ? [[word, role] as const] : [];
  });
  return { column, words: Object.fromEntries(words) };
}

/** The mapping to begin with. Columns that nothing points at are left to the coordinator. */
export function suggestMapping(table: Table, layout: Layout, role: Role): CsvMapping {
  const { id, version } = layout.instrument;
  const slots = countedSlots(layout);
  const free = new Set(table.heading);
  const columns = slots.flatMap(({ item }) => {
    const heading = table.heading.find((each) => free.has(each) && isAbout(each, item));
    free.delete(heading ?? '');
    return heading === undefined ? [] : [[item.id, heading] as const];
  });
  const words = slots.map(({ item }) => [item.scale, ownWords(layout, item)] as const);
  return {
    ...{ instrument: id, version, role: roleColumn(table, layout) ?? { fixed: role }, respondent: respondentColumn(table) },
    columns: Object.fromEntries(columns),
    words: Object.fromEntries(words),
  };
}
