/** What those who said nothing about an item leave open, in whole persons (or cases): never a margin of error, for nobody drew a sample. */
import { hasGoodEnd, onScale, type Item, type Scale, type Tally } from '../../assessment/domain/index.ts';
import { boundsOf, coverageOf } from './coverage.ts';
import type { Group } from './publication.ts';
import { favourable } from './signals.ts';

/** So many of the invited chose no step; between `low` and `high` of them all could stand at the good end. */
export interface Silence {
  readonly silent: number;
  readonly invited: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What the silence leaves open on one item. Undefined when nobody has said how many were invited, when only a part of the group was asked,
 * when no end is better, and when everybody has answered.
 */
export function silenceOn(group: Group, item: Item, scale: Scale, tally: Tally): Silence | undefined {
  const base = onScale(tally);
  const bounds = boundsOf(favourable(item, scale, tally), base, coverageOf(group));
  if (!bounds || !hasGoodEnd(scale) || tally.items !== group.persons) return undefined;
  const [low, invited] = bounds.low;
  return invited > base ? { silent: invited - base, invited, low, high: bounds.high[0] } : undefined;
}
