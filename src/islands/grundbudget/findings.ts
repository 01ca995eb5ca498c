/** What the budgets say first, made from the same numbers as the tables. */
import { formatNumber, formatQuantity } from '@/adapters/format/danish';
import { standingLabels, verdictText } from '@/texts/grundbudget-words';
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

/** The figures beside the form: the base budget, and the investment's where there is one. */
export function keyFigures({ all: { base, investment } }: Budgets) {
  const figure = (label: string, pick: (years: typeof base) => string) => ({
    label,
    base: pick(base),
    investment: investment && pick(investment),
  });
  return [
    figure(standingLabels.firstYear, (years) => formatQuantity(years[0]?.udgiftKommune ?? NaN, 'kr.', 0)),
    figure(standingLabels.lastYear, (years) => formatQuantity(years.at(-1)?.udgiftKommune ?? NaN, 'kr.', 0)),
    figure(standingLabels.people, (years) => formatNumber(years.at(-1)?.gnsBestand ?? NaN, 1)),
    figure(standingLabels.exits, (years) => formatNumber(years.at(-1)?.afgang ?? NaN, 1)),
  ];
}
