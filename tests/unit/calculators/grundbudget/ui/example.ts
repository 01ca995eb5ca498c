/** The worked example and its form, for the tests of the budget's page. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Budgets } from '@/calculators/grundbudget/domain';
import { budgetTool } from '@/calculators/grundbudget/ui/form';
import { budgetFileSchema, type BudgetFile } from '@/calculators/grundbudget/file-rules';
import type { Typed } from '@/forms/fields';

export type Saved = BudgetFile['grupper'][number];

const example = parse(readFileSync('content/eksempler/grundbudget/eksempel.yaml', 'utf8')) as { input: unknown };
export const { grupper } = budgetFileSchema.parse(example.input);

/** The example's two groups: one told by its mean stay, one by its tables. */
export const [byStay = { input: {} }, byTable = { input: {} }] = grupper;

export function form(groups: readonly Saved[] = grupper): Typed {
  const filled = budgetTool.fromFile({ grupper: [...groups] });
  if (!filled) throw new Error('Ingen plads i formularen.');
  return filled.typed;
}

export function budgets(typed: Typed): Budgets {
  const { result, problems } = budgetTool.calculate({ typed, beside: undefined });
  if (!result) throw new Error(JSON.stringify(problems));
  return result;
}
