/** The budget's state: what was typed, and everything that follows from it. */
import { Workbook } from '@/forms/workbook.svelte';
import type { BudgetFile } from '@/calculators/grundbudget/file';
import { exampleWords, standingWords } from '@/forms/words';
import { formWords } from '@/calculators/grundbudget/texts/form';
import { words } from '@/calculators/grundbudget/texts/words';
import { budgetsOf } from './budgets';
import { baseDraft, investmentDraft } from './drafts';
import { verdictOf } from './findings';
import { typedFrom } from './from-file';
import { problemsOf, typingProblems } from './problems';
import type { BudgetExample } from './props';
import { emptyGroup, mostGroups, type Typed, type TypedGroup } from './typed';

function formWith({ file }: BudgetExample): Typed {
  const typed = typedFrom(file);
  if (!typed) throw new Error('Eksemplet kan ikke vises i felterne.');
  return typed;
}

/** The groups as a file holds them. */
const groupsIn = (typed: Typed): BudgetFile['grupper'] =>
  typed.groups.map((group) => {
    const investering = investmentDraft(typed, group);
    const team = group.team.trim();
    return { input: baseDraft(typed, group), ...(investering ? { investering } : {}), ...(team === '' ? {} : { team }) };
  });

export class Budget extends Workbook<Typed, BudgetFile> {
  readonly example: BudgetExample;
  readonly #exampleForm: Typed;
  readonly #outcome = $derived.by(() => budgetsOf(this.typed));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.problems));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.problems.size === 0 ? this.#outcome.budgets : undefined));
  readonly verdict = $derived.by(() => (this.result ? verdictOf(this.result) : standingWords.none));
  /** A file keeps numbers, so every field must hold one. They need not fit together, but a change is kept as the years it changes. */
  readonly canSave = $derived.by(
    () => typingProblems(this.typed).size === 0 && (this.result !== undefined || this.typed.groups.every(({ changes }) => !changes)),
  );
  /** Whether the form still holds the example. */
  readonly untouched = $derived.by(() => JSON.stringify(groupsIn(this.typed)) === JSON.stringify(groupsIn(formWith(this.example))));

  constructor(example: BudgetExample) {
    super(formWith(example));
    this.example = example;
    this.#exampleForm = formWith(example);
  }

  /** The example's group in the same place, to tell whose numbers stand in the form. */
  exampleGroup(id: number): TypedGroup | undefined {
    return this.#exampleForm.groups.find((group) => group.id === id);
  }

  get isFull(): boolean {
    return this.typed.groups.length >= mostGroups;
  }

  readonly add = (): void => {
    this.typed.groups.push(emptyGroup(Math.max(-1, ...this.typed.groups.map(({ id }) => id)) + 1));
  };

  remove(group: TypedGroup, name: string): void {
    this.remember();
    this.typed.groups = this.typed.groups.filter(({ id }) => id !== group.id);
    this.done = { place: 'form', text: formWords.removed(name) };
  }

  readonly reset = (): void => {
    this.replace(formWith(this.example), {}, 'presets', exampleWords.resetDone);
  };

  readonly clear = (): void => {
    this.replace({ horisontAar: this.typed.horisontAar, groups: [emptyGroup(0)] }, {}, 'presets', words.clearDone);
  };

  toFile(): BudgetFile {
    const { title, note } = this;
    return { grupper: groupsIn(this.typed), ...(title === '' ? {} : { title }), ...(note === '' ? {} : { note }) };
  }

  open({ title, note, ...file }: BudgetFile): boolean {
    const typed = typedFrom(file);
    if (typed) this.replace(typed, { ...(title === undefined ? {} : { title }), ...(note === undefined ? {} : { note }) });
    return typed !== undefined;
  }
}
