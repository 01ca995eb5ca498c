/** Words for the comparison of offers. */
import type { EffektDraft, EffektProblem, OfferResult, StepResult } from '../domain/index.ts';
import { fieldLabel } from '../../../base/words/field-label.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

/** What each field is called. */
export const effektFields: { readonly [Field in keyof EffektDraft]-?: string } = {
  tilbud: 'Tilbud',
  vaegte: 'Vægt',
  skala: 'Skala',
};

/** Columns of the table of offers. */
export const offerLabels: Readonly<Record<keyof OfferResult, string>> = {
  navn: 'Tilbud',
  score: 'Point',
  effektindeks: 'Samlet effekt',
  prDeltager: 'Kr. pr. deltager',
  effektPr1000kr: 'Effekt pr. 1.000 kr.',
};

/** Columns of the table of steps. */
export const stepLabels: Readonly<Record<keyof StepResult, string>> = {
  fra: 'Fra',
  til: 'Til',
  ekstraEffekt: 'Mere effekt',
  ekstraKrPrDeltager: 'Flere kr. pr. deltager',
  ekstraEffektPr1000kr: 'Mere effekt pr. ekstra 1.000 kr.',
};

const sentences: Sentences<EffektProblem> = {
  ...commonSentences,
  'outside-scale': ({ value, nought, hundred }) =>
    `${inWords(value)} ligger uden for skalaen fra ${inWords(nought)} til ${inWords(hundred)}. Ret tallet, eller vælg en bredere skala.`,
  'scale-without-length': () => 'Skalaens to ender skal være forskellige.',
  'too-many-measures': ({ count, limit }) => `I kan højst sammenligne på ${inWords(limit)} mål. I har ${inWords(count)}.`,
  'name-taken': ({ name }) => `To tilbud hedder »${name}«. Giv dem hver sit navn.`,
};

/** Why a field cannot be used, to stand beside it. */
export const effektProblemText = (problem: EffektProblem): string => sentenceOf(sentences, problem);

/** The same with the field's name in front. */
export const effektProblemLine = (problem: EffektProblem): string =>
  `${fieldLabel(problem.field, effektFields)}: ${effektProblemText(problem)}`;
