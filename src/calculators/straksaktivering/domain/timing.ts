/**
 * When saved weeks fall. Newcomers arrive evenly over the year, so a week u weeks after arrival falls in the nth calendar year after the
 * year of arrival (0 = the same year) for the share max(0, 1 − |u / weeksPerYear − n|). The weeks are added up in twentieths with the
 * value in the middle of each: a millionth from the exact integral, which is far less than the assumptions themselves.
 */
import type { Band } from './financing.ts';
import { pieceFrom, sumsOf, type PieceSums } from './pieces.ts';
import type { Spell } from './spells.ts';

/** Weeks per newcomer in the nth year after arrival; municipal weeks are weeks times the municipality's share. */
export interface WeeksInYear {
  readonly kommuneUger: number;
  readonly uger: number;
}

/** The weeks of the spells, spread over the years after arrival. */
export function weeksByYear(
  spells: readonly Spell[],
  municipal: readonly Band[],
  years: number,
  weeksPerYear: number,
): readonly WeeksInYear[] {
  const [kommuneUger, uger] = [new Float64Array(years + 1), new Float64Array(years + 1)];
  for (const spell of spells) {
    const between = sumsOf(spell);
    for (let year = 0; year < years; year += 1) {
      const [start, end] = [pieceFrom(year * weeksPerYear), pieceFrom((year + 1) * weeksPerYear)];
      // Nobody of this spell is left.
      if (start === end) break;
      spread(uger, year, between(start, end), spell.share, weeksPerYear);
      for (const { from, to, share } of municipal) {
        const [first, last] = [Math.max(start, pieceFrom(from)), Math.min(end, pieceFrom(to))];
        if (first < last) spread(kommuneUger, year, between(first, last), spell.share * share, weeksPerYear);
      }
    }
  }
  return Array.from({ length: years }, (_, year) => ({ kommuneUger: kommuneUger[year] ?? 0, uger: uger[year] ?? 0 }));
}

/** Weeks so long after arrival belong partly to this year and partly to the next: the more, the later they are. */
function spread(byYear: Float64Array, year: number, { weeks, moment }: PieceSums, share: number, weeksPerYear: number): void {
  const intoNext = moment / weeksPerYear - year * weeks;
  byYear[year] = (byYear[year] ?? 0) + share * (weeks - intoNext);
  byYear[year + 1] = (byYear[year + 1] ?? 0) + share * intoNext;
}
