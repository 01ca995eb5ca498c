import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, shareFrom } from '@/base/format/percent';
import { numberAt, numberText } from '@/forms/draft';
import { fields, phaseYears } from '@/calculators/straksaktivering/ui/form/fields';
import { formWith } from './examples';

describe('shareFrom(text)', () => {
  it.each([
    ['6,5', 0.065],
    ['30 %', 0.3],
    ['3,5', 0.035],
    ['0', 0],
    ['-5', -0.05],
  ])('læser »%s« som %d', (text, share) => {
    expect(shareFrom(text)).toBe(share);
  });

  it.each(['', 'abc', '30 procent', '1.2'])('læser ikke »%s«', (text) => {
    expect(shareFrom(text)).toBeUndefined();
  });

  it('læser netop den andel, der blev skrevet, med op til ti decimaler i procenten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (units) => {
        const share = Number(`${String(units)}e-12`);
        expect(shareFrom(percentText(share))).toBe(share);
      }),
    );
  });
});

describe('numberText(unit, value)', () => {
  it('skriver beløb, så de læses som det samme beløb', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (amount) => {
        const typed = { ...formWith('hilleroed-2013'), ydelsePrAar: numberText('kr. om året', amount) };
        expect(numberAt(fields, typed, 'ydelsePrAar')).toBe(amount);
      }),
    );
  });
});

describe('phaseYears(typed)', () => {
  it.each([
    ['4', 4],
    ['1', 1],
    ['2,5', 0],
    ['0', 0],
    ['36', 0],
    ['', 0],
  ])('spørger ved horisonten »%s« om %d år', (horisontAar, years) => {
    expect(phaseYears({ ...formWith('hilleroed-2013'), horisontAar })).toBe(years);
  });
});
