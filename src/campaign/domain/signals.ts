/** What a shown distribution says by itself: how many stand at each end, where the middle is, whether views part, and what is not known. */
import {
  above,
  medianOf,
  onScale,
  qualityOf,
  sideOf,
  type Fraction,
  type Item,
  type Median,
  type Scale,
  type Tally,
} from '../../assessment/domain/index.ts';
import { leastForPercent } from './groups.ts';

/** Views part when at least this share stands at each end. Ours (skøn). */
export const leastAtBothEnds: Fraction = [3, 10];

/** Persons at each end of the scale and between them, of those who chose a step. */
export interface Ends {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Persons who chose a step: the base of the three. */
  readonly base: number;
}

/** Counts the ends. "9 af 13 enige" is high of base. */
export function endsOf(scale: Scale, tally: Tally): Ends {
  const ends = { low: 0, middle: 0, high: 0 };
  tally.distribution.forEach((count, index) => (ends[sideOf(scale, index + 1)] += count));
  return { ...ends, base: onScale(tally) };
}

/** Persons at the favourable end, the other way round for a negatively worded item. */
export const favourable = (item: Pick<Item, 'direction'>, scale: Scale, { distribution }: Tally): number =>
  distribution.reduce((sum, count, index) => (qualityOf(item, scale, index + 1) === 'strong' ? sum + count : sum), 0);

/** The median of an ordered scale; undefined without an order or without answers on it. */
export const medianOn = (scale: Scale, tally: Tally): Median | undefined => (scale.ordered ? medianOf(tally.distribution) : undefined);

/** True when no step lies between the two ends of the scale. */
export const endsMeet = ({ ends, steps }: Scale): boolean => ends.low + ends.high >= steps.length;

/**
 * The ends as far apart as views can part: the whole ends where steps lie between them. Where the ends meet, neighbours on each side of the
 * border hardly disagree, so only the outermost step of each end counts.
 */
export function farEndsOf(scale: Scale, tally: Tally): Ends {
  const ends = endsOf(scale, tally);
  if (!endsMeet(scale)) return ends;
  const [low, high] = [tally.distribution[0] ?? 0, tally.distribution.at(-1) ?? 0];
  return { low, high, middle: ends.base - low - high, base: ends.base };
}

/** True when at least three in ten stand at each end ("delte meninger"). */
export function isPolarised(scale: Scale, tally: Tally): boolean {
  const { low, high, base } = farEndsOf(scale, tally);
  const [part, whole] = leastAtBothEnds;
  return base > 0 && low * whole >= base * part && high * whole >= base * part;
}

/** True when more of the answers are "ved ikke" than the rule allows: the missing knowledge is the finding. */
export const isKnowledgeGap = ({ dontKnow, answered }: Tally, mostDontKnow: Fraction): boolean => above(dontKnow, answered, mostDontKnow);

/** Percentages are shown from twenty persons; below it counts only. */
export const mayShowPercent = (persons: number): boolean => persons >= leastForPercent;
