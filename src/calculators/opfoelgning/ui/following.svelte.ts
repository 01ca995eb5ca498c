/** The follow-up's state: what was typed, the case it is held against, and everything that follows. */
import { followUp, quartersPerYear } from '@/calculators/opfoelgning/domain';
import { Workbook } from '@/forms/workbook.svelte';
import type { FollowUpFile } from '@/calculators/opfoelgning/file';
import { exampleWords, standingWords } from '@/forms/words';
import { formWords, words } from '@/calculators/opfoelgning/texts/words';
import { planWords } from '@/calculators/opfoelgning/texts/plan';
import { quarterName, verdictOf } from './findings';
import { problemsOf, typingProblems } from './problems';
import type { FollowUpExample } from './props';
import { beginning, draftFrom, emptyQuarter, fileFrom, typedFrom, type Typed } from './typed';

export class Following extends Workbook<Typed, FollowUpFile> {
  /** The example's own texts, to tell whose numbers stand in the form. */
  readonly example: Typed;
  readonly #outcome = $derived.by(() => followUp(draftFrom(this.typed)));
  /** The sentence for every place where something is impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.ok ? [] : this.#outcome.problems));
  /** Absent while anything is impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.problems.size === 0 && this.#outcome.ok ? this.#outcome.value : undefined));
  /** The forecast stands beside the fields also while something in them is wrong. */
  readonly forecast = $derived.by(() => {
    const alone = followUp({ sag: this.typed.sag.payload.input });
    return alone.ok ? alone.value.kvartaler : [];
  });
  readonly verdict = $derived.by(() => (this.result ? verdictOf(this.result) : standingWords.none));
  /** A file keeps numbers, so every text must be one. What is not counted stays out. */
  readonly canSave = $derived.by(() => typingProblems(this.typed).size === 0);
  /** Whether the form still holds the example. */
  readonly untouched = $derived.by(() => JSON.stringify(this.typed) === JSON.stringify(this.example));
  readonly isFull = $derived.by(() => this.typed.quarters.length >= (this.typed.sag.payload.input.horisontAar ?? 0) * quartersPerYear);

  constructor({ file }: FollowUpExample) {
    super(typedFrom(file));
    this.example = typedFrom(file);
  }

  readonly add = (): void => {
    this.typed.quarters.push(emptyQuarter());
  };

  readonly removeLast = (): void => {
    this.remember();
    const name = quarterName(this.typed.quarters.length);
    this.typed.quarters = this.typed.quarters.slice(0, -1);
    this.done = { place: 'form', text: formWords.removed(name) };
  };

  /** Lays a plan beside the follow-up, or takes it away. */
  lay(plan: Typed['handleplan']): void {
    this.remember();
    this.typed.handleplan = plan;
    this.done = { place: 'plan', text: plan ? planWords.laid : planWords.taken };
  }

  readonly reset = (): void => {
    this.replace($state.snapshot<object>(this.example) as Typed, {}, 'presets', exampleWords.resetDone);
  };

  readonly clear = (): void => {
    this.replace(beginning(this.typed.sag), {}, 'presets', words.clearDone);
  };

  toFile(): FollowUpFile {
    const { title, note } = this;
    return {
      ...fileFrom($state.snapshot<object>(this.typed) as Typed),
      ...(title === '' ? {} : { title }),
      ...(note === '' ? {} : { note }),
    };
  }

  open({ title = '', note = '', ...file }: FollowUpFile): boolean {
    this.replace(typedFrom(file), { title, note });
    return true;
  }
}
