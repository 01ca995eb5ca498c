/** The worked example and its form, for the tests of the budget's page. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { budgetsOf, type Budgets } from '@/calculators/grundbudget/ui/budgets';
import { typedFrom } from '@/calculators/grundbudget/ui/from-file';
import type { Typed } from '@/calculators/grundbudget/ui/typed';
import { budgetFileSchema, type BudgetFile } from '@/calculators/grundbudget/file-rules';

export type Saved = BudgetFile['grupper'][number];

const example = parse(readFileSync('content/eksempler/grundbudget/eksempel.yaml', 'utf8')) as { input: unknown };
const { grupper } = budgetFileSchema.parse(example.input);

/** The example's two groups: one told by its mean stay, one by its tables. */
export const [byStay = { input: {} }, byTable = { input: {} }] = grupper;

export function form(groups: readonly Saved[] = grupper): Typed {
  const typed = typedFrom({ grupper: [...groups] });
  if (!typed) throw new Error('Ingen plads i formularen.');
  return typed;
}

export function budgets(typed: Typed): Budgets {
  const outcome = budgetsOf(typed);
  if (!outcome.budgets) throw new Error(JSON.stringify(outcome.problems));
  return outcome.budgets;
}
