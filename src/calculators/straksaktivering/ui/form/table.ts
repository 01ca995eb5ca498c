/** A survival curve as text: one line for each point, a week and the percentage still on the benefit. Pasted from a spreadsheet it reads too. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import type { CurvePoint } from '@/calculators/straksaktivering/domain';
import { percentText, shareFrom } from '@/base/format/percent';

/** Why a line is no point. Lines are numbered from 1, as they stand in the field. */
export interface LineProblem {
  readonly code: 'not-two-values' | 'week-not-a-number' | 'share-not-a-number';
  readonly line: number;
}

/** A point, and the line it stands on. */
export interface TypedPoint {
  readonly line: number;
  readonly point: CurvePoint;
}

export interface ReadTable {
  readonly points: readonly TypedPoint[];
  readonly problems: readonly LineProblem[];
}

/** A semicolon, as in a Danish file, or the tab that a spreadsheet puts between two cells. */
const between = /[;\t]/;

/** Reads every line. Empty lines and a line of headings at the top say nothing and are passed over. */
export function readTable(text: string): ReadTable {
  const lines = text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, cells: content.split(between).map((cell) => cell.trim()) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const read = filled.filter(({ cells }, index) => index > 0 || !isHeading(cells)).map(({ line, cells }) => readLine(line, cells));
  return {
    points: read.filter((one): one is TypedPoint => 'point' in one),
    problems: read.filter((one): one is LineProblem => 'code' in one),
  };
}

const isHeading = (cells: readonly string[]): boolean => cells.length === 2 && cells.every((cell) => cell !== '' && !/\d/.test(cell));

function readLine(line: number, cells: readonly string[]): TypedPoint | LineProblem {
  const [week, share, ...more] = cells;
  if (week === undefined || share === undefined || more.some((cell) => cell !== '')) return { code: 'not-two-values', line };
  const [uge, andel] = [parseDanishNumber(week), shareFrom(share)];
  if (uge === undefined) return { code: 'week-not-a-number', line };
  return andel === undefined ? { code: 'share-not-a-number', line } : { line, point: { uge, andel } };
}

/** The text that reads as these points. */
export const tableText = (points: readonly { readonly uge?: number | undefined; readonly andel?: number | undefined }[]): string =>
  points
    .map(({ uge, andel }) => `${uge === undefined ? '' : formatNumber(uge, 20)};${andel === undefined ? '' : percentText(andel)}`)
    .join('\n');
