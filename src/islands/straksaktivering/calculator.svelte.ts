/** The calculator's state: what was typed, and everything that follows from it. */
import { formatNumber, formatQuantity } from '@/adapters/format/danish';
import { calculateCase, type CaseDraft, type CaseInput } from '@/domain/businesscase';
import type { CaseFile } from '@/schemas/businesscase';
import { fileWords, standingWords } from '@/texts/calculator';
import type { FieldName } from '@/texts/straksaktivering/fields';
import { verdict } from '@/texts/straksaktivering/results';
import { besideFrom, nothingBeside, type Beside, type Bid } from './beside';
import { caseFile, showing, type About } from './case-file';
import { draftFrom, type Kept } from './draft';
import { openedFrom, sameCase, type Opened } from './from-case';
import { problemsOf, typingProblems, type ProblemKey } from './problems';
import type { Assumption } from '@/islands/shared/assumption';
import type { Done, Work } from '@/islands/shared/work';
import type { Preset, StraksaktiveringProps } from './props';
import { assumptionFor, type FieldKey } from './provenance';
import { percentText, shareFrom } from '@/islands/shared/percent';
import { phaseYears, valueOf, type Typed } from './typed';

type Snapshot = Opened & About;

export class Calculator implements Work<CaseFile> {
  readonly presets: readonly Preset[];
  readonly assumptions: StraksaktiveringProps['assumptions'];
  typed: Typed;
  kept = $state.raw<Kept>({});
  presetId = $state<string>();
  /** The municipality's own name for the case, and its reasons. */
  title = $state('');
  note = $state('');
  beside = $state.raw<Beside>(nothingBeside);
  /** What the last action did, and where its button stands. */
  done = $state.raw<Done>();
  /** The verdict once a change is finished. */
  announced = $state('');
  #before = $state.raw<readonly Snapshot[]>([]);

  readonly preset = $derived.by(() => this.presets.find(({ id }) => id === this.presetId));
  readonly draft = $derived.by(() => draftFrom(this.typed, this.kept));
  readonly #outcome = $derived.by(() => calculateCase(this.draft));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.ok ? [] : this.#outcome.problems));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.#outcome.ok && this.problems.size === 0 ? this.#outcome.value : undefined));
  /** The case behind the result. */
  readonly case = $derived.by(() => (this.result ? (this.draft as CaseInput) : undefined));
  /** Whether the form still holds the chosen example. */
  readonly untouched = $derived.by(() => this.preset !== undefined && sameCase(this.preset.input, this.draft));
  /** A file keeps numbers, so every field must hold one. They need not fit together. */
  readonly canSave = $derived.by(() => typingProblems(this.typed).size === 0);
  readonly verdict = $derived.by(() => {
    if (!this.result) return standingWords.none;
    const { npv, aar } = this.result;
    return verdict(Math.sign(Math.round(npv)), formatQuantity(Math.abs(npv), 'kr.', 0), formatNumber(aar.length));
  });

  constructor({ presets, assumptions }: StraksaktiveringProps) {
    this.presets = presets;
    this.assumptions = assumptions;
    const [first] = presets;
    const opened = first && openedFrom(first.input, showing(assumptions));
    if (!opened) throw new Error('Det første eksempel kan ikke vises i felterne.');
    this.typed = $state(opened.typed);
    this.kept = opened.kept;
    this.presetId = first.id;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  problem(key: ProblemKey): string | undefined {
    return this.problems.get(key);
  }

  /** Where the value in a field comes from: its documented source, or the municipality. Undefined when it is no number. */
  origin(key: FieldKey): Assumption | 'eget' | undefined {
    const value = key.startsWith('indfasning-')
      ? shareFrom(this.typed.indfasning[Number(key.slice('indfasning-'.length))] ?? '')
      : valueOf(this.typed, key as FieldName);
    return value === undefined ? undefined : (assumptionFor(this.assumptions, this.presetId, key, value) ?? 'eget');
  }

  /** One text per year of the horizon; a new year starts with what stands in the year before it. */
  readonly extendPhases = (): void => {
    const years = phaseYears(this.typed);
    while (this.typed.indfasning.length < years) this.typed.indfasning.push(this.typed.indfasning.at(-1) ?? percentText(1));
  };

  /** Called when a field is left: the verdict is told once, not at every key. */
  readonly announce = (): void => {
    this.announced = this.verdict;
  };

  choose(preset: Preset): void {
    if (this.#replace(preset.input, { title: '', note: '', presetId: preset.id, beside: this.beside }))
      this.done = { place: 'presets', text: fileWords.chosen(preset.title) };
  }

  toFile(): CaseFile {
    return caseFile(this.draft, this.typed, this);
  }

  /** Puts a file's work in the form; what stood there can be brought back. False when the form has no place for it. */
  open(file: CaseFile): boolean {
    const { input, title = '', note = '', preset, groupShares } = file;
    const presetId = this.presets.find(({ id }) => id === preset)?.id;
    return this.#replace(input, { title, note, presetId, beside: besideFrom(file) }, groupShares);
  }

  /** Puts a bid in the form as the municipality's own case. */
  use({ navn, input, groupShares }: Bid): void {
    const { title, note, presetId, beside } = this;
    const used = this.#replace(input, { title, note, presetId, beside }, groupShares);
    this.done = { place: 'report', text: used ? fileWords.chosen(navn) : fileWords.noPlace };
  }

  readonly undo = (): void => {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#show(last);
    this.done = this.done && { ...this.done, text: fileWords.undone };
  };

  /** Leaves out what a file held beyond the fields. */
  readonly dropKept = (): void => {
    this.#remember();
    this.kept = {};
    this.done = { place: 'presets', text: fileWords.dropped };
  };

  #remember(): void {
    const { kept, presetId, title, note, beside } = this;
    this.#before = [...this.#before, { typed: $state.snapshot(this.typed), kept, presetId, title, note, beside }];
  }

  #replace(input: CaseDraft, about: About, groupShares?: readonly number[]): boolean {
    const opened = openedFrom(input, showing(this.assumptions, groupShares));
    if (!opened) return false;
    this.#remember();
    this.#show({ ...opened, ...about });
    return true;
  }

  #show(snapshot: Snapshot): void {
    Object.assign(this, snapshot);
  }
}
