import type { AnswerState } from './model.ts';

/** How relevant items were answered, as counts. Whether percentages may be shown is for the reader of the counts to say. */
export interface Tally {
  /** Items the role can answer; for one item: persons who were asked and handed in. */
  readonly items: number;
  /** Set aside as "ikke relevant"; they count neither as answered nor as missing. */
  readonly notRelevant: number;
  /** Left to answer: items minus the ones set aside. */
  readonly relevant: number;
  /** Answered with a step or with "ved ikke". */
  readonly answered: number;
  readonly dontKnow: number;
  /** Answers on each step, first step first. */
  readonly distribution: readonly number[];
}

/** Answers that are steps, all in all. */
export const onScale = ({ distribution }: Pick<Tally, 'distribution'>): number => distribution.reduce((sum, count) => sum + count, 0);

/** Counts states on a scale with so many steps; undefined is an unanswered item. */
export function tally(states: readonly (AnswerState | undefined)[], steps: number): Tally {
  const distribution = Array.from({ length: steps }, () => 0);
  let notRelevant = 0;
  let dontKnow = 0;
  let missing = 0;
  for (const state of states) {
    if (state === undefined) missing += 1;
    else if (state === 'ved-ikke') dontKnow += 1;
    else if (state === 'ikke-relevant') notRelevant += 1;
    else distribution[state - 1] = (distribution[state - 1] ?? 0) + 1;
  }
  const relevant = states.length - notRelevant;
  return { items: states.length, notRelevant, relevant, answered: relevant - missing, dontKnow, distribution };
}
