import type { AnswerState, Item, Section, Step } from './model.ts';

/** One item with what was answered; an absent state is an unanswered item. */
export interface ItemAnswer {
  readonly item: Item;
  readonly section: Section;
  readonly state?: AnswerState | undefined;
  readonly note?: string | undefined;
}

/** An answer on one of the two lowest steps. */
export interface WeakAnswer extends ItemAnswer {
  readonly state: Step;
}

const isWeak = (answer: ItemAnswer): answer is WeakAnswer => answer.state === 1 || answer.state === 2;

/** What nobody in the role could answer ("ved ikke"), in the order of the items: a finding of its own, not a weak answer. */
export const knowledgeGaps = (answers: readonly ItemAnswer[]): readonly ItemAnswer[] => answers.filter(({ state }) => state === 'ved-ikke');

/** Answers on step one or two: the lowest step first, otherwise in the order of the items. Candidates to choose among, not a ranking. */
export const weakAnswers = (answers: readonly ItemAnswer[]): readonly WeakAnswer[] =>
  answers.filter(isWeak).toSorted((a, b) => a.state - b.state);
