import { matchFamily } from './match.ts';
import type { Chooser, Choices, Family, Model, Option, Question } from './model.ts';

/** One answer that would put another model first. */
export interface Turn {
  readonly question: Question;
  /** What was answered; absent when the question stands open. */
  readonly from: Option | undefined;
  readonly to: Option;
  /** How far apart the two options are; 1 where the options have no order, and for an open question. */
  readonly steps: number;
  /** Who would fit best. */
  readonly first: readonly Model[];
}

const stepsBetween = ({ ordered, options }: Question, from: Option | undefined, to: Option): number =>
  from && ordered ? Math.abs(options.indexOf(from) - options.indexOf(to)) : 1;

/**
 * Every change of one answer that puts a model first which is not among the equally good ones now: answered questions before open ones,
 * the smallest change first. Empty when no single answer decides.
 */
export function turnsIn(chooser: Chooser, choices: Choices, family: Family): readonly Turn[] {
  const { leaders } = matchFamily(chooser, choices, family);
  const turns = chooser.questions.flatMap((question) => {
    const from = question.options.find(({ id }) => id === choices[question.id]);
    return question.options
      .filter((option) => option !== from)
      .map((to): Turn => {
        const first = matchFamily(chooser, { ...choices, [question.id]: to.id }, family).highest;
        return { question, from, to, steps: stepsBetween(question, from, to), first };
      })
      .filter(({ first }) => first.length > 0 && !first.some((model) => leaders.includes(model)));
  });
  return turns.toSorted((a, b) => Number(!a.from) - Number(!b.from) || a.steps - b.steps);
}
