import {
  assess,
  type Answer,
  type Answers,
  type AnswerState,
  type Assessment,
  type AssessmentResult,
  type Instrument,
  type Role,
} from '@/domain/selvevaluering';

/** Everything the users have chosen and written. */
export interface Content {
  readonly role: Role | undefined;
  readonly name: string;
  /** ISO date of the first choice. */
  readonly createdDate: string;
  readonly answers: Answers;
}

/** The work at hand: one value that is replaced, never changed in place, so that any earlier one can be brought back. */
export class Work {
  readonly instrument: Instrument;
  #content: Content = $state.raw({ role: undefined, name: '', createdDate: '', answers: {} });
  #changed: () => void = () => undefined;
  #today: () => string;

  /** What would be saved: absent until a role is chosen. */
  readonly assessment: Assessment | undefined = $derived(this.#assessment());
  /** What the answers say: absent until a role is chosen. */
  readonly result: AssessmentResult | undefined = $derived(this.#result());

  constructor(instrument: Instrument, today: () => string) {
    this.instrument = instrument;
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
    const { role, name, createdDate, answers } = this.#content;
    if (role === undefined) return undefined;
    const { id, version } = this.instrument;
    return { instrument: id, version, role, name: name.trim() || undefined, createdDate, answers };
  }

  #result(): AssessmentResult | undefined {
    const result = this.assessment && assess(this.instrument, this.assessment);
    return result?.ok ? result.value : undefined;
  }
}
