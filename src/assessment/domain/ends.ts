/** The method fordeling: how many answers lie at each end of their scales, and which end is the favourable one. No status is made of it. */
import type { ItemAnswer } from './findings.ts';
import type { Instrument, Item, Scale, Step } from './model.ts';
import { qualityOf, scaleOf, stepsOf } from './scale.ts';

/** Answers by where they lie. Only scales with a better end are counted; "ved ikke" is counted beside them. */
export interface EndCounts {
  readonly favourable: number;
  readonly middle: number;
  readonly unfavourable: number;
  readonly dontKnow: number;
}

/** True when answers at one end are better than at the other. */
export const hasGoodEnd = ({ ordered, ends }: Scale): boolean => ordered && ends.low + ends.high > 0;

/** The steps at the favourable end: the high one, or the low one where the item is worded negatively. */
export const favourableSteps = (item: Pick<Item, 'direction'>, scale: Scale): readonly Step[] =>
  stepsOf(scale).filter((step) => qualityOf(item, scale, step) === 'strong');

/** How many answers lie at each end. */
export function endCounts(instrument: Pick<Instrument, 'scales'>, answers: readonly ItemAnswer[]): EndCounts {
  const counted = answers.filter(({ item }) => hasGoodEnd(scaleOf(instrument, item)));
  const qualities = counted.flatMap(({ item, state }) =>
    typeof state === 'number' ? [qualityOf(item, scaleOf(instrument, item), state)] : [],
  );
  const count = (quality: (typeof qualities)[number]) => qualities.filter((each) => each === quality).length;
  return {
    favourable: count('strong'),
    middle: count('middle'),
    unfavourable: count('weak'),
    dontKnow: counted.filter(({ state }) => state === 'ved-ikke').length,
  };
}
