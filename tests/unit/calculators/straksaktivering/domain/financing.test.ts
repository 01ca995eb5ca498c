import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aktivitetsrefusion2011,
  calculateCase,
  ladderCost,
  refusionstrappe2016,
  type CaseInput,
} from '@/calculators/straksaktivering/domain';
import { bandShare, municipalBands } from '@/calculators/straksaktivering/domain/financing';
import { differences, problemsIn, readFixture, readVector, valueOf } from '../../vectors';

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

describe('Refusion efter aktivering, som i 2011–15', () => {
  const { input } = readVector('BC-02');
  const with2011 = (aktivAndel: number): CaseInput => ({ ...input, regel: { type: 'aktivitet', ...aktivitetsrefusion2011, aktivAndel } });
  const saving = (case2011: CaseInput) => valueOf(calculateCase(case2011)).aar[1]?.besparelseKommune ?? NaN;

  it.each([
    ['ingen', 0, 5_983_595],
    ['tre fjerdedele', 0.75, 4_415_403],
    ['alle', 1, 3_892_673],
  ])('BC-12: når %s af ugerne før var aktive, er besparelsen %d', (_, aktivAndel, expected) => {
    expect(Math.abs(saving(with2011(aktivAndel)) - expected)).toBeLessThanOrEqual(1);
  });

  it('sparer mindre, jo flere uger der allerede var aktive', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(saving(with2011(fewer))).toBeGreaterThanOrEqual(saving(with2011(more)) - 1e-6);
      }),
    );
  });

  it('er en flad andel, når aktive og passive uger koster det samme', () => {
    const same: CaseInput = { ...input, regel: { type: 'aktivitet', kommuneAndelAktiv: 0.5, kommuneAndelPassiv: 0.5, aktivAndel: 0.3 } };
    expect(valueOf(calculateCase(same)).npv).toBeCloseTo(valueOf(calculateCase(input)).npv, 4);
  });

  it('giver det samme i alt, hvad enten ugerne falder straks eller år for år', () => {
    const cohort = valueOf(calculateCase({ ...with2011(0.2), horisontAar: 10, indfasning: undefined, periodisering: 'kohorte' }));
    expect(cohort.aar.at(-1)?.besparelseKommune).toBeCloseTo(saving(with2011(0.2)), -2);
  });

  it('kræver alle tre andele', () => {
    expect(problemsIn(calculateCase({ ...input, regel: { type: 'aktivitet', kommuneAndelAktiv: 2 } }))).toEqual([
      'share-out-of-range regel.kommuneAndelAktiv',
      'missing regel.kommuneAndelPassiv',
      'missing regel.aktivAndel',
    ]);
  });
});
