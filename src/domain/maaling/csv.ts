/**
 * A survey exported as a table becomes hand-ins: which column is which item, and which words are which step, is the coordinator's mapping.
 * Nothing is guessed: a cell that no word covers makes its row a row with a reason, and an empty cell is an unanswered item.
 */
import { failure, success, type Result } from '../result.ts';
import { hash32, type AnswerState, type Item, type Role } from '../selvevaluering/index.ts';
import { writeBits } from './bits.ts';
import { allows, wireOf, type Layout, type Slot } from './layout.ts';
import type { Response } from './model.ts';
import type { MappingProblem, RowProblem } from './problems.ts';

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
  /** The heading of a column that tells respondents apart, so that a later export of the same survey counts nobody twice. */
  readonly respondent?: string | undefined;
}

/** One row: a hand-in, or every reason it is not one. Rows are counted from 1 below the heading. */
export interface MappedRow {
  readonly row: number;
  readonly result: Result<Response, RowProblem>;
}

/** A word as it is looked up: without spaces at the ends, double spaces and capitals. */
export const plainWord = (cell: string): string => cell.trim().replace(/\s+/g, ' ').toLowerCase();

const short = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);

interface Column {
  readonly slot: Slot;
  readonly at: number;
  readonly heading: string;
  readonly words: ReadonlyMap<string, AnswerState | 'ubesvaret'>;
}

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

const columnsOf = ({ heading }: Table, mapping: CsvMapping, { slots }: Layout): readonly Column[] =>
  slots.flatMap((slot) => {
    const column = mapping.columns[slot.item.id];
    const words = Object.entries(mapping.words[slot.item.scale] ?? {}).map(([word, state]) => [plainWord(word), state] as const);
    return column === undefined ? [] : [{ slot, heading: column, at: heading.indexOf(column), words: new Map(words) }];
  });

function roleOf(cells: readonly string[], { heading }: Table, { role }: CsvMapping): Role | RowProblem {
  if ('fixed' in role) return role.fixed;
  const cell = cells[heading.indexOf(role.column)] ?? '';
  const found = Object.entries(role.words).find(([word]) => plainWord(word) === plainWord(cell));
  return found ? found[1] : { code: 'row-unknown-role', cell: short(cell) };
}

const idOf = (one: string, other: string): string => writeBits([one, other].map((text) => ({ value: hash32(text) >>> 12, width: 20 })));

/**
 * Gives every row its 40 bits. With a column that tells respondents apart they come from that cell alone, so that a later export knows them
 * again. Without one they come from the whole table, the row's number and its content: only the very same export is known again.
 */
function identify(table: Table, { respondent }: CsvMapping): (row: number, cells: readonly string[]) => string | RowProblem {
  if (respondent === undefined) {
    const mark = String(hash32(table.rows.map((cells) => cells.join('\u001f')).join('\u001e')));
    return (row, cells) => {
      const content = cells.join('\u001f');
      return idOf(`${mark} ${String(row)} ${content}`, `${content} ${String(row)} ${mark}`);
    };
  }
  const at = table.heading.indexOf(respondent);
  const seen = new Map<string, number>();
  return (row, cells) => {
    const cell = plainWord(cells[at] ?? '');
    const first = seen.get(cell);
    if (cell === '') return { code: 'row-no-respondent', column: respondent };
    if (first !== undefined) return { code: 'row-same-respondent', cell: short(cell), row: first };
    seen.set(cell, row);
    return idOf(`${cell} svarnummer`, `svarnummer ${cell}`);
  };
}

function readRow(cells: readonly string[], columns: readonly Column[], layout: Layout, role: Role): Result<Response['states'], RowProblem> {
  const states = new Map<Item, AnswerState>();
  const problems: RowProblem[] = [];
  for (const { slot, at, heading, words } of columns) {
    const cell = cells[at] ?? '';
    const word = plainWord(cell);
    const state = words.get(word);
    if (word === '' || state === 'ubesvaret') continue;
    if (state === undefined) problems.push({ code: 'row-unknown-word', column: heading, cell: short(cell) });
    else if (!allows(slot, role, wireOf(state))) problems.push({ code: 'row-off-scale', column: heading, cell: short(cell) });
    else states.set(slot.item, state);
  }
  if (problems.length === 0 && states.size === 0) problems.push({ code: 'row-empty' });
  const [first, ...rest] = problems;
  return first ? failure([first, ...rest]) : success(layout.slots.map(({ item }) => states.get(item)));
}

/** Reads every row of a table by a mapping, or says why the mapping does not fit the table. */
export function mapTable(
  table: Table,
  mapping: CsvMapping,
  layout: Layout,
  tell: (share: number) => void = () => undefined,
): Result<readonly MappedRow[], MappingProblem> {
  const [first, ...rest] = checkMapping(table, mapping, layout);
  if (first) return failure([first, ...rest]);
  const columns = columnsOf(table, mapping, layout);
  const identity = identify(table, mapping);
  return success(
    table.rows.map((cells, at): MappedRow => {
      if (at % 500 === 0) tell(at / table.rows.length);
      const row = at + 1;
      if (cells.length !== table.heading.length)
        return { row, result: failure([{ code: 'row-length', found: cells.length, expected: table.heading.length }]) };
      const id = identity(row, cells);
      if (typeof id !== 'string') return { row, result: failure([id]) };
      const role = roleOf(cells, table, mapping);
      if (typeof role !== 'string') return { row, result: failure([role]) };
      const states = readRow(cells, columns, layout, role);
      return { row, result: states.ok ? success({ id, revision: 0, role, states: states.value }) : states };
    }),
  );
}
