/** The base budget as a form: its fields, what follows from them, and how a file holds them. */
import { budgetsOf, type Budgets } from '@/calculators/grundbudget/domain';
import type { BudgetFile } from '@/calculators/grundbudget/file';
import { draftFrom, emptyForm, typedFrom } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import type { Form } from '@/forms/form.svelte';
import { outcomeOf } from '@/forms/problems';
import type { Filled, Tool } from '@/forms/tool';
import { budgetFormFields as fields, mostGroups } from '@/calculators/grundbudget/texts/fields';
import { formWords } from '@/calculators/grundbudget/texts/form';
import { budgetProblemText } from '@/calculators/grundbudget/texts/problems';
import { numbered, words } from '@/calculators/grundbudget/texts/words';
import { choiceProblems } from './choice-problems';
import { verdictOf } from './findings';
import { baseDraft, entryOf, investmentDraft, isSameGroup, type GroupEntry, type SavedGroup } from './groups';

export type BudgetForm = Form<BudgetFile, Budgets>;

/** The form as it is read, with a hole wherever a text means nothing. */
export interface BudgetEntry {
  readonly horisontAar?: number | undefined;
  readonly grupper?: readonly GroupEntry[] | undefined;
}

/** What stands in the form, read. */
export const budgetEntry = (typed: Typed): BudgetEntry => draftFrom(fields, typed);

/** The groups as a file holds them. */
export function groupsIn(typed: Typed): SavedGroup[] {
  const { horisontAar, grupper = [] } = budgetEntry(typed);
  return grupper.map((group) => {
    const investering = investmentDraft(horisontAar, group);
    const team = group.team?.trim();
    return { input: baseDraft(horisontAar, group), ...(investering ? { investering } : {}), ...(team === undefined ? {} : { team }) };
  });
}

/** Two groups may have one name, but what is said about them must be told apart. */
const distinct = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (names.filter((other) => other === name).length > 1 ? numbered(name, index + 1) : name));

function calculate({ typed }: Pick<Filled<undefined>, 'typed'>) {
  const groups = groupsIn(typed);
  const names = distinct(groups.map(({ input }, index) => input.navn ?? formWords.group(index + 1)));
  const outcome = budgetsOf(
    groups.map(({ input, investering, team }, index) => {
      const name = names[index] ?? '';
      return { name, team: team ?? name, base: input, investment: investering };
    }),
  );
  const { result, problems } = outcomeOf(fields, typed, outcome, budgetProblemText);
  return { result, problems: [...choiceProblems(typed), ...problems] };
}

/**
 * The form for a file. It has a place for a file when it gives the same budgets back: not for other years in one group, values that change
 * twice, or an inflow told year by year.
 */
function fromFile({ grupper }: BudgetFile): Filled<undefined> | undefined {
  if (grupper.length > mostGroups) return undefined;
  const typed = typedFrom(fields, { horisontAar: grupper[0]?.input.horisontAar, grupper: grupper.map(entryOf) });
  const back = groupsIn(typed);
  return grupper.every((group, index) => isSameGroup(group, back[index])) ? { typed, beside: undefined } : undefined;
}

/** What the engine of forms asks about the base budget. */
export const budgetTool: Tool<BudgetFile, Budgets> = {
  fields,
  calculate,
  verdict: verdictOf,
  toFile: ({ typed }) => ({ grupper: groupsIn(typed) }),
  fromFile,
  /** A change is kept as the years it changes, so it must be whole. */
  keepable: ({ typed }, result) =>
    result !== undefined || (choiceProblems(typed).length === 0 && !budgetEntry(typed).grupper?.some(({ changes }) => changes)),
  emptied: ({ typed }) => ({ typed: { ...emptyForm(fields), horisontAar: typed.horisontAar ?? '' }, beside: undefined }),
  emptiedText: words.clearDone,
};
