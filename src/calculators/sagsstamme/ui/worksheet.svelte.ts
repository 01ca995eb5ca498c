/** The worksheet's state: what was typed, and everything that follows from it. */
import { calculateCaseload } from '@/calculators/sagsstamme/domain';
import { Workbook } from '@/forms/workbook.svelte';
import type { CaseloadFile } from '@/calculators/sagsstamme/file';
import { exampleWords, standingWords } from '@/forms/words';
import { words } from '@/calculators/sagsstamme/texts/words';
import { verdictOf } from './findings';
import { problemsOf, typingProblems } from './problems';
import type { CaseloadProps } from './props';
import { draftFrom, emptyForm, typedFrom, type Typed } from './typed';

export class Worksheet extends Workbook<Typed, CaseloadFile> {
  readonly props: CaseloadProps;
  /** The example's own texts, to tell whose numbers stand in the form. */
  readonly example: Typed;
  readonly #outcome = $derived.by(() => calculateCaseload(draftFrom(this.typed)));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.ok ? [] : this.#outcome.problems));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.problems.size === 0 && this.#outcome.ok ? this.#outcome.value : undefined));
  readonly verdict = $derived.by(() => (this.result ? verdictOf(this.result) : standingWords.none));
  /** A file keeps numbers, so every field must hold one. They need not fit together. */
  readonly canSave = $derived.by(() => typingProblems(this.typed).size === 0);
  /** Whether the form still holds the example. */
  readonly untouched = $derived.by(() => JSON.stringify(this.typed) === JSON.stringify(this.example));

  constructor(props: CaseloadProps) {
    super(typedFrom(props.example.input));
    this.props = props;
    this.example = typedFrom(props.example.input);
  }

  readonly reset = (): void => {
    this.replace(typedFrom(this.props.example.input), {}, 'presets', exampleWords.resetDone);
  };

  readonly clear = (): void => {
    this.replace(emptyForm(), {}, 'presets', words.clearDone);
  };

  toFile(): CaseloadFile {
    const { title, note } = this;
    return { input: draftFrom(this.typed), ...(title === '' ? {} : { title }), ...(note === '' ? {} : { note }) };
  }

  open({ input, title = '', note = '' }: CaseloadFile): boolean {
    this.replace(typedFrom(input), { title, note });
    return true;
  }
}
