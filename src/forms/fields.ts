/**
 * A form as data. A tool lists its fields once, each under its path; what was typed, what it means, what is wrong with it and what it is
 * called follow from that list. Nothing here knows a tool, and scripts can read a list without a browser.
 *
 * Limits do not stand here: they are the domain's own checks, and a problem finds its field by path.
 */

import type { PastedRows } from './pasted-rows.ts';

interface Common {
  readonly label: string;
  /** What the field is called where it does not stand under its own heading: in the list of problems. */
  readonly name?: string | undefined;
  readonly hint?: string | undefined;
  /** Its path in the saved work; the field's own path where nothing is said. */
  readonly at?: string | undefined;
  /** Other paths in the saved work whose problems are told here. */
  readonly also?: readonly string[] | undefined;
  /** An empty field is no problem. */
  readonly optional?: boolean | undefined;
  /** When the field has a part in the work: while these other fields hold one of these texts, or as the function says. Otherwise always. */
  readonly when?: Readonly<Record<string, readonly string[]>> | ((typed: Typed) => boolean) | undefined;
  /** What stands in the field of an empty form. */
  readonly start?: string | undefined;
}

/** One number. What is written in per cent or as an index is 100 in the form and 1 in the saved work. */
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly unit: string;
}

/** One number for every year: "100;103;106,1". */
export interface SeriesField extends Common {
  readonly kind: 'series';
  readonly unit: string;
}

/** Rows of numbers, one line for each, typed or pasted from a spreadsheet. Column → unit. */
export interface TableField extends Common {
  readonly kind: 'table';
  /** As many problems as are told at once; the rest wait until these lines are right. All of them where nothing is said. */
  readonly most?: number | undefined;
  readonly columns: Readonly<Record<string, string>>;
  /** Reads the lines where the tool has sentences of its own about them. */
  readonly read?: ((text: string) => PastedRows) | undefined;
}

/** One of several answers. */
export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, string>>;
}

/** Yes or no; "true" or "false" in the form. */
export interface TickField extends Common {
  readonly kind: 'tick';
}

/** Words of the municipality's own. */
export interface TextField extends Common {
  readonly kind: 'text';
  /** The most characters there is room for in a file; the usual name's where nothing is said. */
  readonly longest?: number | undefined;
}

/** No field, but a place on the page with problems of its own, such as a sum. */
export interface Place extends Common {
  readonly kind: 'place';
}

/** Rows that come and go; its path ends with "#", and so begin those of the fields in a row. The label is for all of them. */
export interface Rows extends Common {
  readonly kind: 'rows';
  /** What a row is called, counted from 1. */
  readonly row: (number: number) => string;
  /** What a field of a row is called in the list of problems, where "Tilbud 2, deltagere" will not do. */
  readonly named?: ((row: string, field: string) => string) | undefined;
  /** As many as the page has room for. */
  readonly most: number;
  /** Rows of an empty form. */
  readonly fewest: number;
}

/** What a path in a form can be. */
export type Field = NumberField | SeriesField | TableField | ChoiceField | TickField | TextField | Place | Rows;

/** Path → field, in the order problems are told. In a row "#" stands for its number: "tilbud.#.deltagere". */
export type Fields = Readonly<Record<string, Field>>;

/** Several lists of fields as one. */
export const together = (parts: readonly Fields[]): Fields => Object.assign({}, ...parts) as Fields;

/** Path → text exactly as typed, so that half-typed and impossible input survives. A row keeps its number while others come and go. */
export type Typed = Readonly<Record<string, string>>;

const inRow = /^(.+?)\.(\d+)(?=\.|$)/;

/** The field's place in the list: "tilbud.3.deltagere" is "tilbud.#.deltagere". */
const listed = (fields: Fields, path: string): string => (Object.hasOwn(fields, path) ? path : path.replace(inRow, '$1.#'));

/** The field at a path, rows included; undefined where the form has none. */
export const fieldAt = (fields: Fields, path: string): Field | undefined => fields[listed(fields, path)];

/** The numbers of a list's rows, in order. */
export function rowsOf(typed: Typed, list: string): readonly number[] {
  // The names alone: whoever follows the rows of a form at work is not told of every key that is pressed.
  const found = (Reflect.ownKeys(typed) as string[]).flatMap((path) =>
    path.startsWith(`${list}.`) ? [parseInt(path.slice(list.length + 1), 10)] : [],
  );
  return [...new Set(found)].toSorted((one, other) => one - other);
}

