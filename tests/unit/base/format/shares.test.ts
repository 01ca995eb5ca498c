import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from '@/base/format/shares';

describe('Hele procenter', () => {
  it('giver altid 100 tilsammen og ligger højst ét point fra det præcise', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 9 }), (counts) => {
        const sum = counts.reduce((total, count) => total + count, 0);
        const percents = wholePercents(counts);
        expect(percents === undefined).toBe(sum === 0);
        if (!percents) return;
        expect(percents.reduce((total, percent) => total + percent, 0)).toBe(100);
        percents.forEach((percent, at) => {
          expect(Math.abs(percent - ((counts[at] ?? 0) * 100) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [9, 2, 2],
      [69, 16, 15],
    ],
    [
      [0, 5],
      [0, 100],
    ],
  ])('%j er %j', (counts, expected) => {
    expect(wholePercents(counts)).toEqual(expected);
  });
});
