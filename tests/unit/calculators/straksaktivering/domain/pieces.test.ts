import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLeft, type Duration } from '@/calculators/straksaktivering/domain/duration';
import { pieceFrom, sumsOf } from '@/calculators/straksaktivering/domain/pieces';

const stays: readonly (readonly [string, Duration])[] = [
  ['ingen uger', { type: 'nul' }],
  ['lige lange forløb', { type: 'fast', uger: 17.3 }],
  ['spredte forløb', { type: 'eksponentiel', uger: 17 }],
  ['forløb, hvor chancen ændrer sig', { type: 'weibull', uger: 17, form: 0.8 }],
  [
    'en kurve',
    {
      type: 'tabel',
      punkter: [
        { uge: 0, andel: 1 },
        { uge: 4.01, andel: 0.6 },
        { uge: 52, andel: 0.6 },
        { uge: 104, andel: 0 },
      ],
    },
  ],
];

/** Twenty pieces to a week, one by one. */
function pieceByPiece(duration: Duration, start: number, first: number, end: number) {
  let [weeks, moment] = [0, 0];
  for (let piece = first; piece < end; piece += 1) {
    const week = (piece + 0.5) / 20;
    const share = week < start ? 0 : shareLeft(duration, week - start) / 20;
    weeks += share;
    moment += share * week;
  }
  return { weeks, moment };
}

describe('sumsOf(spell)', () => {
  it.each(stays)('lægger %s sammen som stykke for stykke', (_, duration) => {
    const week = fc.integer({ min: 0, max: 260 });
    fc.assert(
      fc.property(week, week, fc.double({ min: 0, max: 60, noNaN: true }), (one, other, start) => {
        const [first, end] = [pieceFrom(Math.min(one, other)), pieceFrom(Math.max(one, other))];
        const sums = sumsOf({ share: 1, duration, start })(first, end);
        const expected = pieceByPiece(duration, start, first, end);
        expect(sums.weeks).toBeCloseTo(expected.weeks, 8);
        expect(sums.moment).toBeCloseTo(expected.moment, 6);
      }),
      { numRuns: 60 },
    );
  });
});
