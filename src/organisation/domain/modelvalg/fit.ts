import type { Chooser, Choices, Model, Option, Question, Rules } from './model.ts';

/**
 * How well a model fits: points above the least possible, of the range from the least to the most possible, over the questions that are
 * answered. Two whole numbers, so that fits are compared exactly. The range is never nought.
 */
export interface Fit {
  readonly points: number;
  readonly range: number;
}

/** What one answer does to one model: its weight, and the least and most that any answer to the question could give. */
export interface Pull {
  readonly question: Question;
  readonly option: Option;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** The questions that are answered with an option, each with it, in the order of the questions. */
export const answersTo = ({ questions }: Chooser, choices: Choices): readonly { readonly question: Question; readonly option: Option }[] =>
  questions.flatMap((question) => {
    const option = question.options.find(({ id }) => id === choices[question.id]);
    return option ? [{ question, option }] : [];
  });

/** What the answers do to a model. Questions where no answer touches it are left out. */
export function pullsOn(model: Model, chooser: Chooser, choices: Choices): readonly Pull[] {
  return answersTo(chooser, choices).flatMap(({ question, option }) => {
    const possible = question.options.map(({ weights }) => weights[model] ?? 0);
    const least = Math.min(...possible);
    const most = Math.max(...possible);
    return least === most ? [] : [{ question, option, weight: option.weights[model] ?? 0, least, most }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The fit that pulls add up to; undefined when no answered question says anything about the model. */
export function fitOf(pulls: readonly Pull[]): Fit | undefined {
  const range = sum(pulls.map(({ least, most }) => most - least));
  return range === 0 ? undefined : { points: sum(pulls.map(({ weight, least }) => weight - least)), range };
}

/** The fit on a scale from 0 to 100, unrounded. */
export const onScale = ({ points, range }: Fit): number => (100 * points) / range;

/** How far the first is above the second, compared exactly with a margin on the scale from 0 to 100. */
export const isWithin = (margin: number, best: Fit, other: Fit): boolean =>
  100 * (best.points * other.range - other.points * best.range) <= margin * best.range * other.range;

/** Whether the first is higher than the second. */
export const isHigher = (one: Fit, other: Fit): boolean => one.points * other.range > other.points * one.range;

/** How a fit reads: weak, partial or good. */
export type Band = 'svag' | 'delvis' | 'god';

/** The band of a fit by the printed rule. */
export function bandOf({ points, range }: Fit, { partialFrom, goodFrom }: Rules): Band {
  if (100 * points >= goodFrom * range) return 'god';
  return 100 * points >= partialFrom * range ? 'delvis' : 'svag';
}
