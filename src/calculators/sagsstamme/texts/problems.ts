/** Why a caseload worksheet has no result. */
import { situations, type CaseloadProblem } from '../domain/index.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';
import { fieldTexts, groups, replaceWords, situationTexts, taskWords, type NumberField } from './fields.ts';

const sentences: Sentences<CaseloadProblem> = {
  ...commonSentences,
  'not-rising': ({ before, value }) => `De tre tal skal stå i rækkefølge. ${inWords(value)} er mindre end ${inWords(before)}.`,
  'not-smaller': ({ value, today }) =>
    `Arket regner på en mindre sagsstamme. ${inWords(value)} er ikke færre end ${inWords(today)}, som I har i dag.`,
};

/** Why a field cannot be used, to stand beside it. */
export const caseloadProblemText = (problem: CaseloadProblem): string => sentenceOf(sentences, problem);

/** What a field is called where it does not stand under its own heading: "En mindre sagsstamme: lav". */
export function caseloadFieldLabel(path: string): string {
  if (path === 'opfoelgningErstatter') return replaceWords.label;
  const situation = situations.find((name) => path.startsWith(`opgaver.${name}`));
  if (situation) return `${situationTexts[situation].title}: ${(path.endsWith('nu') ? taskWords.now : taskWords.target).toLowerCase()}`;
  const text = fieldTexts[path as NumberField] as { readonly label: string } | undefined;
  if (!text) return path;
  const group = groups.find(({ fields }) => (fields as readonly string[]).includes(path));
  return path.includes('.') && group ? `${group.title}: ${text.label.toLowerCase()}` : text.label;
}

/** The same with the field's name in front. */
export const caseloadProblemLine = (problem: CaseloadProblem): string =>
  `${caseloadFieldLabel(problem.field)}: ${caseloadProblemText(problem)}`;
