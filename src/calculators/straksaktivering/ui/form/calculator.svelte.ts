/** The calculator's state: the case in the form, what the municipality says about it, and every way to change it. */
import type { CaseDraft } from '@/calculators/straksaktivering/domain';
import type { Done, Work } from '@/files/work';
import { percentText } from '@/base/format/percent';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import { fileWords } from '@/files/words';
import { words } from '@/calculators/straksaktivering/texts/words';
import { besideFrom, nothingBeside, type Beside, type Bid } from '../bids/beside';
import { caseFile, showing, type About } from './case-file';
import { TypedCase } from './case.svelte';
import { counterfactualOf } from './counterfactual';
import { emptied } from './emptied';
import { expertKit, type ExpertKit } from './expert-kit';
import { openedFrom, type Showing } from './from-case';
import type { Preset } from './props';
import { phaseYears, type Typed } from './typed';

type Snapshot = About & { readonly typed: Typed };

export class Calculator extends TypedCase implements Work<CaseFile> {
  /** The municipality's own name for the case, and its reasons. */
  title = $state('');
  note = $state('');
  beside = $state.raw<Beside>(nothingBeside);
  /** Who the case is about, in the municipality's own words. */
  group = $state('');
  /** What the last action did, and where its button stands. */
  done = $state.raw<Done>();
  #expertView = $state(false);
  #announced = $state('');
  #before = $state.raw<readonly Snapshot[]>([]);

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Whether every step is shown at once, with the fields that only an expert needs. */
  get expertView(): boolean {
    return this.#expertView;
  }

  set expertView(shown: boolean) {
    this.#expertView = shown;
    if (shown) void expertKit.fetch().then(() => this.#meetExpert());
  }

  /** The expert's fields while they are shown. */
  get expert(): ExpertKit | undefined {
    return this.#expertView ? this.kit : undefined;
  }

  /** From here on the expert's fields count, though nothing stands in them yet. */
  #meetExpert(): ExpertKit | undefined {
    this.kit ??= expertKit.here;
    if (this.kit) this.typed.expert ??= this.kit.textsFrom({});
    return this.kit;
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
    this.#show({ typed, title: '', note: '', group: '', presetId: undefined, beside: nothingBeside });
    this.done = { place: 'presets', text: words.cleared };
  };

  readonly undo = (): void => {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#show(last);
    this.done = this.done && { ...this.done, text: fileWords.undone };
  };

  /** Leaves out what only the expert's fields hold. */
  readonly dropExpert = (): void => {
    this.#remember();
    this.typed.expert = this.kit?.textsFrom({});
    this.done = { place: 'presets', text: fileWords.dropped };
  };

  #about(): About {
    const { title, note, group, presetId, beside } = this;
    return { title, note, group, presetId, beside };
  }

  #remember(): void {
    this.#before = [...this.#before, { typed: $state.snapshot(this.typed), ...this.#about() }];
  }

  #replace(input: CaseDraft, about: About, told: Partial<Showing> = {}): boolean {
    const typed = openedFrom(input, { ...showing(this.assumptions), ...told, kit: this.#meetExpert() });
    if (!typed) return false;
    this.#remember();
    this.#show({ typed, ...about });
    return true;
  }

  #show(snapshot: Snapshot): void {
    Object.assign(this, snapshot);
    this.#meetExpert();
  }
}