/** The fields of one row, or of any: "tilbud.3.navn", "tilbud.#.navn". */
export const rowFields = (fields: Fields, list: string, row: number | '#'): readonly Entry[] =>
  Object.entries(fields).flatMap(([path, field]): readonly Entry[] =>
    path.startsWith(`${list}.#.`) ? [[path.replace('#', String(row)), field, path]] : [],
  );

/** A path and the field that stands there; and its place, which counts the rows as a file and the page do. */
export type Entry = readonly [path: string, field: Field, place: string];

/** Every path of the form with its field, in the order of the list: row by row where there are rows. */
export const pathsOf = (fields: Fields, typed: Typed): readonly Entry[] =>
  Object.entries(fields).flatMap(([path, field]): readonly Entry[] => {
    if (field.kind !== 'rows') return path.includes('.#') ? [] : [[path, field, path]];
    const own = rowFields(fields, path.slice(0, -2), '#');
    const at = (one: string, row: number) => one.replace('#', String(row));
    return rowsOf(typed, path.slice(0, -2)).flatMap((row, index) => own.map(([one, of]): Entry => [at(one, row), of, at(one, index)]));
  });

/** The same path in the row of another: "tilbud.#.type" seen from "tilbud.2.uger" is "tilbud.2.type". */
const beside = (pattern: string, path: string): string => pattern.replace('.#', `.${inRow.exec(path)?.[2] ?? '#'}`);

/** Whether a field has a part in the work. What stands in the others is kept but not judged. */
export const isUsed = (fields: Fields, typed: Typed, path: string): boolean => hasPart(fieldAt(fields, path)?.when, typed, path);

function hasPart(when: Field['when'], typed: Typed, path: string): boolean {
  if (when === undefined) return true;
  if (typeof when === 'function') return when(typed);
  return Object.entries(when).every(([other, texts]) => texts.includes((typed[beside(other, path)] ?? '').trim()));
}

/** Every field that has a part in the work. */
export const usedPaths = (fields: Fields, typed: Typed): readonly Entry[] =>
  pathsOf(fields, typed).filter(([path, { when }]) => hasPart(when, typed, path));

/** The path as a file and the page count it: the second row is 1, whatever its number. */
const counted = (fields: Fields, typed: Typed, path: string): string =>
  Object.hasOwn(fields, path)
    ? path
    : path.replace(inRow, (_, list: string, row: string) => `${list}.${String(rowsOf(typed, list).indexOf(Number(row)))}`);

/** Where a field stands in the saved work, from its place. */
export const savedPath = ({ at }: Field, place: string): string => (at === undefined ? place : beside(at, place));

/** The field's name on the page: its id is "felt-" and this. */
export const keyOf = (fields: Fields, typed: Typed, path: string): string => keyAt(counted(fields, typed, path));

/** The same from its place. */
export const keyAt = (place: string): string => place.replaceAll('.', '-');

/** What the place with this key is called: "Tilbud 2, deltagere". The key itself where the form has no such place. */
export function labelOf(fields: Fields, key: string): string {
  const path = key.replaceAll('-', '.');
  const field = fieldAt(fields, path);
  if (!field) return key;
  const name = field.name ?? field.label;
  const [, list, position] = Object.hasOwn(fields, path) ? [] : (inRow.exec(path) ?? []);
  const rows = list === undefined ? undefined : fields[`${list}.#`];
  if (rows?.kind !== 'rows') return name;
  const row = rows.row(Number(position) + 1);
  return rows.named?.(row, name) ?? `${row}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The path with the row's own number instead of its place. */
const numbered = (typed: Typed, path: string): string =>
  path.replace(inRow, (_, list: string, place: string) => `${list}.${String(rowsOf(typed, list)[Number(place)] ?? place)}`);

/**
 * The field that a path in the saved work belongs to: its own, or that of what it is a part of. "efter[1].andel" and "efter.1.andel" are
 * the same. Undefined where the form has none.
 */
export function pathFor(fields: Fields, typed: Typed, saved: string): string | undefined {
  const path = saved.replace(/\[(\d+)\]/g, '.$1');
  const places = [path, path.replace(inRow, '$1.#')];
  const found = Object.entries(fields)
    .filter(([own, { at = own, also = [] }]) => places.some((place) => at === place || also.includes(place)))
    .map(([own]) => (own.includes('#') ? numbered(typed, beside(own, path)) : own))
    .find((own) => isUsed(fields, typed, own));
  const whole = path.replace(/\.[^.]*$/, '');
  return found ?? (whole === path ? undefined : pathFor(fields, typed, whole));
}
