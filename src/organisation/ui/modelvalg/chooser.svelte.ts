/** The chooser's state: what is answered, and everything that follows from it. */
import { fittingChoices, matchModels } from '@/organisation/domain/modelvalg';
import { Workbook } from '@/forms/workbook.svelte';
import type { ModelvalgFile } from '@/organisation/file';
import { chooserProblemText, verdictOf } from '@/organisation/texts/modelvalg-findings';
import { words } from '@/organisation/texts/modelvalg-words';
import type { AskedChooser } from './props';

interface Typed {
  choices: Record<string, string>;
}

export class ChooserWork extends Workbook<Typed, ModelvalgFile> {
  readonly chooser: AskedChooser;
  readonly #outcome = $derived.by(() => matchModels(this.chooser, this.typed.choices));
  /** Absent while there are too few answers. */
  readonly matching = $derived.by(() => (this.#outcome.ok ? this.#outcome.value : undefined));
  readonly verdict = $derived.by(() =>
    this.#outcome.ok ? verdictOf(this.#outcome.value) : this.#outcome.problems.map(chooserProblemText).join(' '),
  );
  readonly started = $derived.by(() => Object.keys(this.typed.choices).length > 0);
  readonly canSave = $derived.by(() => this.started);

  constructor(chooser: AskedChooser) {
    super({ choices: {} });
    this.chooser = chooser;
  }

  choose(question: string, option: string): void {
    this.typed.choices[question] = option;
  }

  clear(question: string): void {
    const others = Object.entries(this.typed.choices).filter(([id]) => id !== question);
    this.typed.choices = Object.fromEntries(others);
  }

  readonly startOver = (): void => {
    this.replace({ choices: {} }, {}, 'form', words.startedOver);
  };

  toFile(): ModelvalgFile {
    const { title, note, chooser } = this;
    const choices = $state.snapshot(this.typed.choices);
    return { modelvalg: chooser.id, version: chooser.version, choices, ...(title && { title }), ...(note && { note }) };
  }

  open(file: ModelvalgFile): boolean {
    if (file.modelvalg !== this.chooser.id || !fittingChoices(this.chooser, file).ok) return false;
    const { title = '', note = '', choices } = file;
    this.replace({ choices: { ...choices } }, { title, note });
    return true;
  }

  refusal(file: ModelvalgFile): string | undefined {
    const fit = fittingChoices(this.chooser, file);
    return fit.ok ? undefined : fit.problems.map(chooserProblemText).join(' ');
  }
}
