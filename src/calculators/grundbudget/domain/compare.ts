/** Base budget and investment budget side by side. */
import type { BudgetYear } from './model.ts';

/** One year's claim: how many fewer on the benefit and how much less spent (kr.) if the investment does what it promises. */
export interface BudgetDifference {
  readonly aar: number;
  readonly faerreIGennemsnit: number;
  readonly mindreUdgift: number;
}

/** Base budget minus investment budget: what is to be followed up, year by year. */
export const budgetDifference = (base: readonly BudgetYear[], investment: readonly BudgetYear[]): readonly BudgetDifference[] =>
  base.flatMap((year, index) => {
    const other = investment[index];
    if (!other) return [];
    const { aar, gnsBestand, udgiftKommune } = year;
    return [{ aar, faerreIGennemsnit: gnsBestand - other.gnsBestand, mindreUdgift: udgiftKommune - other.udgiftKommune }];
  });
