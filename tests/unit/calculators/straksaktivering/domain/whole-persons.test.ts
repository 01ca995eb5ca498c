import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePersonShares } from '@/calculators/straksaktivering/domain/whole-persons';

const persons = (inflow: number, shares: readonly number[]) => wholePersonShares(inflow, shares).map((share) => Math.round(share * inflow));

describe('wholePersonShares(inflow, shares)', () => {
  it('gør Hillerøds 30, 65 og 5 % af 459 unge til 138, 298 og 23', () => {
    expect(persons(459, [0.3, 0.65, 0.05])).toEqual([138, 298, 23]);
  });

  it('ændrer intet, når grupperne allerede er hele unge', () => {
    expect(wholePersonShares(60, [0.3, 0.65, 0.05])).toEqual([0.3, 0.65, 0.05]);
  });

  it('fordeler alle og flytter ingen gruppe en hel person', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 5 }).filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), weights, (inflow, list) => {
        const total = list.reduce((sum, weight) => sum + weight, 0);
        const shares = list.map((weight) => weight / total);
        const groups = persons(inflow, shares);
        expect(groups.reduce((sum, group) => sum + group, 0)).toBe(inflow);
        groups.forEach((group, index) => {
          expect(Math.abs(group - inflow * (shares[index] ?? 0))).toBeLessThan(1);
        });
      }),
    );
  });
});
