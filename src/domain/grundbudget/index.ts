/** The base budget's public face. */
export { anchoredInflow, budgetDifference, type AnchorInput, type BudgetDifference } from './compare.ts';
export {
  budgetYears,
  weeksPerYear,
  type BudgetProblem,
  type MonthlyDraft,
  type MonthlyInput,
  type YearlyDraft,
  type YearlyInput,
} from './model.ts';
export { calculateMonthlyBudget, type MonthlyBudget } from './monthly.ts';
export { totalBudget } from './total.ts';
export { calculateBudget, type BudgetYear } from './yearly.ts';
