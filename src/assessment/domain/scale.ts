/** Places on a scale: which end a step lies at, and whether that end is the favourable one for the item. */
import type { AnswerState, Aside, Instrument, Item, Scale, Section, Step } from './model.ts';

/** All items in the order of the questionnaire: also the order of the answers in a svarkode. */
export const allItems = ({ sections }: Pick<Instrument, 'sections'>): readonly Item[] => sections.flatMap(({ items }) => items);

const unknownScale: Scale = { steps: [], ordered: false, ends: { low: 0, high: 0 }, endNames: { low: [], high: [] } };

/** The item's scale. The content test guarantees that it exists; without one nothing can be chosen. */
export const scaleOf = ({ scales }: Pick<Instrument, 'scales'>, item: Item): Scale => scales[item.scale] ?? unknownScale;

/** The scale of a section whose items share one; the first item's otherwise. */
export const scaleOfSection = (instrument: Pick<Instrument, 'scales'>, { items }: Section): Scale =>
  items[0] ? scaleOf(instrument, items[0]) : unknownScale;

/** The scale that the first section's items share: the whole questionnaire's where there is only one. */
export const mainScale = (instrument: Pick<Instrument, 'scales' | 'sections'>): Scale =>
  instrument.sections[0] ? scaleOfSection(instrument, instrument.sections[0]) : unknownScale;

/** The steps of a scale in order: 1, 2, 3 … */
export const stepsOf = ({ steps }: Scale): readonly Step[] => steps.map((_, index) => index + 1);

/** The answers that stand apart from the item's scale. */
export const asidesOf = ({ notRelevant }: Pick<Item, 'notRelevant'>): readonly Aside[] =>
  notRelevant ? ['ved-ikke', 'ikke-relevant'] : ['ved-ikke'];

/** True when the item is answered in words only: kept as a note and never counted. */
export const isOpen = ({ steps }: Scale): boolean => steps.length === 0;

/** True when the state is one the scale and the item allow. Unanswered (undefined) always is. */
export function isOnScale(item: Item, scale: Scale, state: AnswerState | undefined): boolean {
  if (state === undefined || state === 'ved-ikke') return true;
  if (state === 'ikke-relevant') return item.notRelevant;
  return Number.isInteger(state) && state >= 1 && state <= scale.steps.length;
}

/** Which end of the scale a step lies at. */
export function sideOf({ steps, ends }: Scale, step: Step): 'low' | 'middle' | 'high' {
  if (step <= ends.low) return 'low';
  return step > steps.length - ends.high ? 'high' : 'middle';
}

/** Whether a step is favourable for the item: the high end, or the low end where the item is worded negatively. */
export function qualityOf(item: Pick<Item, 'direction'>, scale: Scale, step: Step): 'weak' | 'middle' | 'strong' {
  const side = sideOf(scale, step);
  if (side === 'middle') return 'middle';
  return (side === 'high') === (item.direction === 1) ? 'strong' : 'weak';
}

/** The step seen from the unfavourable end: a negatively worded item is turned round, so that low is always weak. */
export const orientedStep = (item: Pick<Item, 'direction'>, { steps }: Scale, step: Step): Step =>
  item.direction === 1 ? step : steps.length + 1 - step;
