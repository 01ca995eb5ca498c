import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedWeeks, meanWeeks, shareLeft, weeksBetween, type Duration } from '@/calculators/straksaktivering/domain/duration';

const mean = fc.double({ min: 1, max: 100, noNaN: true });
const form = fc.double({ min: 0.3, max: 5, noNaN: true });
const anyDuration: fc.Arbitrary<Duration> = fc.oneof(
  mean.map((uger): Duration => ({ type: 'fast', uger })),
  mean.map((uger): Duration => ({ type: 'eksponentiel', uger })),
  fc.tuple(mean, form).map(([uger, shape]): Duration => ({ type: 'weibull', uger, form: shape })),
);

/** The area under the curve by brute force. */
function areaByHand(duration: Duration, from: number, to: number, pieces = 20_000): number {
  const width = (to - from) / pieces;
  return Array.from({ length: pieces }, (_, piece) => shareLeft(duration, from + (piece + 0.5) * width) * width).reduce(
    (sum, area) => sum + area,
    0,
  );
}

/** The exponential curve written as a table with a point per quarter of a week. */
const exponentialAsTable = (uger: number): Duration => ({
  type: 'tabel',
  punkter: Array.from({ length: followedWeeks * 4 + 1 }, (_, quarter) => ({ uge: quarter / 4, andel: Math.exp(-quarter / 4 / uger) })),
});

describe('Varigheder', () => {
  it.each<[string, Duration, number]>([
    ['nul', { type: 'nul' }, 0],
    ['17 uger for alle', { type: 'fast', uger: 17 }, 17],
    ['gennemsnit 6, eksponentielt', { type: 'eksponentiel', uger: 6 }, 6],
    ['gennemsnit 17, form 0,8', { type: 'weibull', uger: 17, form: 0.8 }, 17],
    ['gennemsnit 17, form 3', { type: 'weibull', uger: 17, form: 3 }, 17],
  ])('%s har sit eget gennemsnit, bortset fra det, der ligger efter fem år', (_, duration, expected) => {
    expect(meanWeeks(duration)).toBeCloseTo(expected, 2);
  });

  it.each<Duration>([
    { type: 'fast', uger: 17 },
    { type: 'eksponentiel', uger: 17 },
    { type: 'weibull', uger: 17, form: 0.8 },
    { type: 'weibull', uger: 40, form: 2.5 },
    {
      type: 'tabel',
      punkter: [
        { uge: 0, andel: 1 },
        { uge: 10, andel: 0.3 },
        { uge: 52, andel: 0 },
      ],
    },
  ])('arealet er det samme som kurvens højde lagt sammen: %o', (duration) => {
    expect(weeksBetween(duration, 3, 30)).toBeCloseTo(areaByHand(duration, 3, 30), 2);
  });

  it('Weibull med form 1 er den eksponentielle', () => {
    fc.assert(
      fc.property(mean, fc.double({ min: 0, max: 200, noNaN: true }), (uger, from) => {
        const exponential = weeksBetween({ type: 'eksponentiel', uger }, from, followedWeeks);
        expect(weeksBetween({ type: 'weibull', uger, form: 1 }, from, followedWeeks)).toBeCloseTo(exponential, 8);
      }),
    );
  });

  it('en tabel med tætte punkter er den eksponentielle', () => {
    for (const uger of [6, 17, 60]) expect(meanWeeks(exponentialAsTable(uger))).toBeCloseTo(meanWeeks({ type: 'eksponentiel', uger }), 1);
  });

  it('to intervaller efter hinanden giver det samlede', () => {
    fc.assert(
      fc.property(anyDuration, fc.double({ min: 0, max: followedWeeks, noNaN: true }), (duration, cut) => {
        expect(weeksBetween(duration, 0, cut) + weeksBetween(duration, cut, followedWeeks)).toBeCloseTo(meanWeeks(duration), 8);
      }),
    );
  });

  it('andelen på ydelse er aldrig stigende og ligger mellem 0 og 1', () => {
    fc.assert(
      fc.property(anyDuration, mean, mean, (duration, one, other) => {
        const [early, late] = [shareLeft(duration, Math.min(one, other)), shareLeft(duration, Math.max(one, other))];
        expect(0 <= late && late <= early && early <= 1).toBe(true);
      }),
    );
  });
});
