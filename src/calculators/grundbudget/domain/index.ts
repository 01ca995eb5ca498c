/** The base budget's public face. */
export { anchoredInflow, isAnchored, knownYears, type AnchorInput, type Inflow } from './anchor.ts';
export { budgetsOf, savedInAll, type BudgetPair, type Budgets } from './budgets.ts';
export { budgetDifference } from './compare.ts';
export {
  isMonthly,
  type BudgetDraft,
  type BudgetProblem,
  type BudgetYear,
  type MonthlyDraft,
  type MonthlyInput,
  type YearlyDraft,
  type YearlyInput,
} from './model.ts';
export { calculateMonthlyBudget } from './monthly.ts';
export { firstStep, withStep } from './step.ts';
export { totalBudget } from './total.ts';
export { calculateBudget } from './yearly.ts';
