/**
 * A stock followed month by month along survival curves. In the middle of month k (from 0) there are N₀·S₀(k + ½) of those from the
 * beginning, half of the month's own inflow, and I·S(a) of those who came a whole months before. They arrive in the middle of their
 * month on average, so that at the end of month k those of the same month have been there half a month.
 */
import { checkNumber, isAmount, isCount, isHorizon, isShare, type Check } from '../../../base/checks.ts';
import { curveHeight, curveProblems, type Point } from '../../../base/curve.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';
import { inflowByYear, inflowProblems, isAnchored } from './anchor.ts';
import { budgetYears, type BudgetProblem, type BudgetYear, type MonthlyDraft, type MonthlyInput } from './model.ts';

const monthsPerYear = 12;

/** Persons by month and year, and kr. for the municipality per year. */
export interface MonthlyBudget {
  /** The first year's months. */
  readonly maanedsbestand_md1_12: readonly number[];
  /** All months of the horizon. */
  readonly maanedsbestand: readonly number[];
  readonly gnsBestandPrAar: readonly number[];
  readonly udgiftKommunePrAar: readonly number[];
  /** The same by year, as in a budget from mean stays. */
  readonly aar: readonly BudgetYear[];
}

/** Calculates the months, or gives every reason why they cannot be calculated. */
export const calculateMonthlyBudget = (draft: MonthlyDraft): Result<MonthlyBudget, BudgetProblem> =>
  unlessProblems(monthlyProblems(draft), () => budget(draft as MonthlyInput));

/** The horizon given; otherwise the length of a series, the usual one, or the whole years the curves can tell about when shorter. */
function horizonOf({ horisontAar, tilgangPrMd, startKurve, kurve }: MonthlyDraft): number {
  if (horisontAar !== undefined) return horisontAar;
  if (typeof tilgangPrMd === 'object' && !isAnchored(tilgangPrMd)) return tilgangPrMd.length;
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
    ...inflowProblems('tilgangPrMd', draft.tilgangPrMd, horizon),
    ...curveProblems('kurve', draft.kurve, 'md', end),
    ...(draft.nyKurve ? laterCurveProblems(draft.nyKurve, horizon) : []),
    ...checkNumber('ydelsePrAar', draft.ydelsePrAar, isAmount),
    ...checkNumber('kommuneAndel', draft.kommuneAndel, isShare),
  ];
}

function laterCurveProblems({ fraAar, punkter }: NonNullable<MonthlyDraft['nyKurve']>, horizon: number): readonly BudgetProblem[] {
  const isYear: Check = (field, value) =>
    value >= horizon ? [{ code: 'above-limit', field, value, limit: horizon - 1 }] : isCount(field, value);
  return [
    ...checkNumber('nyKurve.fraAar', fraAar, isYear),
    ...curveProblems('nyKurve.punkter', punkter, 'md', (horizon - (fraAar ?? 0)) * monthsPerYear),
  ];
}

/** How many are there so many months after the beginning; `ofMonth` is the share of a month's inflow that is there by then. */
type Stock = (at: number) => number;

function stockOf(input: MonthlyInput, inflow: readonly number[]): Stock {
  const curveFrom = (month: number): readonly Point<'md'>[] =>
    input.nyKurve && month >= input.nyKurve.fraAar * monthsPerYear ? input.nyKurve.punkter : input.kurve;
  return (at) => {
    let sum = input.startbestand * curveHeight(input.startKurve, 'md', at);
    for (let month = 0; month < at; month += 1) {
      const arrivals = inflow[Math.floor(month / monthsPerYear)] ?? 0;
      // In the middle of their own month half have arrived, and nobody has left.
      const age = at - month - 0.5;
      sum += age === 0 ? arrivals / 2 : arrivals * curveHeight(curveFrom(month), 'md', age);
    }
    return sum;
  };
}

function budget(input: MonthlyInput): MonthlyBudget {
  const horizon = horizonOf(input);
  const inflow = inflowByYear(input.tilgangPrMd, horizon);
  const stock = stockOf(input, inflow);
  const maanedsbestand = Array.from({ length: horizon * monthsPerYear }, (_, month) => stock(month + 0.5));
  const aar = inflow.map((perMonth, year): BudgetYear => {
    const [start, ultimo] = [stock(year * monthsPerYear), stock((year + 1) * monthsPerYear)];
    const tilgang = perMonth * monthsPerYear;
    const months = maanedsbestand.slice(year * monthsPerYear, (year + 1) * monthsPerYear);
    const gnsBestand = months.reduce((sum, count) => sum + count, 0) / monthsPerYear;
    const udgiftKommune = gnsBestand * input.ydelsePrAar * input.kommuneAndel;
    return { aar: year, tilgang, afgang: start + tilgang - ultimo, ultimo, gnsBestand, udgiftKommune };
  });
  return {
    maanedsbestand_md1_12: maanedsbestand.slice(0, monthsPerYear),
    maanedsbestand,
    gnsBestandPrAar: aar.map(({ gnsBestand }) => gnsBestand),
    udgiftKommunePrAar: aar.map(({ udgiftKommune }) => udgiftKommune),
    aar,
  };
}
