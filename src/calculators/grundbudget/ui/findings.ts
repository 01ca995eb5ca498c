/** What the budgets say first, made from the same numbers as the tables. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import { savedInAll, type Budgets, type BudgetYear } from '@/calculators/grundbudget/domain';
import { standingLabels, verdictText } from '@/calculators/grundbudget/texts/words';

export function verdictOf(budgets: Budgets): string {
  const { base } = budgets.all;
  const expense = base.reduce((sum, { udgiftKommune }) => sum + udgiftKommune, 0);
  return verdictText(expense, base.length, savedInAll(budgets));
}

/** The figures of one budget beside the form. */
export function keyFigures(years: readonly BudgetYear[]): readonly { readonly label: string; readonly value: string }[] {
  const [first, last] = [years[0], years.at(-1)];
  return [
    { label: standingLabels.firstYear, value: formatQuantity(first?.udgiftKommune ?? NaN, 'kr.', 0) },
    { label: standingLabels.lastYear, value: formatQuantity(last?.udgiftKommune ?? NaN, 'kr.', 0) },
    { label: standingLabels.people, value: formatNumber(last?.gnsBestand ?? NaN, 1) },
    { label: standingLabels.exits, value: formatNumber(last?.afgang ?? NaN, 1) },
  ];
}
