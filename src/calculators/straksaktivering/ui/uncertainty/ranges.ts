/** The low and the high bid of each assumption that can be moved: documented until the municipality writes its own. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { movables, type CaseInput, type Movable, type UncertainKey } from '@/calculators/straksaktivering/domain';
import type { Assumption } from '@/forms/assumption';
import { percentText, shareFrom } from '@/base/format/percent';
import type { End, TypedBids } from './typed-bids';
import type { StraksaktiveringProps } from '../form/props';
import { rangeSources } from '../report/result-assumptions';

export interface MovableRange extends Movable {
  /** What stands in the two fields. */
  readonly typed: Readonly<Record<End, string>>;
  /** Undefined while the text is no number. */
  readonly lav: number | undefined;
  readonly hoej: number | undefined;
  readonly source: Assumption;
  /** Whether a bid is the municipality's own. */
  readonly own: Readonly<Record<End, boolean>>;
}

const shares: ReadonlySet<UncertainKey> = new Set<UncertainKey>(['effektRealisering', 'udeblivelse', 'diskonteringsrente']);

export const isShareKey = (key: UncertainKey): boolean => shares.has(key);
const textOf = (key: UncertainKey, value: number): string => (shares.has(key) ? percentText(value) : formatNumber(value, 20));
const valueIn = (key: UncertainKey, text: string) => (shares.has(key) ? shareFrom(text) : parseDanishNumber(text));

/** Multiplying leaves a last binary digit that nobody wrote. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Every assumption of the case that can be moved and has a documented range. */
export function rangesOf(
  input: CaseInput,
  assumptions: StraksaktiveringProps['assumptions'],
  typed: Readonly<TypedBids> = {},
): readonly MovableRange[] {
  return movables(input).flatMap((movable) => {
    const source = assumptions[rangeSources[movable.key]];
    if (!source?.range) return [];
    const { basis, low, high } = source.range;
    const bid = (size: number) => Math.min(movable.most, tidy(basis === 'egen' ? movable.value * size : size));
    return [withTyped({ ...movable, source }, { lav: bid(low), hoej: bid(high) }, typed)];
  });
}

function withTyped(movable: Movable & { readonly source: Assumption }, documented: Record<End, number>, over: TypedBids): MovableRange {
  const { key } = movable;
  const text = (end: End) => over[`${key}-${end}`] ?? textOf(key, documented[end]);
  const own = (end: End) => valueIn(key, text(end)) !== documented[end];
  const typed = { lav: text('lav'), hoej: text('hoej') };
  return {
    ...movable,
    typed,
    lav: valueIn(key, typed.lav),
    hoej: valueIn(key, typed.hoej),
    own: { lav: own('lav'), hoej: own('hoej') },
  };
}
