import type { AnswerState, Instrument, Item, Section, Step } from './model.ts';
import { orientedStep, qualityOf, scaleOf } from './scale.ts';

/** One item with what was answered; an absent state is an unanswered item. */
export interface ItemAnswer {
  readonly item: Item;
  readonly section: Section;
  readonly state?: AnswerState | undefined;
  readonly note?: string | undefined;
}

/** An answer at the unfavourable end of its scale. */
export interface WeakAnswer extends ItemAnswer {
  readonly state: Step;
}

const isWeak = (instrument: Pick<Instrument, 'scales'>, answer: ItemAnswer): answer is WeakAnswer =>
  typeof answer.state === 'number' && qualityOf(answer.item, scaleOf(instrument, answer.item), answer.state) === 'weak';

/** What nobody in the role could answer ("ved ikke"), in the order of the items: a finding of its own, not a weak answer. */
export const knowledgeGaps = (answers: readonly ItemAnswer[]): readonly ItemAnswer[] => answers.filter(({ state }) => state === 'ved-ikke');

/** Answers at the unfavourable end: the weakest step first, otherwise in the order of the items. Candidates to choose among, not a ranking. */
export function weakAnswers(instrument: Pick<Instrument, 'scales'>, answers: readonly ItemAnswer[]): readonly WeakAnswer[] {
  const weakness = ({ item, state }: WeakAnswer) => orientedStep(item, scaleOf(instrument, item), state);
  return answers.filter((answer) => isWeak(instrument, answer)).toSorted((a, b) => weakness(a) - weakness(b));
}
