/** All groups' budgets, alone and together. */
import {
  budgetDifference,
  calculateBudget,
  calculateMonthlyBudget,
  totalBudget,
  type BudgetDifference,
  type BudgetProblem,
  type BudgetYear,
} from '@/calculators/grundbudget/domain';
import { success, type Result } from '@/base/result';
import { formWords as words } from '@/calculators/grundbudget/texts/form';
import { numbered } from '@/calculators/grundbudget/texts/words';
import { baseDraft, investmentDraft, isMonthly, type Draft } from './drafts';
import { baseKey, changeKey, type Placed } from './problems';
import type { Typed } from './typed';

export interface Pair {
  readonly name: string;
  /** Who works with the group; the group's own name when nobody is named. */
  readonly team: string;
  readonly base: readonly BudgetYear[];
  /** Absent when no investment changes anything. */
  readonly investment: readonly BudgetYear[] | undefined;
}

export interface Budgets {
  readonly groups: readonly Pair[];
  readonly all: Pair;
  /** The same people by the team that works with them, in the order of the form. */
  readonly teams: readonly Pair[];
  readonly difference: readonly BudgetDifference[] | undefined;
}

/** The budgets, or every problem with its place in the form. */
export function budgetsOf(typed: Typed): { readonly budgets: Budgets | undefined; readonly problems: readonly Placed[] } {
  const problems: Placed[] = [];
  const names = distinct(typed.groups.map(({ navn }, index) => navn.trim() || words.group(index + 1)));
  const groups = typed.groups.map((group, index): Pair => {
    const changed = investmentDraft(typed, group);
    const [base, investment] = [yearsOf(baseDraft(typed, group)), changed && yearsOf(changed)];
    if (!base.ok) problems.push(...base.problems.map((problem): Placed => [baseKey(index, problem.field), problem]));
    else if (investment && !investment.ok) problems.push(...changeProblems(index, investment.problems));
    const name = names[index] ?? '';
    return {
      name,
      team: group.team.trim() || name,
      base: base.ok ? base.value : [],
      investment: investment?.ok ? investment.value : undefined,
    };
  });
  return { budgets: problems.length > 0 ? undefined : together(groups), problems };
}

/** Two groups may have one name, but what is said about them must be told apart. */
const distinct = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (names.filter((other) => other === name).length > 1 ? numbered(name, index + 1) : name));

function yearsOf(draft: Draft): Result<readonly BudgetYear[], BudgetProblem> {
  if (!isMonthly(draft)) return calculateBudget(draft);
  const months = calculateMonthlyBudget(draft);
  return months.ok ? success(months.value.aar) : months;
}

const changeProblems = (index: number, problems: readonly BudgetProblem[]): readonly Placed[] =>
  problems.flatMap((problem) => {
    const key = changeKey(index, problem.field);
    return key === undefined ? [] : [[key, problem] as const];
  });

function together(groups: readonly Pair[]): Budgets {
  const all = summed('', groups);
  const teams = [...new Set(groups.map(({ team }) => team))].map((team) =>
    summed(
      team,
      groups.filter((group) => group.team === team),
    ),
  );
  return { groups, all, teams, difference: all.investment && budgetDifference(all.base, all.investment) };
}

function summed(name: string, groups: readonly Pair[]): Pair {
  const changes = groups.some(({ investment }) => investment !== undefined);
  return {
    name,
    team: name,
    base: totalBudget(groups.map(({ base }) => base)),
    investment: changes ? totalBudget(groups.map(({ base, investment }) => investment ?? base)) : undefined,
  };
}
