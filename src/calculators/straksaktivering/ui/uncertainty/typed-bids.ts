/** What the municipality types over the low and the high bid of an assumption. */
import type { UncertainKey } from '@/calculators/straksaktivering/domain';

export type End = 'lav' | 'hoej';

export type TypedBids = Partial<Record<`${UncertainKey}-${End}`, string>>;
