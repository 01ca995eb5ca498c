/**
 * The calculator's state: what was typed, and everything that follows from it.
 * Longer than 150 lines: the one state of the page, and every way to change it.
 */
import { formatNumber, formatQuantity } from '@/adapters/format/danish';
import { calculateCase, type CaseDraft, type CaseInput } from '@/domain/businesscase';
import type { CaseFile } from '@/schemas/businesscase';
import { fileWords, standingWords } from '@/texts/calculator';
import type { FieldName } from '@/texts/straksaktivering/fields';
import { verdict } from '@/texts/straksaktivering/results';
import { besideFrom, nothingBeside, type Beside, type Bid } from './beside';
import { words } from '@/texts/straksaktivering/words';
import { caseFile, showing, type About } from './case-file';
import { counterfactualOf } from './counterfactual';
import { draftFrom, type Kept } from './draft';
import { openedFrom, type Opened, type Showing } from './from-case';
import { sameCase } from './same-case';
import { emptied } from './emptied';
import { isKeepable, problemsOf, type ProblemKey } from './problems';
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
  readonly regimes: StraksaktiveringProps['regimes'];
  readonly rates: StraksaktiveringProps['rates'];
  typed: Typed;
  kept = $state.raw<Kept>({});
  presetId = $state<string>();
  /** The municipality's own name for the case, and its reasons. */
  title = $state('');
  note = $state('');
  beside = $state.raw<Beside>(nothingBeside);
  /** Who the case is about, in the municipality's own words. */
  group = $state('');
  /** What the last action did, and where its button stands. */
  done = $state.raw<Done>();
  #announced = $state('');
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
  /** The example's own assumption about what would have happened anyway, as long as the answer is still that. */
  readonly borrowedAnswer = $derived.by(() =>
    this.preset && this.typed.evidence === 'antaget' ? this.#documented('effektRealisering') : undefined,
  );
  /** A file keeps numbers and holes, but no text that is neither. The numbers need not fit together. */
  readonly canSave = $derived.by(() => isKeepable(this.typed));
  readonly verdict = $derived.by(() => {
    if (!this.result) return standingWords.none;
    const { npv, aar } = this.result;
    return verdict(Math.sign(Math.round(npv)), formatQuantity(Math.abs(npv), 'kr.', 0), formatNumber(aar.length));
  });

  constructor({ presets, assumptions, regimes, rates }: StraksaktiveringProps) {
    [this.presets, this.assumptions, this.regimes, this.rates] = [presets, assumptions, regimes, rates];
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

  #documented(key: FieldKey): Assumption | undefined {
    const origin = this.origin(key);
    return origin === 'eget' ? undefined : origin;
  }

  /** One text per year of the horizon; a new year starts with what stands in the year before it. */
  readonly extendPhases = (): void => {
    const years = phaseYears(this.typed);
    while (this.typed.indfasning.length < years) this.typed.indfasning.push(this.typed.indfasning.at(-1) ?? percentText(1));
  };

  /** Called when a field is left: the verdict is told once, not at every key. */
  readonly announce = (): void => {
    this.#announced = this.verdict;
  };

  /** The verdict once a change is finished; nothing while another change is under way. */
  get told(): string {
    return this.#announced === this.verdict ? this.#announced : '';
  }

  choose(preset: Preset): void {
    if (this.#replace(preset.input, { title: '', note: '', group: '', presetId: preset.id, beside: this.beside }))
      this.done = { place: 'presets', text: fileWords.chosen(preset.title) };
  }

  toFile(): CaseFile {
    return caseFile(this.draft, this.typed, this);
  }

  /** Puts a file's work in the form; what stood there can be brought back. False when the form has no place for it. */
  open(file: CaseFile): boolean {
    const { input, title = '', note = '', gruppe = '', preset, groupShares, modfaktisk } = file;
    const presetId = this.presets.find(({ id }) => id === preset)?.id;
    return this.#replace(
      input,
      { title, note, group: gruppe, presetId, beside: besideFrom(file) },
      { groupShares, counterfactual: modfaktisk, holes: true },
    );
  }

  /** Puts a bid in the form as the municipality's own case. */
  use({ navn, input, groupShares }: Bid): void {
    const used = this.#replace(input, this.#about(), { groupShares, counterfactual: counterfactualOf(this.typed), holes: true });
    this.done = { place: 'report', text: used ? fileWords.chosen(navn) : fileWords.noPlace };
  }

  /** Empties everything that describes a municipality. Nothing is assumed about it, so there is no result before it is answered. */
  readonly clear = (): void => {
    this.#remember();
    const typed = emptied($state.snapshot(this.typed));
    this.#show({ typed, kept: {}, title: '', note: '', group: '', presetId: undefined, beside: nothingBeside });
    this.done = { place: 'presets', text: words.cleared };
  };

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

  #about(): About {
    const { title, note, group, presetId, beside } = this;
    return { title, note, group, presetId, beside };
  }

  #remember(): void {
    this.#before = [...this.#before, { typed: $state.snapshot(this.typed), kept: this.kept, ...this.#about() }];
  }

  #replace(input: CaseDraft, about: About, told: Partial<Showing> = {}): boolean {
    const opened = openedFrom(input, { ...showing(this.assumptions), ...told });
    if (!opened) return false;
    this.#remember();
    this.#show({ ...opened, ...about });
    return true;
  }

  #show(snapshot: Snapshot): void {
    Object.assign(this, snapshot);
  }
}
