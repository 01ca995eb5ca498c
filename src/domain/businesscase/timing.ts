/**
 * When saved weeks fall. Newcomers arrive evenly over the year, so a week u weeks after arrival falls in the nth calendar year after the
 * year of arrival (0 = the same year) for the share max(0, 1 − |u / weeksPerYear − n|). The weeks are added up in twentieths with the
 * value in the middle of each: a millionth from the exact integral, which is far less than the assumptions themselves.
 */
import { followedWeeks, shareLeft } from './duration.ts';
import { bandShare, type Band } from './financing.ts';
import type { Spell } from './spells.ts';

/** Pieces a week is divided into. */
const piecesPerWeek = 20;

/** Weeks saved per newcomer in the nth year after arrival; municipal weeks are weeks times the municipality's share. */
export interface WeeksInYear {
  readonly kommuneUger: number;
  readonly uger: number;
}

/** The difference between two sets of spells, spread over the years after arrival. */
export function weeksByYear(
  before: readonly Spell[],
  after: readonly Spell[],
  municipal: readonly Band[],
  years: number,
  weeksPerYear: number,
): readonly WeeksInYear[] {
  const byYear = Array.from({ length: years }, () => ({ kommuneUger: 0, uger: 0 }));
  for (let piece = 0; piece < followedWeeks * piecesPerWeek; piece += 1) {
    const week = (piece + 0.5) / piecesPerWeek;
    const uger = (present(before, week) - present(after, week)) / piecesPerWeek;
    const kommuneUger = uger * bandShare(municipal, week);
    const yearsSince = week / weeksPerYear;
    for (const n of [Math.floor(yearsSince), Math.floor(yearsSince) + 1]) {
      const year = byYear[n];
      if (!year) continue;
      year.uger += uger * (1 - Math.abs(yearsSince - n));
      year.kommuneUger += kommuneUger * (1 - Math.abs(yearsSince - n));
    }
  }
  return byYear;
}

/** The share of the newcomers on the benefit so many weeks after arrival. */
function present(spells: readonly Spell[], week: number): number {
  let sum = 0;
  for (const { share, duration, start } of spells) if (week >= start) sum += share * shareLeft(duration, week - start);
  return sum;
}
