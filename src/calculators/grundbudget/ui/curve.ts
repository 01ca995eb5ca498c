/** The two budgets over the years: sentence, table and picture are made here from the same points. */
import { formatNumber } from '@/base/format/danish';
import type { BudgetPair, BudgetYear } from '@/calculators/grundbudget/domain';
import { budgetNames, curveText, yearName } from '@/calculators/grundbudget/texts/words';

/** The picture's own measures, in the units of its view box. */
export const frame = { width: 640, height: 340, left: 8, right: 560, top: 34, bottom: 300 } as const;

export interface CurveLine {
  /** How the line is drawn: the budget as it is dashed, the investment's whole. */
  readonly series: 1 | 2;
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: number; readonly x: number; readonly y: number }[];
  /** "53,2 mio." at the last point, and how high its text stands. */
  readonly end: { readonly text: string; readonly y: number };
}

export interface BudgetCurve {
  readonly lines: readonly CurveLine[];
  readonly sentence: string;
}

const lineHeight = 20;
const millions = (value: number): string => `${formatNumber(value / 1_000_000, 1)} mio.`;

/** The picture of the municipality's expense, from nought up. */
export function budgetCurve({ base, investment }: BudgetPair): BudgetCurve {
  const highest = Math.max(1, ...[...base, ...(investment ?? [])].map(({ udgiftKommune }) => udgiftKommune));
  const line = (series: CurveLine['series'], name: string, years: readonly BudgetYear[]): CurveLine => {
    const points = years.map(({ aar, udgiftKommune }, index) => ({
      label: yearName(aar),
      value: udgiftKommune,
      x: frame.left + ((index + 0.5) / years.length) * (frame.right - frame.left),
      y: frame.bottom - (udgiftKommune / highest) * (frame.bottom - frame.top),
    }));
    const last = points.at(-1);
    return { series, name, points, end: { text: millions(last?.value ?? 0), y: (last?.y ?? 0) + 5 } };
  };
  const lines = [line(2, budgetNames.base, base), ...(investment ? [line(1, budgetNames.investment, investment)] : [])];
  return { lines: apart(lines), sentence: sentenceFor(base, investment) };
}

/** The texts at the two ends, at least a line apart, each on its own side. */
function apart([first, second]: readonly CurveLine[]): readonly CurveLine[] {
  if (!first) return [];
  if (!second) return [first];
  const missing = Math.max(0, lineHeight - Math.abs(first.end.y - second.end.y)) / 2;
  const up = first.end.y <= second.end.y ? -missing : missing;
  const moved = (line: CurveLine, by: number): CurveLine => ({ ...line, end: { ...line.end, y: line.end.y + by } });
  return [moved(first, up), moved(second, -up)];
}

function sentenceFor(base: readonly BudgetYear[], investment: readonly BudgetYear[] | undefined): string {
  const expense = (year: BudgetYear | undefined) => year?.udgiftKommune ?? NaN;
  return curveText(expense(base[0]), expense(base.at(-1)), base.length, investment && expense(investment.at(-1)));
}
