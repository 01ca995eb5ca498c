/** The weeks on the benefit as areas: everyone's weeks before, and the three groups' weeks after. Shares along, weeks up. */
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import { numberAt } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import { fields } from '../form/fields';

/** A rectangle in a picture that is 100 wide and 100 high, with the ground at the bottom. */
export interface Block {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface WeeksPicture {
  readonly before: Block;
  readonly groups: readonly Block[];
}

/** Undefined while a number is missing or the groups are not a whole. */
export function weeksPicture(typed: Typed): WeeksPicture | undefined {
  const before = numberAt(fields, typed, 'ugerFoer');
  const groups = mixtureRows.map((row) => ({
    id: row.id,
    share: numberAt(fields, typed, row.share),
    weeks: numberAt(fields, typed, row.weeks),
  }));
  const known = groups.flatMap(({ id, share, weeks }) => (share === undefined || weeks === undefined ? [] : [{ id, share, weeks }]));
  const sum = known.reduce((total, { share }) => total + share, 0);
  if (before === undefined || known.length < groups.length || Math.abs(sum - 1) > 1e-9) return undefined;
  if (before <= 0 || known.some(({ share, weeks }) => share < 0 || weeks < 0)) return undefined;
  const highest = Math.max(before, ...known.map(({ weeks }) => weeks));
  const high = (weeks: number) => ({ y: 100 - (weeks / highest) * 100, height: (weeks / highest) * 100 });
  const start = (index: number) => known.slice(0, index).reduce((total, { share }) => total + share * 100, 0);
  return {
    before: { id: 'before', x: 0, width: 100, ...high(before) },
    groups: known.map(({ id, share, weeks }, index) => ({ id, x: start(index), width: share * 100, ...high(weeks) })),
  };
}
