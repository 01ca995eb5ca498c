import {
  assess,
  type Answer,
  type Answers,
  type AnswerState,
  type Assessment,
  type AssessmentResult,
  type Instrument,
  type Role,
} from '@/assessment/domain';
import { sharesIn, unusedIn } from './ui/figures';

/** Everything the users have chosen and written. */
export interface Content {
  readonly role: Role | undefined;
  readonly name: string;
  /** ISO date of the first choice. */
  readonly createdDate: string;
  readonly answers: Answers;
  /** Figures from one's own records as they were typed, by register id. */
  readonly figures: Readonly<Record<string, string>>;
}

/** What a sheet is for: to keep (ark), or to hand in, where only what can be counted goes along and words stay behind. */
export type Use = 'ark' | 'aflevering';

/** Before anything is chosen. */
export const nothing: Content = { role: undefined, name: '', createdDate: '', answers: {}, figures: {} };

/** The work at hand: one value that is replaced, never changed in place, so that any earlier one can be brought back. */
export class Work {
  readonly instrument: Instrument;
  readonly use: Use;
  #content: Content = $state.raw(nothing);
  #changed: () => void = () => undefined;
  #today: () => string;

  /** What would be saved: absent until a role is chosen. */
  readonly assessment: Assessment | undefined = $derived(this.#assessment());
  /** What the answers say: absent until a role is chosen. */
  readonly result: AssessmentResult | undefined = $derived(this.#result());

  constructor(instrument: Instrument, today: () => string, use: Use = 'ark') {
    this.instrument = instrument;
    this.use = use;
    this.#today = today;
  }

  get content(): Content {
    return this.#content;
  }
  get role(): Role | undefined {
    return this.#content.role;
  }
  set role(role: Role | undefined) {
    this.#set({ role });
  }
  get started(): boolean {
    return (this.result?.progress.chosen ?? 0) > 0;
  }

  /** True when there is something to lose. */
  get touched(): boolean {
    return this.started || Object.values(this.#content.figures).some((text) => text.trim() !== '');
  }

  /** Figures that are typed and cannot be saved, by what they are called. */
  get unused(): readonly string[] {
    return unusedIn(this.instrument, this.#content.figures).map(({ label }) => label);
  }

  /** Calls back after every change, so that what is kept elsewhere can follow. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  /** Replaces everything: an opened file, an undo, a fresh start. */
  replace(content: Content): void {
    this.#content = content;
    this.#changed();
  }

  rename(name: string): void {
    this.#set({ name });
  }

  answer(item: string): Answer {
    return this.#content.answers[item] ?? {};
  }
  choose(item: string, state: AnswerState): void {
    this.#put(item, { ...this.answer(item), state });
  }
  clear(item: string): void {
    this.#put(item, { ...this.answer(item), state: undefined });
  }
  write(item: string, note: string): void {
    this.#put(item, { ...this.answer(item), note: note === '' ? undefined : note });
  }

  /** A figure from one's own records, as it was typed. */
  figure(register: string): string {
    return this.#content.figures[register] ?? '';
  }
  typeFigure(register: string, text: string): void {
    this.#set({ figures: { ...this.#content.figures, [register]: text } });
  }

  #set(change: Partial<Content>): void {
    const createdDate = this.#content.createdDate || this.#today();
    this.replace({ ...this.#content, createdDate, ...change });
  }

  /** An entry that says nothing is left out, so that unanswered stays absence. */
  #put(item: string, answer: Answer): void {
    const others = Object.entries(this.#content.answers).filter(([id]) => id !== item);
    const says = answer.state !== undefined || answer.note !== undefined;
    this.#set({ answers: Object.fromEntries(says ? [...others, [item, answer]] : others) });
  }

  #assessment(): Assessment | undefined {
    const { role, name, createdDate, answers, figures } = this.#content;
    if (role === undefined) return undefined;
    const { id, version } = this.instrument;
    return {
      instrument: id,
      version,
      role,
      name: name.trim() || undefined,
      createdDate,
      answers,
      registers: sharesIn(this.instrument, figures),
    };
  }

  #result(): AssessmentResult | undefined {
    const result = this.assessment && assess(this.instrument, this.assessment);
    return result?.ok ? result.value : undefined;
  }
}
