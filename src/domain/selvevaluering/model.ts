/**
 * The words of a self-assessment (egenvurdering): an instrument asks in sections, a person answers in one role.
 *
 * An answer is a described step, "ved ikke", "ikke relevant" — or absent. The four are never mixed, and none of them is a number to
 * calculate with: a step is a place in an order, so only counts and medians are made from it.
 */

/** Who answers. The role decides which items are relevant. */
export type Role = 'politiker' | 'leder' | 'medarbejder';

/** One of the four described steps, lowest first. An ordinal: never added or averaged. */
export type Step = 1 | 2 | 3 | 4;

/** The steps in order. */
export const steps: readonly Step[] = [1, 2, 3, 4];

/** What was chosen. Unanswered is absence, not a state. */
export type AnswerState = Step | 'ved-ikke' | 'ikke-relevant';

/** What is kept for one item: a choice, a note, or both. */
export interface Answer {
  readonly state?: AnswerState | undefined;
  readonly note?: string | undefined;
}

/** Answers by item id. An item without a key is unanswered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** One statement with its four described steps and the first thing to do after a weak answer. */
export interface Item {
  readonly id: string;
  readonly statement: string;
  readonly levels: readonly [string, string, string, string];
  /** Roles that answer from their own responsibility. */
  readonly responsible: readonly Role[];
  /** Roles that answer from experience only. */
  readonly experience: readonly Role[];
  readonly advice: string;
}

/** The items about one element; the id is the slug of the element's page. */
export interface Section {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly items: readonly Item[];
}

/** A share written as two whole numbers, so that it is compared exactly: [1, 3] is a third. */
export type Fraction = readonly [number, number];

/** When a section can be assessed at all. Printed on the page next to the result. */
export interface StatusRule {
  /** The least share of the relevant items that must be answered; "ved ikke" is an answer here. */
  readonly leastAnswered: Fraction;
  /** The largest share of the answers that may be "ved ikke". */
  readonly mostDontKnow: Fraction;
}

/** A questionnaire with the method trin. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  /** Names of steps one to four. */
  readonly steps: readonly [string, string, string, string];
  readonly rule: StatusRule;
  readonly sections: readonly Section[];
}

/** One filled-in questionnaire, as it is saved. */
export interface Assessment {
  readonly instrument: string;
  readonly version: number;
  readonly role: Role;
  /** What the users call it; never a person. */
  readonly name?: string | undefined;
  /** ISO date. */
  readonly createdDate: string;
  readonly answers: Answers;
}
