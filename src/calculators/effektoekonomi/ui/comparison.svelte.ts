/** The comparison's state: what was typed, and everything that follows from it. */
import { compareOffers } from '@/calculators/effektoekonomi/domain';
import { Workbook } from '@/forms/workbook.svelte';
import type { EffektFile } from '@/calculators/effektoekonomi/file';
import { exampleWords, standingWords } from '@/forms/words';
import { words } from '@/calculators/effektoekonomi/texts/words';
import { verdictOf } from './findings';
import { problemsOf, typingProblems } from './problems';
import type { EffektExample } from './props';
import { draftFrom, emptyOffer, mostOffers, typedFrom, type Typed, type TypedOffer } from './typed';

function formWith(example: EffektExample): Typed {
  const typed = typedFrom(example.input);
  if (!typed) throw new Error('Eksemplet kan ikke vises i felterne.');
  return typed;
}

export class Comparison extends Workbook<Typed, EffektFile> {
  readonly example: EffektExample;
  /** The example's own texts, to tell whose numbers stand in the form. */
  readonly exampleForm: Typed;
  readonly draft = $derived.by(() => draftFrom(this.typed));
  readonly #outcome = $derived.by(() => compareOffers(this.draft));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.ok ? [] : this.#outcome.problems));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.#outcome.ok && this.problems.size === 0 ? this.#outcome.value : undefined));
  readonly verdict = $derived.by(() => (this.result ? verdictOf(this.result) : standingWords.none));
  /** A file keeps numbers, so every field must hold one. They need not fit together. */
  readonly canSave = $derived.by(() => typingProblems(this.typed).size === 0);
  /** Whether the form still holds the example. */
  readonly untouched = $derived.by(() => JSON.stringify(this.draft) === JSON.stringify(draftFrom(this.exampleForm)));

  constructor(example: EffektExample) {
    super(formWith(example));
    this.example = example;
    this.exampleForm = formWith(example);
  }

  get isFull(): boolean {
    return this.typed.offers.length >= mostOffers;
  }

  readonly add = (): void => {
    this.typed.offers.push(emptyOffer(this.#nextId()));
  };

  remove(offer: TypedOffer, name: string): void {
    this.remember();
    this.typed.offers = this.typed.offers.filter(({ id }) => id !== offer.id);
    this.done = { place: 'form', text: words.removed(name) };
  }

  readonly reset = (): void => {
    this.replace(formWith(this.example), {}, 'presets', exampleWords.resetDone);
  };

  /** Two offers without anything in them; weights and scales stay. */
  readonly clear = (): void => {
    const { measures } = $state.snapshot(this.typed);
    this.replace({ offers: [emptyOffer(0), emptyOffer(1)], measures }, {}, 'presets', words.clearDone);
  };

  toFile(): EffektFile {
    const { title, note, draft } = this;
    return { input: draft, ...(title === '' ? {} : { title }), ...(note === '' ? {} : { note }) };
  }

  open({ input, title, note }: EffektFile): boolean {
    const typed = typedFrom(input);
    if (typed) this.replace(typed, { ...(title === undefined ? {} : { title }), ...(note === undefined ? {} : { note }) });
    return typed !== undefined;
  }

  #nextId(): number {
    return Math.max(-1, ...this.typed.offers.map(({ id }) => id)) + 1;
  }
}
