/** What the budgets say first, made from the same numbers as the tables. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import type { BudgetYear } from '@/calculators/grundbudget/domain';
import { standingLabels, verdictText } from '@/calculators/grundbudget/texts/words';
import type { Budgets } from './budgets';

/** What the investment is to save in all the years. */
export const savedInAll = ({ difference }: Budgets): number | undefined =>
  difference?.reduce((sum, { mindreUdgift }) => sum + mindreUdgift, 0);

export function verdictOf(budgets: Budgets): string {
  const { base } = budgets.all;
  const saved = savedInAll(budgets);
  const kroner = (value: number) => formatQuantity(value, 'kr.', 0);
  return verdictText(
    kroner(base.reduce((sum, { udgiftKommune }) => sum + udgiftKommune, 0)),
    formatNumber(base.length),
    saved === undefined ? undefined : { sign: Math.sign(Math.round(saved)), amount: kroner(Math.abs(saved)) },
  );
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
