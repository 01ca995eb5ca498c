/**
 * A survey exported as a table becomes hand-ins: which column is which item, and which words are which step, is the coordinator's mapping.
 * Nothing is guessed: a cell that no word covers makes its row a row with a reason, and an empty cell is an unanswered item.
 */
import { holdsCpr } from '../../../base/cpr.ts';
import type { AnswerState, Role } from '../../../assessment/domain/index.ts';
import type { Layout } from '../layout.ts';
import type { MappingProblem } from '../problems.ts';

/** A table as it was read: the heading, and the rows below it. */
export interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What can stand between the cells of a file. */
export const separators = [';', ',', '\t'] as const;
/** One of the separators. */
export type Separator = (typeof separators)[number];

/** How the letters of a file can be written. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le'] as const;
/** One of the encodings. */
export type Encoding = (typeof encodings)[number];

/** How a file is read. */
export interface Reading {
  readonly separator: Separator;
  readonly encoding: Encoding;
}

/** What the coordinator has chosen; the rest is found in the file. */
export type ChosenReading = { readonly [Part in keyof Reading]?: Reading[Part] | undefined };

/** What a cell means for a scale, by its words in small letters. "ubesvaret" is what a survey writes where nobody answered. */
export type WordMap = Readonly<Record<string, AnswerState | 'ubesvaret'>>;

/** How a table is read. Kept by the coordinator, so that the next export is read the same way. */
export interface CsvMapping {
  readonly instrument: string;
  readonly version: number;
  /** The heading of the column with the answers to an item. */
  readonly columns: Readonly<Record<string, string>>;
  /** Words by scale. */
  readonly words: Readonly<Record<string, WordMap>>;
  /** One role for every row, or a column and what its words mean; rows with a word that is left out are not counted. */
  readonly role: { readonly fixed: Role } | { readonly column: string; readonly words: Readonly<Record<string, Role | 'udeladt'>> };
  /**
   * The heading of a column that tells respondents of one role apart, so that a later export of the same survey counts nobody twice. The same
   * number in another role is another person.
   */
  readonly respondent?: string | undefined;
}

/** A heading on one line: survey systems put line breaks and hard spaces into them. */
export const plainHeading = (cell: string): string => cell.trim().replace(/\s+/g, ' ');

/** A word as it is looked up: without spaces at the ends, double spaces and capitals. */
export const plainWord = (cell: string): string => plainHeading(cell).toLowerCase();

/** True when a row says the heading once more, as it does where two exports are put together. */
export const isHeadingAgain = ({ heading }: Table, cells: readonly string[]): boolean =>
  heading.every((column, at) => column === plainHeading(cells[at] ?? ''));

/** What a number for a respondent must never be: a CPR number or a mail address. */
const isPersonal = (cell: string): boolean => holdsCpr(cell) || /^\s*\S+@\S+\.\S+\s*$/.test(cell);

/** The cells of a column, from the first row down without repeated headings; none when the column is not there. */
export function cellsOf(table: Table, column: string): readonly string[] {
  const at = table.heading.indexOf(column);
  return at < 0 ? [] : table.rows.flatMap((cells) => (isHeadingAgain(table, cells) ? [] : [cells[at] ?? '']));
}

/** Why the mapping does not fit the table; nothing when it does. */
export function checkMapping(table: Table, mapping: CsvMapping, layout: Layout): readonly MappingProblem[] {
  const { heading } = table;
  const { id, version } = layout.instrument;
  if (mapping.instrument !== id || mapping.version !== version)
    return [{ code: 'mapping-other-instrument', instrument: mapping.instrument, version: mapping.version }];
  const { role, respondent } = mapping;
  const own = respondent === undefined ? [] : [respondent];
  const named = [...Object.values(mapping.columns), ...('column' in role ? [role.column] : []), ...own];
  const known = new Set(layout.slots.map(({ item }) => item.id));
  const times = (column: string, list: readonly string[]) => list.filter((each) => each === column).length;
  return [
    ...(Object.keys(mapping.columns).length === 0 ? [{ code: 'mapping-no-columns' } as const] : []),
    ...Object.keys(mapping.columns).flatMap((item) => (known.has(item) ? [] : [{ code: 'mapping-unknown-item', item } as const])),
    ...[...new Set(named)].flatMap((column): readonly MappingProblem[] => {
      if (times(column, heading) === 0) return [{ code: 'mapping-missing-column', column }];
      if (times(column, heading) > 1) return [{ code: 'mapping-ambiguous-column', column }];
      return times(column, named) > 1 ? [{ code: 'mapping-same-column', column }] : [];
    }),
    ...own.flatMap((column) => (cellsOf(table, column).some(isPersonal) ? [{ code: 'mapping-personal', column } as const] : [])),
  ];
}
