/** Several budgets as one. */
import type { BudgetYear } from './model.ts';

/** Persons and kr. of all budgets together, year by year. The budgets have the same years; the first one names them. */
export const totalBudget = (budgets: readonly (readonly BudgetYear[])[]): readonly BudgetYear[] =>
  (budgets[0] ?? []).map(({ aar }, year) => {
    const sum = (part: Exclude<keyof BudgetYear, 'aar'>) => budgets.reduce((total, years) => total + (years[year]?.[part] ?? NaN), 0);
    return {
      aar,
      tilgang: sum('tilgang'),
      afgang: sum('afgang'),
      ultimo: sum('ultimo'),
      gnsBestand: sum('gnsBestand'),
      udgiftKommune: sum('udgiftKommune'),
    };
  });
