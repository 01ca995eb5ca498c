import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, shareFrom } from '@/base/format/percent';
import { phaseYears, textFor, valueOf } from '@/calculators/straksaktivering/ui/form/typed';
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

describe('textFor(field, value)', () => {
  it('skriver beløb, så de læses som det samme beløb', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (amount) => {
        const typed = formWith('hilleroed-2013');
        typed.fields = { ...typed.fields, ydelsePrAar: textFor('ydelsePrAar', amount) };
        expect(valueOf(typed, 'ydelsePrAar')).toBe(amount);
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
    const typed = formWith('hilleroed-2013');
    expect(phaseYears({ ...typed, fields: { ...typed.fields, horisontAar } })).toBe(years);
  });
});
