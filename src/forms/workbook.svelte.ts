/** What a calculator keeps: the typed text, the name and reasons, and the way back. */
import { fileWords } from '@/files/words';
import type { Done, Place, Work } from '@/files/work';

interface Snapshot<Typed> {
  readonly typed: Typed;
  readonly title: string;
  readonly note: string;
}

/** One sheet of a calculator: what is typed, its name and reasons, what was done last, and the way back. */
export abstract class Workbook<Typed extends object, Saved> implements Work<Saved> {
  typed = $state() as Typed;
  title = $state('');
  note = $state('');
  done = $state.raw<Done>();
  #announced = $state('');
  #before = $state.raw<readonly Snapshot<Typed>[]>([]);

  constructor(typed: Typed) {
    this.typed = typed;
  }

  abstract readonly canSave: boolean;
  abstract readonly verdict: string;
  abstract toFile(): Saved;
  abstract open(file: Saved): boolean;

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Called when a field is left: the verdict is told once, not at every key. */
  readonly announce = (): void => {
    this.#announced = this.verdict;
  };

  /** The verdict once a change is finished; nothing while another change is under way. */
  get told(): string {
    return this.#announced === this.verdict ? this.#announced : '';
  }

  readonly undo = (): void => {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    Object.assign(this, last);
    this.done = this.done && { ...this.done, text: fileWords.undone };
  };

  /** Remembers what stands in the form, so that the next change can be taken back. */
  protected remember(): void {
    const { title, note } = this;
    const typed = $state.snapshot<object>(this.typed) as Typed;
    this.#before = [...this.#before, { typed, title, note }];
  }

  /** Puts other work in the form and tells it beside the button that did it. */
  protected replace(typed: Typed, { title = '', note = '' }: Partial<Snapshot<Typed>>, place?: Place, text = ''): void {
    this.remember();
    Object.assign(this, { typed, title, note });
    if (place) this.done = { place, text };
  }
}
