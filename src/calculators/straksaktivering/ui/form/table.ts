/** A survival curve as text: one line for each point, a week and the percentage still on the benefit. Pasted from a spreadsheet it reads too. */
import { parseDanishNumber } from '@/base/format/danish';
import type { PastedRows } from '@/forms/pasted-rows';
import { lineProblemText } from '@/calculators/straksaktivering/texts/problems';

type LineProblem = Parameters<typeof lineProblemText>[0];
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A semicolon, as in a Danish file, or the tab that a spreadsheet puts between two cells. */
const between = /[;\t]/;

/** Reads every line. Empty lines and a line of headings at the top say nothing and are passed over. Lines are numbered from 1, as they stand in the field. */
export function readCurve(text: string): PastedRows {
  const filled = text
    .split(/\r?\n/)
    .map((content, index): Line => ({ line: index + 1, cells: content.split(between).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const lines = filled.filter(({ cells }, index) => index > 0 || !isHeading(cells)).map((line) => ({ ...line, problem: problemIn(line) }));
  const good = lines.filter(({ problem }) => problem === undefined);
  return {
    rows: good.map(({ cells }) => cells.slice(0, 2).map((cell) => parseDanishNumber(cell) ?? NaN)),
    lineOf: good.map(({ line }) => line),
    problems: lines.flatMap(({ line, problem }) => (problem ? [lineProblemText({ code: problem, line })] : [])),
  };
}

const isHeading = (cells: readonly string[]): boolean => cells.length === 2 && cells.every((cell) => cell !== '' && !/\d/.test(cell));

/** Why a line is no point. */
function problemIn({ cells }: Line): LineProblem['code'] | undefined {
  const [week, share, ...more] = cells;
  if (week === undefined || share === undefined || more.some((cell) => cell !== '')) return 'not-two-values';
  if (parseDanishNumber(week) === undefined) return 'week-not-a-number';
  return parseDanishNumber(share) === undefined ? 'share-not-a-number' : undefined;
}
