/** Time on the benefit per newcomer, with and without the effort, as weighted spells. */
import { meanWeeks, shareLeft, weeksBetween, type Duration } from './duration.ts';
import type { Band } from './financing.ts';
import type { AfterGroup } from './model.ts';

/** A share of the newcomers has a spell of this length that starts so many weeks after they came. */
export interface Spell {
  readonly share: number;
  readonly duration: Duration;
  readonly start: number;
}

/** Without the effort everyone has one spell. */
export const spellsBefore = (duration: Duration): readonly Spell[] => [{ share: 1, duration, start: 0 }];

/**
 * With the effort each group has its spell. Those who return have a second one; the weeks of seniority go on where the first ended
 * on average, and the break between the two is not counted, so a relapse comes as early as it can.
 */
export const spellsAfter = (groups: readonly AfterGroup[]): readonly Spell[] =>
  groups.flatMap(({ andel, varighed, tilbagefald }) => {
    const first: Spell = { share: andel, duration: varighed, start: 0 };
    if (!tilbagefald) return [first];
    const again: Duration = { type: 'fast', uger: tilbagefald.uger };
    return [first, { share: andel * tilbagefald.andel, duration: again, start: meanWeeks(varighed) }];
  });

/** Weeks per newcomer, each counted with its band's share. */
export function weeksOnBenefit(spells: readonly Spell[], bands: readonly Band[]): number {
  let sum = 0;
  for (const { share, duration, start } of spells)
    for (const band of bands) sum += share * band.share * weeksBetween(duration, band.from - start, band.to - start);
  return sum;
}

/** The share of the newcomers on the benefit so many weeks after they came. */
export function presence(spells: readonly Spell[], week: number): number {
  let sum = 0;
  for (const { share, duration, start } of spells) if (week >= start) sum += share * shareLeft(duration, week - start);
  return sum;
}
