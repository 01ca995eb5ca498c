/** Sentences about typed numbers and curves, common to the calculations. */
import { formatNumber } from '../format/danish.ts';
import type { NumberProblem } from '../checks.ts';
import type { CurveProblem, CurveUnit } from '../curve.ts';

/** One sentence for each code of a union of problems: a new problem does not compile without its sentence. */
export type Sentences<Problem extends { readonly code: string }> = {
  readonly [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string;
};

/** The sentence for a problem. */
export const sentenceOf = <Problem extends { readonly code: string }>(sentences: Sentences<Problem>, problem: Problem): string =>
  (sentences[problem.code as Problem['code']] as (problem: Problem) => string)(problem);

/** "4,75" inside a sentence. */
export const inWords = (value: number): string => formatNumber(value, 4);

/** "95,5 pct." inside a sentence; it ends the sentence by itself. */
export const percentInWords = (share: number): string => `${inWords(share * 100)} pct.`;

const unitNames: Readonly<Record<CurveUnit, readonly [one: string, many: string]>> = { uge: ['uge', 'Ugerne'], md: ['måned', 'Månederne'] };

/** Sentences for the problems every calculation can have. */
export const commonSentences: Sentences<NumberProblem | CurveProblem> = {
  missing: () => 'Her mangler et svar. Regnestykket kan ikke undvære det.',
  'not-finite': () => 'Her skal stå et tal.',
  negative: ({ value }) => `Tallet kan ikke være under nul. I har skrevet ${inWords(value)}.`,
  'not-positive': () => 'Tallet skal være større end nul.',
  'not-whole': ({ value }) => `Skriv et helt tal. I har skrevet ${inWords(value)}.`,
  'weeks-per-year': () => 'Et år har mellem 52 og 53 uger.',
  'above-limit': ({ value, limit }) => `Tallet kan højst være ${inWords(limit)}. I har skrevet ${inWords(value)}.`,
  'share-out-of-range': ({ value }) => `En andel ligger mellem 0 og 100 pct. I har skrevet ${percentInWords(value)}`,
  'shares-not-whole': ({ sum }) => `Andelene skal give 100 pct. tilsammen. De giver ${percentInWords(sum)}`,
  'horizon-out-of-range': ({ limit }) => `Skriv et helt antal år fra 1 til ${inWords(limit)}.`,
  'length-not-horizon': ({ length, horizon }) =>
    `Der skal være et tal for hvert år. I har ${inWords(length)} tal til ${inWords(horizon)} år.`,
  'curve-start': ({ unit }) => `Kurven skal begynde i ${unitNames[unit][0]} 0 med 100 pct.`,
  'curve-order': ({ unit, at }) => `${unitNames[unit][1]} skal stige fra punkt til punkt. ${inWords(at)} står på en forkert plads.`,
  'curve-rises': ({ unit, at }) => `Andelen kan ikke stige. Det gør den i ${unitNames[unit][0]} ${inWords(at)}.`,
  'curve-open': ({ unit, at, end }) =>
    `Kurven stopper i ${unitNames[unit][0]} ${inWords(at)}, før alle er ude. Før den ned til 0 pct. eller frem til ${unitNames[unit][0]} ${inWords(end)}.`,
};
