/**
 * A stock followed month by month along survival curves. In the middle of month k (from 0) there are N₀·S₀(k + ½) of those from the
 * beginning, half of the month's own inflow, and I·S(a) of those who came a whole months before.
 */
import { checkNumber, isAmount, isHorizon, isShare } from '../checks.ts';
import { curveHeight, curveProblems } from '../curve.ts';
import { unlessProblems, type Result } from '../result.ts';
import { budgetYears, type BudgetProblem, type MonthlyDraft, type MonthlyInput } from './model.ts';

const monthsPerYear = 12;

/** Persons by month and year, and kr. for the municipality per year. */
export interface MonthlyBudget {
  /** The first year's months. */
  readonly maanedsbestand_md1_12: readonly number[];
  /** All months of the horizon. */
  readonly maanedsbestand: readonly number[];
  readonly gnsBestandPrAar: readonly number[];
  readonly udgiftKommunePrAar: readonly number[];
}

/** Calculates the months, or gives every reason why they cannot be calculated. */
export const calculateMonthlyBudget = (draft: MonthlyDraft): Result<MonthlyBudget, BudgetProblem> =>
  unlessProblems(monthlyProblems(draft), () => budget(draft as MonthlyInput));

/** The horizon given; otherwise the usual one, or the whole years the curves can tell about when they are shorter. */
function horizonOf({ horisontAar, startKurve, kurve }: MonthlyDraft): number {
  if (horisontAar !== undefined) return horisontAar;
  const known = [startKurve, kurve].map((curve) => {
    const last = curve?.at(-1);
    return last === undefined || last.andel === 0 ? budgetYears : Math.floor((last.md ?? 0) / monthsPerYear);
  });
  return Math.max(1, Math.min(budgetYears, ...known));
}

function monthlyProblems(draft: MonthlyDraft): readonly BudgetProblem[] {
  const horizon = horizonOf(draft);
  const end = horizon * monthsPerYear;
  return [
    ...checkNumber('horisontAar', horizon, isHorizon),
    ...checkNumber('startbestand', draft.startbestand, isAmount),
    ...curveProblems('startKurve', draft.startKurve, 'md', end),
    ...checkNumber('tilgangPrMd', draft.tilgangPrMd, isAmount),
    ...curveProblems('kurve', draft.kurve, 'md', end),
    ...checkNumber('ydelsePrAar', draft.ydelsePrAar, isAmount),
    ...checkNumber('kommuneAndel', draft.kommuneAndel, isShare),
  ];
}

function budget(input: MonthlyInput): MonthlyBudget {
  const horizon = horizonOf(input);
  let earlierArrivals = 0;
  const maanedsbestand = Array.from({ length: horizon * monthsPerYear }, (_, month) => {
    if (month > 0) earlierArrivals += input.tilgangPrMd * curveHeight(input.kurve, 'md', month);
    return input.startbestand * curveHeight(input.startKurve, 'md', month + 0.5) + input.tilgangPrMd / 2 + earlierArrivals;
  });
  const yearOf = (year: number) => maanedsbestand.slice(year * monthsPerYear, (year + 1) * monthsPerYear);
  const gnsBestandPrAar = Array.from({ length: horizon }, (_, year) => yearOf(year).reduce((sum, count) => sum + count, 0) / monthsPerYear);
  return {
    maanedsbestand_md1_12: yearOf(0),
    maanedsbestand,
    gnsBestandPrAar,
    udgiftKommunePrAar: gnsBestandPrAar.map((stock) => stock * input.ydelsePrAar * input.kommuneAndel),
  };
}
