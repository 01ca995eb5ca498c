/**
 * A survey exported as a table becomes hand-ins: which column is which item, and which words are which step, is the coordinator's mapping.
 * Nothing is guessed: a cell that no word covers makes its row a row with a reason, and an empty cell is an unanswered item.
 */
import type { AnswerState, Role } from '../selvevaluering/index.ts';
import type { Layout } from './layout.ts';
import type { MappingProblem } from './problems.ts';

/** A table as it was read: the heading, and the rows below it. */
export interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

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
  /** One role for every row, or a column and what its words mean. */
  readonly role: { readonly fixed: Role } | { readonly column: string; readonly words: Readonly<Record<string, Role>> };
  /**
   * The heading of a column that tells respondents of one role apart, so that a later export of the same survey counts nobody twice. The same
   * number in another role is another person.
   */
  readonly respondent?: string | undefined;
}

/** A word as it is looked up: without spaces at the ends, double spaces and capitals. */
export const plainWord = (cell: string): string => cell.trim().replace(/\s+/g, ' ').toLowerCase();

/** What a number for a respondent must never be: a CPR number or a mail address. */
const personal = /^\s*(?:[0-3]\d[01]\d{3}[- ]?\d{4}|\S+@\S+\.\S+)\s*$/;

/** The cells of a column, from the first row down; none when the column is not there. */
export function cellsOf({ heading, rows }: Table, column: string): readonly string[] {
  const at = heading.indexOf(column);
  return at < 0 ? [] : rows.map((cells) => cells[at] ?? '');
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
    ...own.flatMap((column) =>
      cellsOf(table, column).some((cell) => personal.test(cell)) ? [{ code: 'mapping-personal', column } as const] : [],
    ),
  ];
}
