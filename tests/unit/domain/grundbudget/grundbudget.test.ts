import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchoredInflow,
  budgetDifference,
  calculateBudget,
  calculateMonthlyBudget,
  type MonthlyInput,
  type YearlyDraft,
  type YearlyInput,
} from '@/domain/grundbudget';
import { differences, problemsIn, readFixture, valueOf } from '../vectors';

const yearly = readFixture('gb-01') as { input: YearlyInput; forventet: object[] };
const monthly = readFixture('gb-03') as { input: MonthlyInput; forventet: object };

describe('Grundbudget år for år', () => {
  it('GB-01: i ligevægt er bestanden tilgang gange varighed, og budgettet står stille', () => {
    expect(differences(valueOf(calculateBudget(yearly.input)), yearly.forventet)).toEqual([]);
  });

  it('GB-02: kortere varighed fra år 1 og lavere tilgang fra år 2 giver den aflastning, modellen har regnet', () => {
    const base = valueOf(calculateBudget(yearly.input));
    const shorter = yearly.input.varighedUger as number;
    const investment = valueOf(
      calculateBudget({
        ...yearly.input,
        tilgang: [900, 900, 870, 870],
        varighedUger: [shorter, 0.9 * shorter, 0.9 * shorter, 0.9 * shorter],
      }),
    );
    expect(
      differences(
        investment.map(({ gnsBestand }) => gnsBestand),
        [600, 569.2005, 536.2754, 524.6963],
      ),
    ).toEqual([]);
    expect(budgetDifference(base, investment).map(({ mindreUdgift }) => Math.round(mindreUdgift))).toEqual([
      0, 3_121_150, 6_457_698, 7_631_099,
    ]);
  });

  it('går fra enhver bestand mod tilgang gange varighed og aldrig forbi', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 150 }), (startbestand, tilgang, varighedUger) => {
        const balance = (tilgang * varighedUger) / 52;
        let distance = startbestand - balance;
        for (const { ultimo, gnsBestand } of valueOf(calculateBudget({ ...yearly.input, startbestand, tilgang, varighedUger }))) {
          for (const stock of [gnsBestand, ultimo]) expect(Math.abs(stock - balance)).toBeLessThanOrEqual(Math.abs(distance) + 1e-6);
          distance = ultimo - balance;
        }
      }),
    );
  });

  it('holder regnskab: start plus tilgang minus afgang er slut', () => {
    const [first] = valueOf(calculateBudget({ ...yearly.input, startbestand: 700 }));
    expect(700 + 900 - (first?.afgang ?? NaN)).toBeCloseTo(first?.ultimo ?? NaN, 8);
  });

  it.each<[string, YearlyDraft, string[]]>([
    ['en varighed på nul', { varighedUger: 0 }, ['not-positive varighedUger']],
    ['serier af forskellig længde', { tilgang: [1, 2, 3], varighedUger: [1, 2] }, ['length-not-horizon varighedUger']],
    ['en andel over 100 pct.', { kommuneAndel: 70 }, ['share-out-of-range kommuneAndel']],
    ['et manglende tal', { startbestand: undefined }, ['missing startbestand']],
  ])('afviser %s', (_, change, expected) => {
    expect(problemsIn(calculateBudget({ ...yearly.input, ...change }))).toEqual(expected);
  });
});

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

describe('Forankret tilgang', () => {
  const input = { tilgang: 800, landsvaegt: 0.75, landsindeks: [100, 110, 121], lokaltIndeks: [50, 50, 60], basisAar: 0 };

  it('følger landet for en del og kommunen for resten', () => {
    expect(valueOf(anchoredInflow(input)).map(Math.round)).toEqual([800, 860, 966]);
  });

  it('er upåvirket af indeksenes niveau', () => {
    const scaled = valueOf(anchoredInflow({ ...input, landsindeks: [1, 1.1, 1.21] }));
    expect(differences(scaled, [...valueOf(anchoredInflow(input))])).toEqual([]);
  });

  it('tæller med de sidste år af indeksene, når den står i et budget', () => {
    const tilgang = { ...input, aar: [2025, 2026, 2027] };
    const years = valueOf(calculateBudget({ ...yearly.input, tilgang, horisontAar: 2 }));
    expect(years.map((year) => Math.round(year.tilgang))).toEqual([860, 966]);
    expect(problemsIn(calculateBudget({ ...yearly.input, tilgang, horisontAar: 4 }))).toEqual(['too-few-years tilgang.landsindeks']);
    const broken = { ...tilgang, aar: [2025, 2026, 2028] };
    expect(problemsIn(calculateBudget({ ...yearly.input, tilgang: broken, horisontAar: 2 }))).toEqual(['years-not-in-row tilgang.aar[2]']);
  });

  it('afviser et basisår uden for serien og serier, der ikke passer sammen', () => {
    expect(problemsIn(anchoredInflow({ ...input, basisAar: 3 }))).toEqual(['above-limit basisAar']);
    expect(problemsIn(anchoredInflow({ ...input, lokaltIndeks: [50] }))).toEqual(['length-not-horizon lokaltIndeks']);
    expect(problemsIn(anchoredInflow({}))).toHaveLength(5);
  });
});
