/**
 * A multi-year base budget: how many people are on a benefit, and what it costs the municipality, when nothing is done differently.
 * Two ways to get there: a mean stay (yearly), or survival curves from the municipality's own data (monthly).
 * Names are Danish because they are the names in the saved file. Shares are 0.7, never 70.
 */
import type { CurveProblem, Point, PointDraft } from '../../../base/curve.ts';
import type { Inflow, InflowProblem } from './anchor.ts';

/** A reason why a budget cannot be calculated. */
export type BudgetProblem = InflowProblem | CurveProblem;

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

/** A budget from mean stays. Inflow is persons per year; the mean stay (weeks) is one number, or one per year. */
export interface YearlyInput extends BudgetBasis {
  readonly tilgang: Inflow;
  readonly varighedUger: number | readonly number[];
  readonly ugerPrAar?: number | undefined;
}

/** A budget from survival curves by month: one for those who are there at the beginning, one for newcomers. Inflow is persons per month. */
export interface MonthlyInput extends BudgetBasis {
  readonly startKurve: readonly Point<'md'>[];
  readonly tilgangPrMd: Inflow;
  readonly kurve: readonly Point<'md'>[];
  /** Another curve for those who come from this year on (0 is the budget year). */
  readonly nyKurve?: { readonly fraAar: number; readonly punkter: readonly Point<'md'>[] } | undefined;
}

/** A yearly budget that may lack any value. */
export type YearlyDraft = { readonly [Key in keyof YearlyInput]?: YearlyInput[Key] | undefined };

/** A monthly budget that may lack any value. */
export type MonthlyDraft = {
  readonly [Key in Exclude<keyof MonthlyInput, 'startKurve' | 'kurve' | 'nyKurve'>]?: MonthlyInput[Key] | undefined;
} & {
  readonly startKurve?: readonly PointDraft<'md'>[] | undefined;
  readonly kurve?: readonly PointDraft<'md'>[] | undefined;
  readonly nyKurve?: { readonly fraAar?: number | undefined; readonly punkter?: readonly PointDraft<'md'>[] | undefined } | undefined;
};

/** A budget of either kind that may lack any value. */
export type BudgetDraft = YearlyDraft | MonthlyDraft;

/** Whether a budget is told month by month. */
export const isMonthly = (draft: BudgetDraft): draft is MonthlyDraft => 'startKurve' in draft || 'tilgangPrMd' in draft || 'kurve' in draft;

/** One year: persons, and kr. for the municipality. Stock at the start plus inflow minus exits is the stock at the end. */
export interface BudgetYear {
  /** 0 is the budget year. */
  readonly aar: number;
  readonly tilgang: number;
  /** Those who leave during the year: what a team can steer by. */
  readonly afgang: number;
  /** Stock at the end of the year. */
  readonly ultimo: number;
  readonly gnsBestand: number;
  readonly udgiftKommune: number;
}
