/** A tool's form at work: what was typed, everything that follows from it, and every way to change it. */
import type { DraftSource } from '@/files/draft-source';
import type { Done, Place, Work } from '@/files/work';
import { fitsFile } from '@/files/limits';
import { fileWords } from '@/files/words';
import { exampleWords, standingWords } from './words';
import { emptyForm, emptyRow, nextRow, withoutRows } from './draft';
import { labelOf, rowsOf, usedPaths, type Fields, type Typed } from './fields';
import { History } from './history.svelte';
import { sentencesAt } from './problems';
import { isKeepable, named, type Filled, type Named, type Snapshot, type Tool } from './tool';

export type { Filled, Named, Tool } from './tool';

/** As much of a form as a field needs. */
export interface FieldForm {
  readonly fields: Fields;
  typed: Record<string, string>;
  /** The sentence for every place where something is missing or impossible, by key. */
  readonly problems: ReadonlyMap<string, string>;
  readonly example: { readonly typed: Typed };
}

/** One filled form: what is typed, what the tool makes of it, what was done last, and the way back. */
export class Form<Saved extends Named, Result, Beside = undefined> implements Work<Saved>, FieldForm {
  readonly tool: Tool<Saved, Result, Beside>;
  /** What the page begins with, to tell whose numbers stand in the form. */
  readonly example: Filled<Beside>;
  typed = $state<Record<string, string>>({});
  beside = $state.raw() as Beside;
  title = $state('');
  note = $state('');
  done = $state.raw<Done>();
  #announced = $state('');
  readonly history = new History<Snapshot<Beside>>();
  readonly #outcome = $derived.by(() => this.tool.calculate(this));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => sentencesAt(this.fields, this.typed, this.#outcome.problems));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.problems.size === 0 ? this.#outcome.result : undefined));
  readonly verdict = $derived.by(() => {
    if (this.result !== undefined) return this.tool.verdict(this.result);
    return this.tool.noVerdict?.([...this.problems.values()]) ?? standingWords.none;
  });
  /** A file keeps numbers, so every field must hold one, or nothing where the tool keeps holes. They need not fit together. */
  readonly canSave = $derived.by(() => isKeepable(this.tool, this, this.result) && fitsFile(this));
  /** Whether the form still holds the example. */
  readonly untouched = $derived.by(() => this.#inUse(this) === this.#inUse(this.example));

  /** Begins with the work in a file, or with what else the tool makes of the example. */
  constructor(tool: Tool<Saved, Result, Beside>, example: Saved, begun = tool.fromFile(example)) {
    if (!begun) throw new Error('Eksemplet kan ikke vises i felterne.');
    this.tool = tool;
    this.example = begun;
    Object.assign(this, begun);
  }

  get fields(): Fields {
    return this.tool.fields;
  }

  /** What a place in the form is called. */
  readonly labelOf = (key: string): string => labelOf(this.fields, key);

  get canUndo(): boolean {
    return this.history.canUndo;
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
    const last = this.history.back();
    if (!last) return;
    Object.assign(this, last);
    this.done = this.done && { ...this.done, text: fileWords.undone };
  };

  /** Makes a change that can be taken back, and tells it beside the button that did it. */
  change(what: Partial<Snapshot<Beside>>, place?: Place, text = ''): void {
    const { typed, beside, title, note } = this;
    this.history.remember({ typed: $state.snapshot(typed), beside, title, note });
    Object.assign(this, what);
    if (place) this.done = { place, text };
  }

  readonly reset = (): void => {
    this.change({ ...this.example, title: '', note: '' }, 'presets', exampleWords.resetDone);
  };

  readonly clear = (): void => {
    const { emptied, emptiedText, fields } = this.tool;
    const left = emptied?.({ typed: $state.snapshot(this.typed), beside: this.beside }) ?? { typed: emptyForm(fields) };
    this.change({ ...left, title: '', note: '' }, 'presets', emptiedText);
  };

  /** The numbers of a list's rows, in order. */
  rows(list: string): readonly number[] {
    return rowsOf(this.typed, list);
  }

  /** Whether the page has room for no more rows. */
  isFull(list: string): boolean {
    const rows = this.fields[`${list}.#`];
    return rows?.kind === 'rows' && this.rows(list).length >= rows.most;
  }

  /** Adds a row with nothing in it. */
  add(list: string): void {
    Object.assign(this.typed, emptyRow(this.fields, list, nextRow(this.typed, list)));
  }

  remove(list: string, row: number, text: string): void {
    this.change({ typed: withoutRows(this.typed, list, row) }, 'form', text);
  }

  toFile(): Saved {
    return { ...this.tool.toFile(this, named(this)), ...named(this) };
  }

  open(file: Saved): boolean {
    const opened = this.tool.fromFile(file);
    if (opened) this.change({ ...opened, title: file.title ?? '', note: file.note ?? '' });
    return opened !== undefined;
  }

  /** The form as the tab keeps it under a name. */
  readonly draft = async (name: string): Promise<DraftSource> => (await import('./form-draft')).formDraft(this, name);

  refusal(file: Saved): string | undefined {
    return this.tool.refusal?.(file);
  }

  #inUse({ typed, beside }: Filled<Beside>): string {
    return JSON.stringify([usedPaths(this.fields, typed).map(([path]) => [path, typed[path] ?? '']), beside]);
  }
}
