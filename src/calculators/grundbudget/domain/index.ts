/** The base budget's public face. */
export { anchoredInflow, inflowByYear, isAnchored, type AnchorInput, type Inflow, type InflowProblem } from './anchor.ts';
export { budgetDifference, type BudgetDifference } from './compare.ts';
export {
  budgetYears,
  weeksPerYear,
  type BudgetProblem,
  type BudgetYear,
  type MonthlyDraft,
  type MonthlyInput,
  type YearlyDraft,
  type YearlyInput,
} from './model.ts';
export { calculateMonthlyBudget, type MonthlyBudget } from './monthly.ts';
export { totalBudget } from './total.ts';
export { calculateBudget } from './yearly.ts';
