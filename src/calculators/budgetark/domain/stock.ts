/** A group's base budget, whichever way it is told. */
import { success, type Result } from '../../../base/result.ts';
import {
  calculateBudget,
  calculateMonthlyBudget,
  isMonthly,
  type BudgetDraft,
  type BudgetProblem,
  type BudgetYear,
} from '../../grundbudget/domain/index.ts';

/** The years of the budget, or every reason why there are none. */
export function budgetYearsOf(draft: BudgetDraft): Result<readonly BudgetYear[], BudgetProblem> {
  if (!isMonthly(draft)) return calculateBudget(draft);
  const months = calculateMonthlyBudget(draft);
  return months.ok ? success(months.value.aar) : months;
}
