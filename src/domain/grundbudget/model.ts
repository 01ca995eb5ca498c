/**
 * A multi-year base budget: how many people are on a benefit, and what it costs the municipality, when nothing is done differently.
 * Two ways to get there: a mean stay (yearly), or survival curves from the municipality's own data (monthly).
 * Names are Danish because they are the names in the saved file. Shares are 0.7, never 70.
 */
import type { NumberProblem } from '../checks.ts';
import type { CurveProblem, Point, PointDraft } from '../curve.ts';

/** A reason why a budget cannot be calculated. */
export type BudgetProblem = NumberProblem | CurveProblem;

/** Years in a budget when none are given: the budget year and three more. */
export const budgetYears = 4;

/** Weeks in a year when none are given. */
export const weeksPerYear = 52;

/** What both ways need. */
interface BudgetBasis {
  readonly navn?: string | undefined;
  readonly horisontAar?: number | undefined;
  /** People on the benefit at the beginning. */
  readonly startbestand: number;
  /** Average gross benefit for a full year on it, kr. */
  readonly ydelsePrAar: number;
  /** The municipality's average share of the benefit. */
  readonly kommuneAndel: number;
}

/** A budget from mean stays. Inflow (persons per year) and mean stay (weeks) are one number, or one per year. */
export interface YearlyInput extends BudgetBasis {
  readonly tilgang: number | readonly number[];
  readonly varighedUger: number | readonly number[];
  readonly ugerPrAar?: number | undefined;
}

/** A budget from survival curves by month: one for those who are there at the beginning, one for newcomers. */
export interface MonthlyInput extends BudgetBasis {
  readonly startKurve: readonly Point<'md'>[];
  readonly tilgangPrMd: number;
  readonly kurve: readonly Point<'md'>[];
}

/** A yearly budget that may lack any value. */
export type YearlyDraft = { readonly [Key in keyof YearlyInput]?: YearlyInput[Key] | undefined };

/** A monthly budget that may lack any value. */
export type MonthlyDraft = { readonly [Key in Exclude<keyof MonthlyInput, 'startKurve' | 'kurve'>]?: MonthlyInput[Key] | undefined } & {
  readonly startKurve?: readonly PointDraft<'md'>[] | undefined;
  readonly kurve?: readonly PointDraft<'md'>[] | undefined;
};
