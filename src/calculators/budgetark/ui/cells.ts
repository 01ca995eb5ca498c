/** A line's numbers as typed: one text, a number on each line of it, so that a half-typed cell stands as it was typed. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { longestSheet, type SeriesDraft } from '@/calculators/budgetark/domain';

/** The cells of the columns. Those beyond them are kept in the text, and so come back with more years. */
export const cellsOf = (text: string, years: number): readonly string[] => {
  const cells = text.split('\n');
  return Array.from({ length: years }, (_, year) => cells[year] ?? '');
};

/** The text with other cells from a column on. */
export function withCells(text: string, from: number, cells: readonly string[]): string {
  const all = text.split('\n');
  const length = Math.min(longestSheet, Math.max(all.length, from + cells.length));
  return Array.from({ length }, (_, year) => (year < from ? all[year] : (cells[year - from] ?? all[year])) ?? '').join('\n');
}

/** Several numbers in one cell: "10 39 39 39", or a row from a spreadsheet. Undefined when it is one number, or something else. */
export function severalIn(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  const cells = /[\t;\n]/.test(trimmed) ? text.replace(/[\r\n]+$/, '').split(/[\t;\n]/) : trimmed.split(/\s+/);
  if (cells.length < 2 || parseDanishNumber(trimmed) !== undefined) return undefined;
  const read = cells.map((cell) => cell.trim());
  return read.every((cell) => cell === '' || parseDanishNumber(cell) !== undefined) ? read : undefined;
}

/** The text with the last number in every year that has none after it. */
export function restAsLast(text: string, years: number): string {
  const cells = cellsOf(text, years);
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return last < 0 ? text : withCells(text, last, Array<string>(years - last).fill(cells[last] ?? ''));
}

/** The numbers of the columns; null where none is written, or none can be read. */
export const seriesIn = (text: string, years: number): SeriesDraft => cellsOf(text, years).map((cell) => parseDanishNumber(cell) ?? null);

/** The columns whose text is no number. */
export const unreadableIn = (text: string, years: number): readonly number[] =>
  cellsOf(text, years).flatMap((cell, year) => (cell.trim() !== '' && parseDanishNumber(cell) === undefined ? [year] : []));

/** How numbers stand in the cells. */
export const seriesText = (series: SeriesDraft = []): string =>
  series.map((value) => (value === null ? '' : formatNumber(value, 20))).join('\n');
