/** Why there is nothing to follow up on. */
import type { Counted, FollowUpProblem } from '../domain/index.ts';
import { caseWords, countedTexts, formWords, ruleWords } from './words.ts';
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

/** What a place is called: "2. kvartal i 1. år, udeblev". */
export function followUpFieldLabel(path: string): string {
  const [, index, field = ''] = /^kvartaler\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (index !== undefined) {
    const name = formWords.quarter(String((Number(index) % 4) + 1), String(Math.floor(Number(index) / 4) + 1));
    const label = (countedTexts[field as Counted] as { readonly label: string } | undefined)?.label;
    return label === undefined ? name : `${name}, ${label.toLowerCase()}`;
  }
  if (path === 'stopregel.efterKvartaler') return `${ruleWords.heading}, antal kvartaler`;
  if (path === 'stopregel.graense') return `${ruleWords.heading}, beløb`;
  return path === 'kvartaler' ? formWords.heading : caseWords.heading;
}

/** The same with the field's name in front. */
export const followUpProblemLine = (problem: FollowUpProblem): string =>
  `${followUpFieldLabel(problem.field)}: ${followUpProblemText(problem)}`;
