/** Base budget and investment budget side by side, and an inflow anchored to developments outside the municipality's control. */
import { checkNumber, checkSeries, isAmount, isCount, isPositive, isShare, type Check } from '../checks.ts';
import { unlessProblems, type Result } from '../result.ts';
import type { BudgetProblem } from './model.ts';
import type { BudgetYear } from './yearly.ts';

/** One year's claim: how many fewer on the benefit and how much less spent (kr.) if the investment does what it promises. */
export interface BudgetDifference {
  readonly aar: number;
  readonly faerreIGennemsnit: number;
  readonly mindreUdgift: number;
}

/** Base budget minus investment budget: what is to be followed up, year by year. */
export const budgetDifference = (base: readonly BudgetYear[], investment: readonly BudgetYear[]): readonly BudgetDifference[] =>
  base.flatMap((year, index) => {
    const other = investment[index];
    if (!other) return [];
    const { aar, gnsBestand, udgiftKommune } = year;
    return [{ aar, faerreIGennemsnit: gnsBestand - other.gnsBestand, mindreUdgift: udgiftKommune - other.udgiftKommune }];
  });

/** An inflow that follows the country for one part and the municipality for the rest. */
export interface AnchorInput {
  /** Persons per year in the baseline year. */
  readonly tilgang?: number | undefined;
  /** The country's part, 0–1. */
  readonly landsvaegt?: number | undefined;
  /** Index per year, same years in both; the level does not matter. */
  readonly landsindeks?: readonly number[] | undefined;
  readonly lokaltIndeks?: readonly number[] | undefined;
  /** Position of the baseline year in the series, from 0. */
  readonly basisAar?: number | undefined;
}

/** Inflow per year: baseline inflow times the weighted development since the baseline year. */
export function anchoredInflow(input: AnchorInput): Result<readonly number[], BudgetProblem> {
  return unlessProblems(anchorProblems(input), () => {
    const { tilgang, landsvaegt, landsindeks, lokaltIndeks, basisAar } = input as {
      [Key in keyof AnchorInput]-?: NonNullable<AnchorInput[Key]>;
    };
    const since = (series: readonly number[], year: number) => (series[year] ?? NaN) / (series[basisAar] ?? NaN);
    return landsindeks.map((_, year) => tilgang * (landsvaegt * since(landsindeks, year) + (1 - landsvaegt) * since(lokaltIndeks, year)));
  });
}

function anchorProblems({ tilgang, landsvaegt, landsindeks, lokaltIndeks, basisAar }: AnchorInput): readonly BudgetProblem[] {
  const years = landsindeks?.length;
  return [
    ...checkNumber('tilgang', tilgang, isAmount),
    ...checkNumber('landsvaegt', landsvaegt, isShare),
    ...checkIndex('landsindeks', landsindeks, years),
    ...checkIndex('lokaltIndeks', lokaltIndeks, years),
    ...checkNumber('basisAar', basisAar, isPositionBelow(years ?? Infinity)),
  ];
}

const checkIndex = (field: string, series: readonly number[] | undefined, years: number | undefined) =>
  series === undefined || series.length === 0 ? [{ code: 'missing', field } as const] : checkSeries(field, series, years, isPositive);

const isPositionBelow =
  (years: number): Check =>
  (field, value) =>
    value >= years ? [{ code: 'above-limit', field, value, limit: years - 1 }] : isCount(field, value);
