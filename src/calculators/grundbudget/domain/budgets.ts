/** All groups' budgets, alone and together. */
import { success, unlessProblems, type Result } from '../../../base/result.ts';
import { budgetDifference, type BudgetDifference } from './compare.ts';
import { isMonthly, type BudgetDraft, type BudgetProblem, type BudgetYear } from './model.ts';
import { calculateMonthlyBudget } from './monthly.ts';
import { totalBudget } from './total.ts';
import { calculateBudget } from './yearly.ts';

/** One group to calculate: what it is called, who works with it, the budget as it is, and with the investment where there is one. */
export interface GroupDraft {
  readonly name: string;
  readonly team: string;
  readonly base: BudgetDraft;
  readonly investment?: BudgetDraft | undefined;
}

/** The budget of one group, or of several together. */
export interface BudgetPair {
  readonly name: string;
  readonly team: string;
  readonly base: readonly BudgetYear[];
  /** Absent when no investment changes anything. */
  readonly investment: readonly BudgetYear[] | undefined;
}

/** What several groups give. */
export interface Budgets {
  readonly groups: readonly BudgetPair[];
  readonly all: BudgetPair;
  /** The same people by the team that works with them, in the order of the groups. */
  readonly teams: readonly BudgetPair[];
  /** What the investments are to give; absent without any. */
  readonly difference: readonly BudgetDifference[] | undefined;
}

/**
 * The budgets, or every problem in them. The field of a problem is "grupper.1.tilgang" in a group's base budget (counted from 0) and
 * "grupper.1.investering.tilgang" in the one with the investment, which is judged when the base is sound. The number of years is one for all.
 */
export function budgetsOf(groups: readonly GroupDraft[]): Result<Budgets, BudgetProblem> {
  const years = groups.map(({ base, investment }) => ({ base: yearsIn(base), investment: investment && yearsIn(investment) }));
  const problems = years.flatMap(({ base, investment }, index): readonly BudgetProblem[] => {
    const group = `grupper.${String(index)}`;
    return base.ok ? problemsAt(`${group}.investering`, investment) : problemsAt(group, base);
  });
  return unlessProblems(problems, () =>
    together(
      groups.map(({ name, team }, index) => ({
        name,
        team,
        base: valueIn(years[index]?.base) ?? [],
        investment: valueIn(years[index]?.investment),
      })),
    ),
  );
}

/** What the investments are to save in all the years, kr.; undefined without any. */
export const savedInAll = ({ difference }: Budgets): number | undefined =>
  difference?.reduce((sum, { mindreUdgift }) => sum + mindreUdgift, 0);

type Years = Result<readonly BudgetYear[], BudgetProblem>;

function yearsIn(draft: BudgetDraft): Years {
  if (!isMonthly(draft)) return calculateBudget(draft);
  const months = calculateMonthlyBudget(draft);
  return months.ok ? success(months.value.aar) : months;
}

const valueIn = (years: Years | undefined): readonly BudgetYear[] | undefined => (years?.ok ? years.value : undefined);

const problemsAt = (place: string, years: Years | undefined): readonly BudgetProblem[] =>
  years === undefined || years.ok
    ? []
    : years.problems.map((problem) => (problem.field === 'horisontAar' ? problem : { ...problem, field: `${place}.${problem.field}` }));

function together(groups: readonly BudgetPair[]): Budgets {
  const all = summed('', groups);
  const teams = [...new Set(groups.map(({ team }) => team))].map((team) =>
    summed(
      team,
      groups.filter((group) => group.team === team),
    ),
  );
  return { groups, all, teams, difference: all.investment && budgetDifference(all.base, all.investment) };
}

function summed(name: string, groups: readonly BudgetPair[]): BudgetPair {
  const changes = groups.some(({ investment }) => investment !== undefined);
  return {
    name,
    team: name,
    base: totalBudget(groups.map(({ base }) => base)),
    investment: changes ? totalBudget(groups.map(({ base, investment }) => investment ?? base)) : undefined,
  };
}
