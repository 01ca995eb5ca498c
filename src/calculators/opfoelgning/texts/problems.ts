/** Why there is nothing to follow up on. */
import type { FollowUpProblem } from '../domain/index.ts';
import { labelOf } from '../../../forms/fields.ts';
import { followUpFormFields } from './fields.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

const sentences: Sentences<FollowUpProblem> = {
  ...commonSentences,
  'case-not-ready': ({ count }) =>
    `Sagen kan ikke regnes. ${count === 1 ? 'Én ting' : `${inWords(count)} ting`} mangler eller passer ikke sammen. Åbn den i regnestykket om straksaktivering, ret den, og gem den igen.`,
  'too-few-groups': () =>
    'Sagen skal have mindst tre grupper: dem, der udebliver, dem, der stopper undervejs, og dem, der gennemfører. Ret den i regnestykket om straksaktivering.',
  'too-many-quarters': ({ count, limit }) => `Der er ${inWords(count)} kvartaler, men sagen har kun ${inWords(limit)}.`,
  'more-than-came': ({ value, came }) => `${inWords(value)} er flere end de ${inWords(came)}, der kan være tale om.`,
};

/** Why a field cannot be used, to stand beside it. */
export const followUpProblemText = (problem: FollowUpProblem): string => sentenceOf(sentences, problem);

/** The same with the field's name in front: "2. kvartal i 1. år, udeblev". */
export const followUpProblemLine = (problem: FollowUpProblem): string => {
  const key = problem.field.replace(/\[(\d+)\]/, '-$1').replaceAll('.', '-');
  return `${labelOf(followUpFormFields, key)}: ${followUpProblemText(problem)}`;
};
