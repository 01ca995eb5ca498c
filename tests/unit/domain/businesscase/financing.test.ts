import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, ladderCost, refusionstrappe2016, type CaseInput } from '@/domain/businesscase';
import { bandShare, municipalBands } from '@/domain/businesscase/financing';
import { differences, problemsIn, readFixture, readVector, valueOf } from '../vectors';

const printed = readFixture('tr') as { id: string; forloebUger: number; kommuneUger: number; gnsKommuneAndel: number }[];

describe('Refusionstrappen', () => {
  it.each(printed)('$id: $forloebUger uger koster kommunen $kommuneUger', ({ forloebUger, kommuneUger, gnsKommuneAndel }) => {
    expect(differences(valueOf(ladderCost(forloebUger)), { kommuneUger, gnsKommuneAndel })).toEqual([]);
  });

  it('104 uger koster kommunen 73,8', () => {
    expect(valueOf(ladderCost(104)).kommuneUger).toBeCloseTo(73.8, 10);
  });

  it('en uge mere koster aldrig mindre end 20 øre og aldrig mere end 80 øre pr. krone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 259 }), (weeks) => {
        const more = valueOf(ladderCost(weeks + 1)).kommuneUger - valueOf(ladderCost(weeks)).kommuneUger;
        expect(more).toBeGreaterThan(0.2 - 1e-9);
        expect(more).toBeLessThan(0.8 + 1e-9);
      }),
    );
  });

  it('giver hver uge netop én andel, uanset anciennitet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 259, noNaN: true }), (uger, week) => {
        const bands = municipalBands({ type: 'trappe', trin: refusionstrappe2016, anciennitet: [{ andel: 1, uger }] });
        const step = refusionstrappe2016.find(({ fra, til }) => week + uger >= fra && week + uger < (til ?? Infinity));
        expect(bandShare(bands, week)).toBe(step?.kommuneAndel);
      }),
    );
  });

  it('er en flad andel, når alle trin er ens', () => {
    const { input } = readVector('BC-04');
    const trin = refusionstrappe2016.map((step) => ({ ...step, kommuneAndel: 0.5 }));
    const ladder: CaseInput = { ...input, regel: { type: 'trappe', trin, anciennitet: [{ andel: 1, uger: 30 }] } };
    const flat: CaseInput = { ...input, regel: { type: 'flad', andel: 0.5 } };
    expect(valueOf(calculateCase(ladder)).npv).toBeCloseTo(valueOf(calculateCase(flat)).npv, 4);
  });

  it('afviser et forløb over fem år', () => {
    expect(problemsIn(ladderCost(261))).toEqual(['too-many-weeks forloebUger']);
    expect(problemsIn(ladderCost(undefined))).toEqual(['missing forloebUger']);
  });
});
