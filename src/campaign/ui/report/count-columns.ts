/** The columns of the numbers behind the bars: the steps of a scale, and what stands beside them. */
import type { PublishedItem } from '@/campaign/domain';
import type { Tally } from '@/assessment/domain';
import { reportWords as words } from '@/campaign/texts/result';
import { asideNames } from '@/assessment/texts';

/** A column: its name, and its count in a cell that is shown. */
export interface CountColumn {
  readonly name: string;
  readonly count: (tally: Tally) => number;
}

/** The columns of items that share a scale. »Ikke relevant« only where one of them can be answered so. */
export function countColumns(items: readonly Pick<PublishedItem, 'item' | 'scale'>[]): readonly CountColumn[] {
  const steps = items[0]?.scale.steps ?? [];
  const notRelevant: CountColumn = { name: asideNames['ikke-relevant'], count: (tally) => tally.notRelevant };
  return [
    ...steps.map((name, at): CountColumn => ({ name, count: ({ distribution }) => distribution[at] ?? 0 })),
    { name: asideNames['ved-ikke'], count: ({ dontKnow }) => dontKnow },
    ...(items.some(({ item }) => item.notRelevant) ? [notRelevant] : []),
    { name: words.missing, count: ({ relevant, answered }) => relevant - answered },
  ];
}
