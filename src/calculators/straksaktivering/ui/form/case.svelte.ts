/** What stands in the form, and everything that follows from it. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import { calculateCase, type CaseInput } from '@/calculators/straksaktivering/domain';
import type { Assumption } from '@/forms/assumption';
import { shareFrom } from '@/base/format/percent';
import { standingWords } from '@/forms/words';
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import { verdict } from '@/calculators/straksaktivering/texts/results';
import { showing } from './case-file';
import { draftFrom } from './draft';
import type { ExpertKit } from './expert-kit';
import { openedFrom } from './from-case';
import { isKeepable, problemsOf, type ProblemKey } from './problems';
import type { StraksaktiveringProps } from './props';
import { assumptionFor, type FieldKey } from './provenance';
import { sameCase } from './same-case';
import { valueOf, type Typed } from './typed';

export class TypedCase {
  readonly presets: StraksaktiveringProps['presets'];
  readonly assumptions: StraksaktiveringProps['assumptions'];
  readonly regimes: StraksaktiveringProps['regimes'];
  readonly rates: StraksaktiveringProps['rates'];
  typed: Typed;
  presetId = $state<string>();
  /** The expert's fields and what reads them. Undefined until somebody has fetched them. */
  kit = $state.raw<ExpertKit>();

  readonly preset = $derived.by(() => this.presets.find(({ id }) => id === this.presetId));
  readonly draft = $derived.by(() => draftFrom(this.typed, this.kit));
  readonly #outcome = $derived.by(() => calculateCase(this.draft));
  /** The sentence for every place where something is missing or impossible. */
  readonly problems = $derived.by(() => problemsOf(this.typed, this.#outcome.ok ? [] : this.#outcome.problems, this.kit));
  /** Absent while anything is missing or impossible: never a result of a part. */
  readonly result = $derived.by(() => (this.#outcome.ok && this.problems.size === 0 ? this.#outcome.value : undefined));
  /** The case behind the result. */
  readonly case = $derived.by(() => (this.result ? (this.draft as CaseInput) : undefined));
  /** Whether the form still holds the chosen example. */
  readonly untouched = $derived.by(() => this.preset !== undefined && sameCase(this.preset.input, this.draft));
  /** The example's own assumption about what would have happened anyway, as long as the answer is still that. */
  readonly borrowedAnswer = $derived.by(() =>
    this.preset && this.typed.evidence === 'antaget' ? this.documented('effektRealisering') : undefined,
  );
  /** A file keeps numbers and holes, but no text that is neither. The numbers need not fit together. */
  readonly canSave = $derived.by(() => isKeepable(this.typed, this.kit));
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
    this.typed = $state(opened);
    this.presetId = first.id;
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

  /** The source of a value that is not the municipality's own. */
  documented(key: FieldKey): Assumption | undefined {
    const origin = this.origin(key);
    return origin === 'eget' ? undefined : origin;
  }
}
