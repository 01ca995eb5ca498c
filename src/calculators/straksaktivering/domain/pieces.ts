/**
 * A stay added up in twentieths of a week, with the share on the benefit in the middle of each piece. Where the share follows a line or
 * fades by the same part in every piece, the sum of a whole row of pieces is known, so that a case is calculated in no time.
 */
import { followedWeeks, shareLeft, type CurvePoint } from './duration.ts';
import type { Spell } from './spells.ts';
import { weibullCurve } from './weibull.ts';

/** Pieces a week is divided into, and all the pieces of the weeks that are followed. */
const piecesPerWeek = 20;
const pieces = followedWeeks * piecesPerWeek;

const middleOf = (piece: number): number => (piece + 0.5) / piecesPerWeek;

/** The first piece whose middle is not before the week. */
export const pieceFrom = (week: number): number => Math.min(pieces, Math.max(0, Math.ceil(week * piecesPerWeek - 0.5)));

/** The weeks on the benefit in a row of pieces, and the sum of each times the weeks since arrival. */
export interface PieceSums {
  readonly weeks: number;
  readonly moment: number;
}

/** Sums between two pieces, the second not included. */
type Between = (first: number, end: number) => PieceSums;

const nothing: PieceSums = { weeks: 0, moment: 0 };

/** How a spell's weeks add up between any two pieces. */
export function sumsOf({ duration, start }: Spell): Between {
  const begin = pieceFrom(start);
  const within =
    (between: Between): Between =>
    (first, end) =>
      end > Math.max(first, begin) ? between(Math.max(first, begin), end) : nothing;
  switch (duration.type) {
    case 'nul':
      return () => nothing;
    case 'fast':
      return within((first, end) => lineSums(first, Math.min(end, pieceFrom(start + duration.uger)), 1, 1));
    case 'eksponentiel':
      return within((first, end) => fadingSums(first, end, start, duration.uger));
    case 'weibull':
      return within(addedUp(weibullCurve(duration.uger, duration.form), start));
    case 'tabel':
      return within((first, end) => curveSums(duration.punkter, start, first, end));
  }
}

/** Heights along a straight line, from the first piece to the last: count times the means, and what the slope adds to the moment. */
function lineSums(first: number, end: number, firstHeight: number, lastHeight: number): PieceSums {
  const count = end - first;
  if (count <= 0) return nothing;
  const weeks = (count * (firstHeight + lastHeight)) / 2 / piecesPerWeek;
  const slope = count > 1 ? (lastHeight - firstHeight) / (count - 1) : 0;
  const tilt = (slope * count * (count * count - 1)) / 12 / piecesPerWeek ** 2;
  return { weeks, moment: (weeks * (first + end)) / 2 / piecesPerWeek + tilt };
}

/** The same part leaves in every piece of an exponential stay: a geometric series. */
function fadingSums(first: number, end: number, start: number, mean: number): PieceSums {
  const rate = 1 / (piecesPerWeek * mean);
  const [leaves, left, count] = [-Math.expm1(-rate), Math.exp(-rate), end - first];
  const atEnd = Math.exp(-rate * count);
  const series = -Math.expm1(-rate * count) / leaves;
  const later = (left * series - count * atEnd) / leaves;
  const height = Math.exp((start - middleOf(first)) / mean) / piecesPerWeek;
  return { weeks: height * series, moment: height * (middleOf(first) * series + later / piecesPerWeek) };
}

/** Line after line between the points of a curve. */
function curveSums(points: readonly CurvePoint[], start: number, first: number, end: number): PieceSums {
  let [weeks, moment] = [0, 0];
  for (const [index, { uge }] of points.entries()) {
    const from = Math.max(first, pieceFrom(start + uge));
    const to = Math.min(end, pieceFrom(start + (points[index + 1]?.uge ?? Infinity)));
    if (to <= from) continue;
    const height = (piece: number) => shareLeft({ type: 'tabel', punkter: points }, middleOf(piece) - start);
    const sums = lineSums(from, to, height(from), height(to - 1));
    weeks += sums.weeks;
    moment += sums.moment;
  }
  return { weeks, moment };
}

/** Piece by piece, once; a row of them is the difference between two sums. */
function addedUp(curve: (week: number) => number, start: number): Between {
  const [weeks, moment] = [new Float64Array(pieces + 1), new Float64Array(pieces + 1)];
  for (let piece = 0; piece < pieces; piece += 1) {
    const week = middleOf(piece);
    const height = week < start ? 0 : curve(week - start) / piecesPerWeek;
    weeks[piece + 1] = (weeks[piece] ?? 0) + height;
    moment[piece + 1] = (moment[piece] ?? 0) + height * week;
  }
  const of = (sums: Float64Array, first: number, end: number) => (sums[end] ?? 0) - (sums[first] ?? 0);
  return (first, end) => ({ weeks: of(weeks, first, end), moment: of(moment, first, end) });
}
