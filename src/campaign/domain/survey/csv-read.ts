/** The rows of a table become hand-ins, one by one, as the mapping says. */
import { failure, success, type Result } from '../../../base/result.ts';
import { hash32, standing, type AnswerState, type Item, type Role } from '../../../assessment/domain/index.ts';
import { writeBits } from '../codes/bits.ts';
import { checkMapping, isHeadingAgain, plainWord, type CsvMapping, type Table, type WordMap } from './csv.ts';
import { allows, wireOf, type Layout, type Slot } from '../layout.ts';
import type { Response } from '../model.ts';
import type { MappingProblem, RowProblem } from '../problems.ts';

/** One row: a hand-in, or every reason it is not one. Rows are counted from 1 below the heading. */
export interface MappedRow {
  readonly row: number;
  readonly result: Result<Response, RowProblem>;
  /** The id that campaigns saved before the role was part of it hold the row under. Absent without a svarnummer. */
  readonly formerId?: string | undefined;
}

const short = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);

interface Column {
  readonly slot: Slot;
  readonly at: number;
  readonly heading: string;
  readonly words: ReadonlyMap<string, WordMap[string]>;
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
  if (!found) return { code: 'row-unknown-role', cell: short(cell) };
  return found[1] === 'udeladt' ? { code: 'row-role-left-out', cell: short(cell) } : found[1];
}

const idOf = (one: string, other: string): string => writeBits([one, other].map((text) => ({ value: hash32(text) >>> 12, width: 20 })));

const ofNumber = (number: string): string => idOf(`${number} svarnummer`, `svarnummer ${number}`);

/** What a row is known by. */
interface Identity {
  readonly id: string;
  readonly formerId?: string;
}

/**
 * Gives every row its 40 bits. With a column that tells respondents apart they come from that cell and the role, so that a later export knows
 * them again and two surveys numbered alike stay apart. Without one they come from the whole table, the row's number and its content: only
 * the very same export is known again.
 */
function identify(table: Table, { respondent }: CsvMapping): (row: number, cells: readonly string[], role: Role) => Identity | RowProblem {
  if (respondent === undefined) {
    const mark = String(hash32(table.rows.map((cells) => cells.join('\u001f')).join('\u001e')));
    return (row, cells) => {
      const content = cells.join('\u001f');
      return { id: idOf(`${mark} ${String(row)} ${content}`, `${content} ${String(row)} ${mark}`) };
    };
  }
  const at = table.heading.indexOf(respondent);
  const seen = new Map<string, number>();
  return (row, cells, role) => {
    const cell = plainWord(cells[at] ?? '');
    const person = `${role} ${cell}`;
    const first = seen.get(person);
    if (cell === '') return { code: 'row-no-respondent', column: respondent };
    if (first !== undefined) return { code: 'row-same-respondent', cell: short(cell), row: first };
    seen.set(person, row);
    return { id: ofNumber(person), formerId: ofNumber(cell) };
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
    else if (!standing(slot.item, role)) problems.push({ code: 'row-not-asked', column: heading, role });
    else if (!allows(slot, role, wireOf(state))) problems.push({ code: 'row-off-scale', column: heading, cell: short(cell) });
    else states.set(slot.item, state);
  }
  if (problems.length === 0 && states.size === 0) problems.push({ code: 'row-empty' });
  const [first, ...rest] = problems;
  return first ? failure([first, ...rest]) : success(layout.slots.map(({ item }) => states.get(item)));
}

/** How many cells a row needs: up to the last column that is used. */
function cellsNeeded({ heading }: Table, { role, respondent }: CsvMapping, columns: readonly Column[]): number {
  const beside = ['column' in role ? [role.column] : [], respondent ?? []].flat();
  return 1 + Math.max(...columns.map(({ at }) => at), ...beside.map((column) => heading.indexOf(column)));
}

/** The reason a row cannot be read at all. Cells that nobody uses may be missing at its end: spreadsheets leave empty ones out. */
function unreadable(table: Table, cells: readonly string[], needed: number): RowProblem | undefined {
  const { length: expected } = table.heading;
  if (isHeadingAgain(table, cells)) return { code: 'row-heading' };
  const beyond = cells.slice(expected).some((cell) => cell.trim() !== '');
  return cells.length < needed || beyond ? { code: 'row-length', found: cells.length, expected } : undefined;
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
  const needed = cellsNeeded(table, mapping, columns);
  return success(
    table.rows.map((cells, at): MappedRow => {
      if (at % 500 === 0) tell(at / table.rows.length);
      const row = at + 1;
      const broken = unreadable(table, cells, needed);
      if (broken) return { row, result: failure([broken]) };
      const role = roleOf(cells, table, mapping);
      if (typeof role !== 'string') return { row, result: failure([role]) };
      const known = identity(row, cells, role);
      if ('code' in known) return { row, result: failure([known]) };
      const { id, formerId } = known;
      const states = readRow(cells, columns, layout, role);
      return { row, formerId, result: states.ok ? success({ id, revision: 0, role, states: states.value }) : states };
    }),
  );
}
