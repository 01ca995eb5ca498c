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

/** What a cell means for a scale, by its words in small letters. */
export type WordMap = Readonly<Record<string, AnswerState>>;

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
  readonly words: ReadonlyMap<string, AnswerState>;
}

function mappingProblems({ heading }: Table, mapping: CsvMapping, layout: Layout): readonly MappingProblem[] {
  const { id, version } = layout.instrument;
  if (mapping.instrument !== id || mapping.version !== version)
    return [{ code: 'mapping-other-instrument', instrument: mapping.instrument, version: mapping.version }];
  const named = [...Object.values(mapping.columns), ...('column' in mapping.role ? [mapping.role.column] : [])];
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

/** 40 bits from the whole table, the row's number and its content: the same export read twice gives the same hand-ins, which are duplicates. */
function rowId(table: number, row: number, cells: readonly string[]): string {
  const content = cells.join('\u001f');
  const [low, high] = [hash32(`${String(table)} ${String(row)} ${content}`), hash32(`${content} ${String(row)} ${String(table)}`)];
  return writeBits([
    { value: low >>> 12, width: 20 },
    { value: high >>> 12, width: 20 },
  ]);
}

function readRow(cells: readonly string[], columns: readonly Column[], layout: Layout, role: Role): Result<Response['states'], RowProblem> {
  const states = new Map<Item, AnswerState>();
  const problems: RowProblem[] = [];
  for (const { slot, at, heading, words } of columns) {
    const cell = cells[at] ?? '';
    const word = plainWord(cell);
    const state = words.get(word);
    if (word === '') continue;
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
  const [first, ...rest] = mappingProblems(table, mapping, layout);
  if (first) return failure([first, ...rest]);
  const columns = columnsOf(table, mapping, layout);
  const mark = hash32(table.rows.map((cells) => cells.join('\u001f')).join('\u001e'));
  return success(
    table.rows.map((cells, at): MappedRow => {
      if (at % 500 === 0) tell(at / table.rows.length);
      const row = at + 1;
      if (cells.length !== table.heading.length)
        return { row, result: failure([{ code: 'row-length', found: cells.length, expected: table.heading.length }]) };
      const role = roleOf(cells, table, mapping);
      if (typeof role !== 'string') return { row, result: failure([role]) };
      const states = readRow(cells, columns, layout, role);
      return { row, result: states.ok ? success({ id: rowId(mark, row, cells), revision: 0, role, states: states.value }) : states };
    }),
  );
}
