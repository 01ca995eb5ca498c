/** The page's one calculation: the form of the case, what the municipality says about it, and what else can be done with it. */
import type { CaseInput, CaseResult } from '@/calculators/straksaktivering/domain';
import { numberAt, numberText } from '@/forms/draft';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import type { Assumption } from '@/forms/assumption';
import { Form } from '@/forms/form.svelte';
import { fileWords } from '@/files/words';
import { nothingBeside, type Beside, type Bid } from '../bids/beside';
import { caseDraft, workFrom } from './draft';
import { expertKit, type ExpertKit } from './expert-kit';
import { fields, phaseYears } from './fields';
import { caseForm, type Showing } from './from-file';
import type { Preset, StraksaktiveringProps } from './props';
import { assumptionFor } from './provenance';
import { sameCase } from './same-case';
import { caseTool, standardOf, type CaseBeside } from './tool';

export class Calculator {
  readonly presets: StraksaktiveringProps['presets'];
  readonly assumptions: StraksaktiveringProps['assumptions'];
  readonly regimes: StraksaktiveringProps['regimes'];
  readonly rates: StraksaktiveringProps['rates'];
  readonly #standard: Showing['standard'];
  readonly form: Form<CaseFile, CaseResult, CaseBeside>;
  #kit = $state.raw<ExpertKit>();
  #expertView = $state(false);

  readonly preset = $derived.by(() => this.presets.find(({ id }) => id === this.form.beside.presetId));
  readonly draft = $derived.by(() => caseDraft(this.form.typed));
  /** The case behind the result. */
  readonly case = $derived.by(() => (this.form.result ? (this.draft as CaseInput) : undefined));
  /** Whether the form still holds the chosen example. */
  readonly untouched = $derived.by(() => this.preset !== undefined && sameCase(this.preset.input, this.draft));
  /** The example's own assumption about what would have happened anyway, as long as the answer is still that. */
  readonly borrowedAnswer = $derived.by(() =>
    this.preset && this.form.typed['evidence'] === 'antaget' ? this.documented('effektRealisering') : undefined,
  );

  constructor(content: StraksaktiveringProps) {
    const { presets, assumptions, regimes, rates } = content;
    [this.presets, this.assumptions, this.regimes, this.rates] = [presets, assumptions, regimes, rates];
    this.#standard = standardOf(assumptions);
    const [first] = presets;
    const typed = first && caseForm({ input: first.input }, { standard: this.#standard, holes: false });
    this.form = new Form(
      caseTool(content),
      { input: first?.input ?? {} },
      typed && { typed, beside: { ...nothingBeside, presetId: first.id } },
    );
  }

  /** Whether every step is shown at once, with the fields that only an expert needs. */
  get expertView(): boolean {
    return this.#expertView;
  }

  set expertView(shown: boolean) {
    this.#expertView = shown;
    if (shown) void expertKit.fetch().then((kit) => (this.#kit = kit));
  }

  /** What shows the expert's fields. Undefined until somebody has fetched it, with the view or with a file. */
  get kit(): ExpertKit | undefined {
    return this.#kit ?? expertKit.here;
  }

  /** What counts though only the expert's fields show it. Nothing can stand in them before they are fetched. */
  readonly expertRows = $derived.by(() => {
    const { typed } = this.form;
    return this.kit?.rows(typed) ?? [];
  });

  /** The expert's fields while they are shown. */
  get expert(): ExpertKit | undefined {
    return this.#expertView ? this.kit : undefined;
  }

  /** The bids and the notes beside the case. */
  get beside(): Beside {
    return this.form.beside;
  }

  set beside(beside: Beside) {
    this.form.beside = { ...this.form.beside, ...beside };
  }

  /** One text per year of the horizon; a new year starts with what stands in the year before it. */
  readonly extendPhases = (): void => {
    const { typed } = this.form;
    for (let year = 0; year < phaseYears(typed); year += 1)
      typed[`indfasning.${String(year)}`] ??= typed[`indfasning.${String(year - 1)}`] ?? numberText('%', 1);
  };

  choose({ id, title, input }: Preset): void {
    const typed = caseForm({ input }, { standard: this.#standard, holes: false });
    const beside = { ...this.form.beside, presetId: id };
    if (typed) this.form.change({ typed, beside, title: '', note: '' }, 'presets', fileWords.chosen(title));
  }

  /** Puts a bid in the form as the municipality's own case. */
  use({ navn, input, groupShares }: Bid): void {
    const { form, modfaktisk } = workFrom(this.form.typed);
    const answer = modfaktisk.type === undefined ? undefined : modfaktisk;
    const typed = caseForm(
      { input, groupShares: groupShares && [...groupShares], modfaktisk: answer, gruppe: form.gruppe },
      { standard: this.#standard, holes: true },
    );
    if (typed) this.form.change({ typed }, 'report', fileWords.chosen(navn));
    else this.form.done = { place: 'report', text: fileWords.noPlace };
  }

  /** Leaves out what only the expert's fields hold. */
  readonly dropExpert = (): void => {
    const typed = this.kit?.withoutExpert($state.snapshot(this.form.typed));
    if (typed) this.form.change({ typed }, 'presets', fileWords.dropped);
  };

  /** Where the value in a field comes from: its documented source, or the municipality. Undefined when it is no number. */
  origin(path: string): Assumption | 'eget' | undefined {
    const value = numberAt(fields, this.form.typed, path);
    return value === undefined ? undefined : (assumptionFor(this.assumptions, this.form.beside.presetId, path, value) ?? 'eget');
  }

  /** The source of a value that is not the municipality's own. */
  documented(path: string): Assumption | undefined {
    const origin = this.origin(path);
    return origin === 'eget' ? undefined : origin;
  }
}
