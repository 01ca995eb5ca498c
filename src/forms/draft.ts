/** Between what was typed and the saved work. A hole in the work means "no number yet"; it is never nought. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { percentText, shareFrom, shareOf } from '@/base/format/percent';
import { pastedRows, type PastedRows } from './pasted-rows';
import {
  fieldAt,
  isUsed,
  pathsOf,
  rowFields,
  rowsOf,
  savedPath,
  usedPaths,
  type Field,
  type Fields,
  type TableField,
  type Typed,
} from './fields';

/** Whether numbers of this unit are written as 100 and calculated as 1. */
export const isPercent = (unit: string): boolean => unit.startsWith('%') || unit.startsWith('indeks');

/** The number a text stands for, in the unit of the calculation; undefined when it is none. */
export const numberIn = (unit: string, text: string): number | undefined => (isPercent(unit) ? shareFrom(text) : parseDanishNumber(text));

/** How a number is written, so that reading it gives the same number. A calendar year ("årstal") has no point in it. */
export function numberText(unit: string, value: number): string {
  if (unit === 'årstal') return String(value);
  return isPercent(unit) ? percentText(value) : formatNumber(value, 20);
}

type Row = Readonly<Record<string, number>>;

/** The lines of a table as they are read. */
export function linesOf(field: TableField, text: string): PastedRows {
  const last = lastRead.get(field);
  if (last?.text === text) return last.lines;
  const lines = field.read?.(text) ?? pastedRows(text, Object.keys(field.columns).length);
  lastRead.set(field, { text, lines });
  return lines;
}

/** What each table was read as last: a table with a thousand faults is asked about a thousand times, and means the same each time. */
const lastRead = new WeakMap<TableField, { readonly text: string; readonly lines: PastedRows }>();

/** The rows of a table; undefined while it is empty or a line cannot be read. */
function tableIn(field: TableField, text: string): readonly Row[] | undefined {
  const units = Object.entries(field.columns);
  const { rows, problems } = linesOf(field, text);
  if (rows.length === 0 || problems.length > 0) return undefined;
  const share = ([name, unit]: [string, string], value: number) => [name, isPercent(unit) ? shareOf(value) : value] as const;
  return rows.map((row) => Object.fromEntries(units.map((column, index) => share(column, row[index] ?? NaN))));
}

const tableText = ({ columns }: TableField, rows: readonly Partial<Row>[]): string =>
  rows
    .map((row) =>
      Object.entries(columns)
        .map(([name, unit]) => (row[name] === undefined ? '' : numberText(unit, row[name])))
        .join(';'),
    )
    .join('\n');

/** One number for every year; undefined when there are none, or when one of them cannot be read. */
function seriesIn(unit: string, text: string): readonly number[] | undefined {
  const cells = text.split(/[;\t\n]/).map((cell) => numberIn(unit, cell));
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === cells.length ? known : undefined;
}

/** What a text means in the saved work; undefined while it means nothing. */
export function valueOf(field: Field, text: string): unknown {
  if (field.kind === 'tick') return text === 'true';
  if (text.trim() === '') return undefined;
  if (field.kind === 'number') return numberIn(field.unit, text);
  if (field.kind === 'series') return seriesIn(field.unit, text);
  if (field.kind === 'table') return tableIn(field, text);
  return text;
}

/** How a value stands in its field. What is not there is what an empty form begins with. */
export function textOf(field: Field, value: unknown): string {
  if (value === undefined || value === null) return field.start ?? '';
  if (field.kind === 'number' && typeof value === 'number') return numberText(field.unit, value);
  if (field.kind === 'series' && Array.isArray(value)) return value.map((year: number) => numberText(field.unit, year)).join(';');
  if (field.kind === 'table' && Array.isArray(value)) return tableText(field, value as readonly Row[]);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** The number in the field at a path, in the unit of the calculation; undefined when there is none. */
export function numberAt(fields: Fields, typed: Typed, path: string): number | undefined {
  const field = fieldAt(fields, path);
  return field?.kind === 'number' ? numberIn(field.unit, typed[path] ?? '') : undefined;
}

/**
 * The saved work with a hole wherever a text means nothing. What is not in use is left out. The parts of the work are always there,
 * though nothing may stand in them.
 */
export function draftFrom(fields: Fields, typed: Typed): Readonly<Record<string, unknown>> {
  const draft: Record<string, unknown> = {};
  for (const [path, field, place] of usedPaths(fields, typed))
    if (field.kind !== 'place') put(draft, savedPath(field, place).split('.'), valueOf(field, typed[path] ?? ''));
  return draft;
}

/** The form for saved work: the other way round of draftFrom, without guessing. */
export function typedFrom(fields: Fields, saved: object): Typed {
  const texts: Record<string, string> = {};
  for (const [path, field] of Object.entries(fields).filter(([, { kind }]) => kind !== 'place' && kind !== 'rows'))
    for (const [row, value] of leavesAt(saved, (field.at ?? path).split('.'))) texts[path.replace('#', String(row))] = textOf(field, value);
  // A field of a choice that is not taken can share its place in the file with one that is.
  const unused = pathsOf(fields, texts).filter(([path]) => path in texts && !isUsed(fields, texts, path));
  return { ...texts, ...begun(unused) };
}

/** What stands in fields where nothing is written yet. */
const begun = (entries: readonly (readonly [path: string, field: Field, place?: string])[]): Typed =>
  Object.fromEntries(entries.flatMap(([path, { kind, start = '' }]) => (kind === 'place' || kind === 'rows' ? [] : [[path, start]])));

/** The form with nothing in it. */
export const emptyForm = (fields: Fields): Typed =>
  Object.entries(fields).reduce<Typed>((form, [path, field]) => {
    if (field.kind !== 'rows') return path.includes('#') ? form : { ...form, ...begun([[path, field]]) };
    const rows = Array.from({ length: field.fewest }, (_, row) => emptyRow(fields, path.slice(0, -2), row));
    return Object.assign({}, form, ...rows) as Typed;
  }, {});

/** A row with nothing in it. */
export const emptyRow = (fields: Fields, list: string, row: number): Typed => begun(rowFields(fields, list, row));

/** The number a new row gets: one that no other has had since the highest in the form. */
export const nextRow = (typed: Typed, list: string): number => Math.max(-1, ...rowsOf(typed, list)) + 1;

/** The form without a list's rows, or without one of them. */
export const withoutRows = (typed: Typed, list: string, row?: number): Typed => {
  const start = row === undefined ? `${list}.` : `${list}.${String(row)}.`;
  return Object.fromEntries(Object.entries(typed).filter(([path]) => !path.startsWith(start)));
};

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {}) as Record<string, unknown>, rest, value);
}

/** The values at a path, one for each row where there are rows; undefined where nothing is saved. */
function leavesAt(value: unknown, [key, ...rest]: readonly string[], row = 0): readonly (readonly [row: number, value: unknown])[] {
  if (key === undefined) return [[row, value]];
  if (key === '#') return Array.isArray(value) ? value.flatMap((item, index) => leavesAt(item, rest, index)) : [];
  const inner =
    value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return leavesAt(inner, rest, row);
}
