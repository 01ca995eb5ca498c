/** A table typed or pasted from a spreadsheet: one row per line, cells apart by semicolon or tab. */
import { parseDanishNumber } from '@/base/format/danish';
import { pasteWords as words } from './words';

/** What could be read of a pasted table, and what could not. */
export interface PastedRows {
  readonly rows: readonly (readonly number[])[];
  /** Where each row stands, counted from 1: empty lines and a heading count too. */
  readonly lineOf: readonly number[];
  /** One sentence for each line that cannot be read. */
  readonly problems: readonly string[];
}

type Line = readonly [number: number, cells: readonly string[]];

/** Reads as many numbers from every line as there are columns. Nothing is skipped but empty lines and a heading without numbers. */
export function pastedRows(text: string, columns: number): PastedRows {
  const lines = text
    .split('\n')
    .map((line, index): Line => [index + 1, line.split(/[;\t]/).map((cell) => cell.trim())])
    .filter(([, cells]) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = lines;
  const body = first && isHeading(first, columns) ? rest : lines;
  const read = body.map(([number, cells]) => ({ number, row: cells.map(parseDanishNumber), problem: problemOf(number, cells, columns) }));
  const good = read.filter(({ problem }) => problem === undefined);
  return {
    rows: good.map(({ row }) => row.filter((value) => value !== undefined)),
    lineOf: good.map(({ number }) => number),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

const isHeading = ([, cells]: Line, columns: number): boolean =>
  cells.length === columns && cells.every((cell) => /\p{L}/u.test(cell) && parseDanishNumber(cell) === undefined);

function problemOf(number: number, cells: readonly string[], columns: number): string | undefined {
  if (cells.length !== columns) return words.inLine(number, words.columns(columns, cells.join('; ')));
  const bad = cells.filter((cell) => parseDanishNumber(cell) === undefined);
  return bad.length === 0
    ? undefined
    : words.inLine(number, bad.map((cell) => (cell === '' ? words.emptyCell : words.notNumber(cell))).join(' '));
}

/** The sentence about a row, with the line it stands on; the sentence alone when it is about no single row. */
export function atLine({ lineOf }: PastedRows, path: string, sentence: string): string {
  const index = /\[(\d+)\][^[]*$/.exec(path)?.[1];
  const line = index === undefined ? undefined : lineOf[Number(index)];
  return line === undefined ? sentence : words.inLine(line, sentence);
}
