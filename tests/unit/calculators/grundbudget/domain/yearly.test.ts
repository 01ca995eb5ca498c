import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetDifference, calculateBudget, type YearlyDraft, type YearlyInput } from '@/calculators/grundbudget/domain';
import { differences, problemsIn, readFixture, valueOf } from '../../vectors';

const yearly = readFixture('gb-01') as { input: YearlyInput; forventet: object[] };

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
