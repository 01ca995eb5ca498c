/** The base budget's public face. */
export { anchoredInflow, isAnchored, type AnchorInput, type Inflow } from './anchor.ts';
export { budgetDifference, type BudgetDifference } from './compare.ts';
export { type BudgetProblem, type BudgetYear, type MonthlyDraft, type MonthlyInput, type YearlyDraft, type YearlyInput } from './model.ts';
export { calculateMonthlyBudget } from './monthly.ts';
export { totalBudget } from './total.ts';
export { calculateBudget } from './yearly.ts';
