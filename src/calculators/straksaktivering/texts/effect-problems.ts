/** Sentences about an uncertainty or an effect that cannot be calculated. */
import type { EffectInput, EffectProblem, SensitivityProblem } from '../domain/index.ts';
import { caseFields, caseSentences } from './case-problems.ts';
import { fieldLabel } from '../../../base/words/field-label.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

const uncertaintySentences: Sentences<SensitivityProblem> = {
  ...caseSentences,
  'unknown-target': ({ target }) => `»${target}« er ikke ét tal i beregningen.`,
  'values-not-in-order': () => 'Den laveste værdi skal stå først, så den typiske og til sidst den højeste.',
};

const uncertaintyFields: Readonly<Record<string, string>> = {
  ...caseFields,
  raekker: 'Forudsætning',
  parametre: 'Forudsætning',
  n: 'Antal gennemløb',
  seed: 'Startværdi',
};

/** Why a value cannot be used, to stand beside its field. */
export const uncertaintyProblemText = (problem: SensitivityProblem): string => sentenceOf(uncertaintySentences, problem);

/** The same with the field's name in front. */
export const uncertaintyProblemLine = (problem: SensitivityProblem): string =>
  `${fieldLabel(problem.field, uncertaintyFields)}: ${uncertaintyProblemText(problem)}`;

/** What the fields of an effect measurement are called. */
export const effectFields: { readonly [Field in keyof EffectInput]-?: string } = {
  afgangIndsats: 'Forlod ydelsen med indsatsen',
  nIndsats: 'Borgere med indsatsen',
  afgangKontrol: 'Forlod ydelsen uden indsatsen',
  nKontrol: 'Borgere uden indsatsen',
};

const effectSentences: Sentences<EffectProblem> = {
  ...commonSentences,
  'more-left-than-were': ({ left, were }) => `${inWords(left)} kan ikke have forladt ydelsen, når der kun var ${inWords(were)}.`,
};

/** Why a number of an effect measurement cannot be used, to stand beside its field. */
export const effectProblemText = (problem: EffectProblem): string => sentenceOf(effectSentences, problem);

/** The same with the field's name in front. */
export const effectProblemLine = (problem: EffectProblem): string =>
  `${fieldLabel(problem.field, effectFields)}: ${effectProblemText(problem)}`;
