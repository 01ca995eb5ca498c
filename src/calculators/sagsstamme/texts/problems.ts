/** Why a caseload worksheet has no result. */
import type { CaseloadProblem } from '../domain/index.ts';
import { labelOf } from '../../../forms/fields.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';
import { caseloadFields } from './fields.ts';

const sentences: Sentences<CaseloadProblem> = {
  ...commonSentences,
  'not-rising': ({ before, value }) => `De tre tal skal stå i rækkefølge. ${inWords(value)} er mindre end ${inWords(before)}.`,
  'not-smaller': ({ value, today }) =>
    `Arket regner på en mindre sagsstamme. ${inWords(value)} er ikke færre end ${inWords(today)}, som I har i dag.`,
};

/** Why a field cannot be used, to stand beside it. */
export const caseloadProblemText = (problem: CaseloadProblem): string => sentenceOf(sentences, problem);

/** The same with the field's name in front. */
export const caseloadProblemLine = (problem: CaseloadProblem): string =>
  `${labelOf(caseloadFields, problem.field)}: ${caseloadProblemText(problem)}`;
