/** The words of a series of rounds: the round before, the comparison, and beginning the next. */
import type { SeriesProblem } from '../domain/maaling/index.ts';
import { sentenceOf, type Sentences } from './problems.ts';

const seriesSentences: Sentences<SeriesProblem> = {
  'round-uneven': ({ round, item }) => `Tallene for »${item}« i runden »${round}« passer ikke sammen. Filen er ændret og kan ikke bruges.`,
  'round-twice': ({ round }) => `Runden »${round}« er med to gange.`,
};

/** Why a kept round cannot be used. */
export const seriesProblemText = (problem: SeriesProblem): string => sentenceOf(seriesSentences, problem);
