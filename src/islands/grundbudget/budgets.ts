/** All groups' budgets, alone and together. */
import {
  budgetDifference,
  calculateBudget,
  totalBudget,
  type BudgetDifference,
  type BudgetProblem,
  type BudgetYear,
} from '@/domain/grundbudget';
import { words } from '@/texts/grundbudget-words';
import { baseKey, changeKey } from './problems';
import { baseDraft, investmentDraft, type Typed } from './typed';

/** A year with the inflow that the budget assumes. */
export interface YearWithInflow extends BudgetYear {
  readonly tilgang: number;
}

export interface Pair {
  readonly name: string;
  readonly base: readonly YearWithInflow[];
  /** Absent when no investment changes anything. */
  readonly investment: readonly YearWithInflow[] | undefined;
}

export interface Budgets {
  readonly groups: readonly Pair[];
  readonly all: Pair;
  readonly difference: readonly BudgetDifference[] | undefined;
}

export type Placed = readonly [key: string, problem: BudgetProblem];

/** The budgets, or every problem with its place in the form. */
export function budgetsOf(typed: Typed): { readonly budgets: Budgets | undefined; readonly problems: readonly Placed[] } {
  const problems: Placed[] = [];
  const groups = typed.groups.map((group, index): Pair => {
    const draft = baseDraft(typed, group);
    const changed = investmentDraft(typed, group);
    const [base, investment] = [calculateBudget(draft), changed && calculateBudget(changed)];
    if (!base.ok) problems.push(...base.problems.map((problem): Placed => [baseKey(index, problem.field), problem]));
    else if (investment && !investment.ok) problems.push(...changeProblems(index, investment.problems));
    return {
      name: group.navn.trim() || words.group(index + 1),
      base: base.ok ? withInflow(base.value, draft.tilgang) : [],
      investment: investment?.ok ? withInflow(investment.value, changed?.tilgang) : undefined,
    };
  });
  return { budgets: problems.length > 0 ? undefined : together(groups), problems };
}

const changeProblems = (index: number, problems: readonly BudgetProblem[]): readonly Placed[] =>
  problems.flatMap((problem) => {
    const key = changeKey(index, problem.field);
    return key === undefined ? [] : [[key, problem] as const];
  });

const withInflow = (years: readonly BudgetYear[], inflow: number | readonly number[] | undefined): readonly YearWithInflow[] =>
  years.map((year, index) => ({ ...year, tilgang: (typeof inflow === 'object' ? inflow[index] : inflow) ?? NaN }));

function together(groups: readonly Pair[]): Budgets {
  const sum = (parts: readonly (readonly YearWithInflow[])[]) =>
    totalBudget(parts).map((year, index) => ({
      ...year,
      tilgang: parts.reduce((total, part) => total + (part[index]?.tilgang ?? NaN), 0),
    }));
  const base = sum(groups.map((group) => group.base));
  const changes = groups.some(({ investment }) => investment !== undefined);
  const investment = changes ? sum(groups.map((group) => group.investment ?? group.base)) : undefined;
  return { groups, all: { name: '', base, investment }, difference: investment && budgetDifference(base, investment) };
}
