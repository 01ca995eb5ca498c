/**
 * The words of a self-assessment (egenvurdering): an instrument asks in sections, a person answers in one role.
 *
 * An answer is a step on the item's scale, "ved ikke", "ikke relevant" — or absent. The four are never mixed, and none of them is a
 * number to calculate with: a step is a place in an order, so only counts and medians are made from it. The one exception is the
 * method fidelitet, where the report itself takes means of steps from 1 to 5.
 */
import type { Instrument, Role } from './instrument.ts';

export { roles } from './instrument.ts';
export type {
  Band,
  Fraction,
  HighAnswers,
  Item,
  Instrument,
  Method,
  Noun,
  Register,
  Role,
  Scale,
  Section,
  StatusRule,
} from './instrument.ts';

/** A place on a scale, 1 for the first step. An ordinal: never added or averaged outside the method fidelitet. */
export type Step = number;

/** A choice that is no place on the scale. */
export type Aside = 'ved-ikke' | 'ikke-relevant';

/** What was chosen. Unanswered is absence, not a state. */
export type AnswerState = Step | Aside;

/** The longest note that is kept (characters). */
export const longestNote = 1000;
/** The longest name that is kept (characters). */
export const longestName = 80;

/** What is kept for one item: a choice, a note, or both. */
export interface Answer {
  readonly state?: AnswerState | undefined;
  readonly note?: string | undefined;
}

/** Answers by item id. An item without a key is unanswered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** One filled-in questionnaire, as it is saved. */
export interface Assessment {
  readonly instrument: Instrument['id'];
  readonly version: number;
  readonly role: Role;
  /** What the users call it; never a person. */
  readonly name?: string | undefined;
  /** ISO date. */
  readonly createdDate: string;
  readonly answers: Answers;
  /** Figures from one's own records in percent, by register id. A register without a key has no figure. */
  readonly registers?: Readonly<Record<string, number>> | undefined;
}
