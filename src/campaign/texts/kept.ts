/** Why a kept round or a kept result cannot be used: apart from the words of the series, for every file that is opened is read against these. */
import type { ResultProblem, SeriesProblem } from '../domain/index.ts';
import { listed } from '../../base/words/listed.ts';
import { sentenceOf, type Sentences } from '../../base/words/sentences.ts';

/** "1.1, 1.2, 2.1 og 40 andre spørgsmål": the first few are enough to see what is wrong. */
function few(items: readonly string[]): string {
  const rest = items.length - 3;
  return rest > 1 ? listed([...items.slice(0, 3), `${String(rest)} andre spørgsmål`]) : listed(items);
}

const keptSentences: Sentences<SeriesProblem | ResultProblem> = {
  'round-uneven': ({ round, items }) =>
    `Tallene for ${few(items)} i runden »${round}« passer ikke sammen. Filen er ændret og kan ikke bruges.`,
  'round-twice': ({ round }) => `Runden »${round}« er med to gange.`,
  'result-uneven': ({ items }) =>
    `Tallene for ${few(items)} i et tidligere resultat passer ikke sammen. Filen er ændret og kan ikke bruges.`,
};

/** Why a kept round or a kept result cannot be used. */
export const keptProblemText = (problem: SeriesProblem | ResultProblem): string => sentenceOf(keptSentences, problem);
