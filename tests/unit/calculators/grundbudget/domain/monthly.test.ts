import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateMonthlyBudget, type MonthlyInput } from '@/calculators/grundbudget/domain';
import { differences, problemsIn, readFixture, valueOf } from '../../vectors';

const monthly = readFixture('gb-03') as { input: MonthlyInput; forventet: object };

describe('Grundbudget måned for måned', () => {
  it('GB-03: følger to overlevelseskurver', () => {
    expect(differences(valueOf(calculateMonthlyBudget(monthly.input)), monthly.forventet)).toEqual([]);
  });

  it('regner ikke længere, end kurverne er kendt', () => {
    expect(valueOf(calculateMonthlyBudget(monthly.input)).gnsBestandPrAar).toHaveLength(3);
    expect(problemsIn(calculateMonthlyBudget({ ...monthly.input, horisontAar: 4 }))).toEqual(['curve-open startKurve']);
  });

  it('afviser en kurve, der stiger, og en kurve uden begyndelse', () => {
    const startKurve = [
      { md: 1, andel: 0.5 },
      { md: 60, andel: 0.6 },
    ];
    expect(problemsIn(calculateMonthlyBudget({ ...monthly.input, startKurve }))).toEqual([
      'curve-start startKurve[0]',
      'curve-rises startKurve[1].andel',
    ]);
  });
});

describe('Måned for måned med ændringer', () => {
  const { input } = monthly;
  const later = (fraAar: number, punkter = input.kurve) => valueOf(calculateMonthlyBudget({ ...input, nyKurve: { fraAar, punkter } }));

  it('den samme kurve igen ændrer intet', () => {
    expect(later(1)).toEqual(valueOf(calculateMonthlyBudget(input)));
  });

  it('en kortere kurve fra andet år rører ikke det første', () => {
    const short = [
      { md: 0, andel: 1 },
      { md: 2, andel: 0 },
    ];
    const before = valueOf(calculateMonthlyBudget(input)).gnsBestandPrAar;
    const after = later(1, short).gnsBestandPrAar;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBeLessThan(before[1] ?? 0);
  });

  it('holder regnskab i hvert år: start plus tilgang minus afgang er slut, og ingen kommer tilbage', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const inflow = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(inflow, share, share, fc.integer({ min: 0, max: 2 }), (tilgangPrMd, half, left, fraAar) => {
        const punkter = [
          { md: 0, andel: 1 },
          { md: 5, andel: half },
          { md: 36, andel: half * left },
        ];
        let stock = input.startbestand;
        const { aar } = valueOf(calculateMonthlyBudget({ ...input, tilgangPrMd, nyKurve: { fraAar, punkter } }));
        for (const { tilgang, afgang, ultimo } of aar) {
          expect(stock + tilgang - afgang).toBeCloseTo(ultimo, 6);
          expect(afgang).toBeGreaterThan(-1e-6);
          stock = ultimo;
        }
      }),
    );
  });

  it('når samme ligevægt som regnet med varighed: tilgang gange middelophold', () => {
    const straight = [
      { md: 0, andel: 1 },
      { md: 12, andel: 0 },
    ];
    const aar = valueOf(calculateMonthlyBudget({ ...input, startKurve: straight, kurve: straight, horisontAar: 3 })).aar;
    expect(aar[2]?.ultimo).toBeCloseTo(38 * 6, 6);
    expect(aar[2]?.afgang).toBeCloseTo(38 * 12, 6);
  });

  it('afviser en ny kurve efter budgettets sidste år', () => {
    expect(problemsIn(calculateMonthlyBudget({ ...input, nyKurve: { fraAar: 3, punkter: input.kurve } }))).toEqual([
      'above-limit nyKurve.fraAar',
    ]);
  });
});
