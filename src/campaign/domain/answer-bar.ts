/**
 * One group's answers to one item as a diverging bar: the unfavourable end lies left of nought and the favourable to the right, whatever the
 * wording. What is neither, and "ved ikke", is set aside and never counted to an end. The picture, its table and its sentence all read this.
 * The form is Heiberger and Robbins', Design of Diverging Stacked Bar Charts for Likert Scales.
 */
import { hasGoodEnd, onScale, qualityOf, stepsOf, type Item, type Scale, type Step, type Tally } from '../../assessment/domain/index.ts';

/** The answers on one step. Place and length are shares of everybody who answered, "ved ikke" included, so that groups compare. */
export interface Stretch {
  readonly step: Step;
  readonly count: number;
  readonly from: number;
  readonly length: number;
}

/** A bar. All lengths together are one, and each is its count over `answered`. */
export interface AnswerBar {
  /** False when no end is better: then everything stands from nought in the order of the scale, and no neutral is set aside. */
  readonly parted: boolean;
  /** Left to right; negative places lie left of nought. */
  readonly stretches: readonly Stretch[];
  /** Set aside: steps at neither end. */
  readonly neutral: readonly Stretch[];
  /** Set aside after the neutral ones. */
  readonly dontKnow: Omit<Stretch, 'step'>;
  /** Persons (or cases) who chose a step or "ved ikke". */
  readonly answered: number;
}

/** How far bars reach to each side of nought and aside, so that several share one axis. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly aside: number;
}

/** Stretches after each other from this place. */
function inRow(steps: readonly Step[], { distribution }: Tally, answered: number, from: number): readonly Stretch[] {
  let before = 0;
  return steps.map((step) => {
    const count = distribution[step - 1] ?? 0;
    const stretch = { step, count, from: from + before / answered, length: count / answered };
    before += count;
    return stretch;
  });
}

/** The bar of a group's answers. Undefined when nobody answered. */
export function answerBar(item: Pick<Item, 'direction'>, scale: Scale, tally: Tally): AnswerBar | undefined {
  const answered = onScale(tally) + tally.dontKnow;
  if (answered === 0) return undefined;
  const parted = hasGoodEnd(scale);
  const steps = parted && item.direction === -1 ? stepsOf(scale).toReversed() : stepsOf(scale);
  const of = (quality: ReturnType<typeof qualityOf>) => steps.filter((step) => qualityOf(item, scale, step) === quality);
  const sum = (some: readonly Step[]) => some.reduce((total, step) => total + (tally.distribution[step - 1] ?? 0), 0);
  const neutral = parted ? inRow(of('middle'), tally, answered, 0) : [];
  const dontKnow = { count: tally.dontKnow, from: sum(parted ? of('middle') : []) / answered, length: tally.dontKnow / answered };
  const stretches = parted
    ? [...inRow(of('weak'), tally, answered, -sum(of('weak')) / answered), ...inRow(of('strong'), tally, answered, 0)]
    : inRow(steps, tally, answered, 0);
  return { parted, stretches, neutral, dontKnow, answered };
}

/** The reach that has room for all these bars. */
export function reachOf(bars: readonly AnswerBar[]): Reach {
  const longest = (of: (bar: AnswerBar) => number) => Math.max(0, ...bars.map(of));
  return {
    left: longest(({ stretches }) => -Math.min(0, ...stretches.map(({ from }) => from))),
    right: longest(({ stretches }) => Math.max(0, ...stretches.map(({ from, length }) => from + length))),
    aside: longest(({ dontKnow }) => dontKnow.from + dontKnow.length),
  };
}
