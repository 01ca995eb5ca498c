import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsAllowed, slipsBetween } from '@/search/domain/distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('slipsBetween(a, b)', () => {
  it.each([
    ['indsats', 'indsats', 0],
    ['indstas', 'indsats', 1],
    ['insats', 'indsats', 1],
    ['inddsats', 'indsats', 1],
    ['intsats', 'indsats', 1],
    ['', 'job', 3],
  ])('fra »%s« til »%s« er der %d', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('er den samme begge veje, og nul kun mellem ens ord', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('er mindst forskellen i længde og højst det længste ord', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('er 1, når to naboer har byttet plads', () => {
    fc.assert(
      fc.property(word, word, (before, after) => {
        expect(slipsBetween(`${before}xy${after}`, `${before}yx${after}`)).toBe(1);
      }),
    );
  });
});

describe('slipsAllowed(word)', () => {
  it.each([
    ['job', 0],
    ['2013', 0],
    ['mentor', 1],
    ['sagsbehandl', 2],
  ])('i %s er %d', (found, slips) => {
    expect(slipsAllowed(found)).toBe(slips);
  });
});
