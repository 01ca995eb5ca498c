/** What a word in a survey's column can mean: a step of the scale, one of the answers beside it, or no answer. */
import type { ScaleWords, WordMap } from '@/campaign/domain';
import { asidesOf, hash32, scaleOf, type AnswerState, type Instrument, type Item } from '@/assessment/domain';
import { surveyWords } from '@/campaign/texts/survey';
import { asideNames } from '@/assessment/texts';

/** The meanings to choose among, as a list box has them: what some of the items can be answered, and what is chosen already. */
export function meaningsOf(
  instrument: Instrument,
  { items }: Pick<ScaleWords, 'items'>,
  chosen?: WordMap[string],
): readonly { readonly value: string; readonly name: string }[] {
  const steps = items[0] ? scaleOf(instrument, items[0]).steps : [];
  const asides = asidesOf({ notRelevant: chosen === 'ikke-relevant' || items.some(({ notRelevant }) => notRelevant) });
  return [
    ...steps.map((name, at) => ({ value: String(at + 1), name })),
    ...asides.map((value) => ({ value, name: asideNames[value] })),
    { value: 'ubesvaret', name: surveyWords.unanswered },
  ];
}

/** The meaning behind a choice in the list box; none for the empty one. */
export function meaningOf(chosen: string): WordMap[string] | undefined {
  if (chosen === '') return undefined;
  return chosen === 'ved-ikke' || chosen === 'ikke-relevant' || chosen === 'ubesvaret' ? chosen : Number(chosen);
}

/** How an answer to an item is shown. */
export function stateName(instrument: Instrument, item: Item, state: AnswerState | undefined): string {
  if (state === undefined) return surveyWords.unanswered;
  return typeof state === 'number' ? (scaleOf(instrument, item).steps[state - 1] ?? '') : asideNames[state];
}

/** The id of the list box that gives a word its meaning, or its role when it stands in no scale. */
export const wordFieldId = (id: string, { word, scale = 'rolle' }: { readonly word: string; readonly scale?: string }): string =>
  `${id}-${scale}-${hash32(word).toString(36)}`;
