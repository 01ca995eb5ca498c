/**
 * When saved weeks fall. Newcomers arrive evenly over the year, so a week u weeks after arrival falls in the nth calendar year after the
 * year of arrival (0 = the same year) for the share max(0, 1 − |u / weeksPerYear − n|). The weeks are added up in twentieths with the
 * value in the middle of each: a millionth from the exact integral, which is far less than the assumptions themselves.
 */
import { followedWeeks, shareLeft } from './duration.ts';
import type { Band } from './financing.ts';
import type { Spell } from './spells.ts';

/** Pieces a week is divided into, and all the pieces of the weeks that are followed. */
const piecesPerWeek = 20;
const pieces = followedWeeks * piecesPerWeek;

const middleOf = (piece: number): number => (piece + 0.5) / piecesPerWeek;

/** The first piece whose middle is not before the week. */
const pieceFrom = (week: number): number => Math.min(pieces, Math.max(0, Math.ceil(week * piecesPerWeek - 0.5)));

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
  const saved = new Float64Array(pieces);
  for (const spell of before) addPresence(saved, spell, spell.share / piecesPerWeek);
  for (const spell of after) addPresence(saved, spell, -spell.share / piecesPerWeek);
  const shares = sharesOf(municipal);
  const byYear = Array.from({ length: years + 1 }, () => ({ kommuneUger: 0, uger: 0 }));
  for (let piece = 0; piece < pieces; piece += 1) {
    const yearsSince = middleOf(piece) / weeksPerYear;
    const n = Math.floor(yearsSince);
    const [year, next] = [byYear[n], byYear[n + 1]];
    if (!year || !next) break;
    const uger = saved[piece] ?? 0;
    const kommuneUger = uger * (shares[piece] ?? 0);
    const intoNext = yearsSince - n;
    year.uger += uger * (1 - intoNext);
    year.kommuneUger += kommuneUger * (1 - intoNext);
    next.uger += uger * intoNext;
    next.kommuneUger += kommuneUger * intoNext;
  }
  return byYear.slice(0, years);
}

/** Adds the share on the benefit in every piece, times the weight. */
function addPresence(sum: Float64Array, { duration, start }: Spell, weight: number): void {
  const first = pieceFrom(start);
  const constant = duration.type === 'eksponentiel' ? Math.exp(-1 / (piecesPerWeek * duration.uger)) : undefined;
  let height = shareLeft(duration, middleOf(first) - start);
  for (let piece = first; piece < pieces && height > 0; piece += 1) {
    sum[piece] = (sum[piece] ?? 0) + weight * height;
    // The same part leaves in every piece of an exponential stay, which spares a power for each.
    height = constant === undefined ? shareLeft(duration, middleOf(piece + 1) - start) : height * constant;
  }
}

/** The share that counts in each piece. */
function sharesOf(bands: readonly Band[]): Float64Array {
  const shares = new Float64Array(pieces);
  for (const { from, to, share } of bands)
    for (let piece = pieceFrom(from), end = pieceFrom(to); piece < end; piece += 1) shares[piece] = (shares[piece] ?? 0) + share;
  return shares;
}
