/** Where the stretches of a diverging bar stand in a picture as wide as its place, in percent of that width. */
import type { AnswerBar, Reach, Stretch } from '@/campaign/domain';
import type { Item, Scale } from '@/assessment/domain';
import { patternsFor, type PatternKind } from '@/site/figures/patterns';

/** A stretch as it is drawn; "ved ikke" has an outline and no fill. */
export interface Drawn {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly fill: PatternKind | 'outline';
}

/** The picture of one bar. */
export interface BarLayout {
  readonly drawn: readonly Drawn[];
  /** The line that the ends stand out from; undefined where no end is better. */
  readonly nought: number | undefined;
  /** Percent of the width that one whole group would fill. */
  readonly whole: number;
}

/** White space before what is set aside. */
const gap = 5;

/** The fill of a step: the good end is always petrol, the other always ochre. */
export function fillOf({ direction }: Pick<Item, 'direction'>, { steps }: Scale, step: number): PatternKind {
  const fills = patternsFor(steps.length);
  return fills[direction === 1 ? steps.length - step : step - 1] ?? 'plain';
}

/** Lays out a bar on an axis that it shares with others. */
export function layoutBar(bar: AnswerBar, { left, right, aside }: Reach, item: Pick<Item, 'direction'>, scale: Scale): BarLayout {
  const whole = (100 - (aside > 0 ? gap : 0)) / (left + right + aside);
  const asideFrom = 100 - whole * aside;
  const place = (from: number, { step, count, from: at, length }: Stretch): Drawn => ({
    x: from + at * whole,
    width: length * whole,
    count,
    fill: fillOf(item, scale, step),
  });
  const unknown: Drawn = {
    x: asideFrom + bar.dontKnow.from * whole,
    width: bar.dontKnow.length * whole,
    count: bar.dontKnow.count,
    fill: 'outline',
  };
  const all = [...bar.stretches.map((each) => place(left * whole, each)), ...bar.neutral.map((each) => place(asideFrom, each)), unknown];
  return { drawn: all.filter(({ count }) => count > 0), nought: bar.parted ? left * whole : undefined, whole };
}
