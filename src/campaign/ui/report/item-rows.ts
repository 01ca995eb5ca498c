/** One item as rows, one for each group that was asked: the sentence and the picture, made of the same cell. */
import {
  answerBar,
  favourable,
  hiddenBecause,
  silenceOn,
  type Group,
  type Publication,
  type PublishedItem,
  type Reach,
} from '@/campaign/domain';
import { hasGoodEnd, type Tally } from '@/assessment/domain';
import { hiddenSentences } from '@/campaign/texts/words';
import { endText, listText, silenceText, type Unit } from '@/campaign/texts/sentences';
import { groupInText, groupName } from '../group-names';
import { layoutBar, type BarLayout } from './bar-layout';

/** What is said of one group. */
export interface ItemRow {
  readonly name: string;
  readonly said: string;
  /** Undefined when the answers are not shown, or nobody answered. */
  readonly layout?: BarLayout | undefined;
  /** What those who chose no step leave open. */
  readonly silence?: string | undefined;
}

function shownRow(unit: Unit, group: Group, name: string, { item, scale }: PublishedItem, tally: Tally, reach: Reach): ItemRow {
  const bar = answerBar(item, scale, tally);
  const silence = silenceOn(group, item, scale, tally);
  return {
    name,
    said: hasGoodEnd(scale) ? endText(unit, item, scale, tally, favourable(item, scale, tally)) : listText(scale, tally),
    layout: bar && layoutBar(bar, reach, item, scale),
    silence: silence && silenceText(unit, silence),
  };
}

/** The rows of an item in the order of the groups. */
export function itemRows(unit: Unit, { groups }: Publication, published: PublishedItem, reach: Reach): readonly ItemRow[] {
  return groups.flatMap((group, at): readonly ItemRow[] => {
    const cell = published.cells[at];
    const name = groupName(group, groups);
    if (!cell || cell.code === 'ikke-spurgt') return [];
    if (cell.code === 'vist') return [shownRow(unit, group, name, published, cell.tally, reach)];
    return [{ name, said: hiddenSentences[hiddenBecause(cell)] }];
  });
}

/** Groups that nobody asked. */
export const unaskedGroups = ({ groups }: Publication, { cells }: PublishedItem): readonly string[] =>
  groups.filter((_, at) => cells[at]?.code === 'ikke-spurgt').map((group) => groupInText(group, groups));
