import type { AnswerState, Step } from './model.ts';

/** How the relevant items of a section were answered, as counts. Counts and never percentages: a section has a handful of items. */
export interface Tally {
  /** Items the role can answer. */
  readonly items: number;
  /** Set aside as "ikke relevant"; they count neither as answered nor as missing. */
  readonly notRelevant: number;
  /** Items left to answer: items minus the ones set aside. */
  readonly relevant: number;
  /** Answered with a step or with "ved ikke". */
  readonly answered: number;
  readonly dontKnow: number;
  /** Answers on steps one to four. */
  readonly distribution: Readonly<Record<Step, number>>;
}

const isStep = (state: AnswerState | undefined): state is Step => typeof state === 'number';

/** The answers that are steps. */
export const stepsIn = (states: readonly (AnswerState | undefined)[]): readonly Step[] => states.filter(isStep);

/** Counts the states of a section's items; undefined is an unanswered item. */
export function tally(states: readonly (AnswerState | undefined)[]): Tally {
  const count = (state: AnswerState) => states.filter((other) => other === state).length;
  const notRelevant = count('ikke-relevant');
  const dontKnow = count('ved-ikke');
  return {
    items: states.length,
    notRelevant,
    relevant: states.length - notRelevant,
    answered: stepsIn(states).length + dontKnow,
    dontKnow,
    distribution: { 1: count(1), 2: count(2), 3: count(3), 4: count(4) },
  };
}
