import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, financingSpans, jumpWeeks, lastSeenWeek, survivalAt } from '@/calculators/straksaktivering/domain';
import { anyCase } from './arbitrary';
import { readVector, valueOf } from '../../vectors';

const { input } = readVector('BC-02');

describe('Kurverne over ugerne', () => {
  it('viser Hillerød: alle i 17 uger uden indsatsen, 70 pct. i seks uger med', () => {
    const rounded = survivalAt(input, [0, 5.9, 6.1, 16.9, 17.1]).map(({ foer, efter }) => [foer, Number(efter.toFixed(6))]);
    expect(rounded).toEqual([
      [1, 0.7],
      [1, 0.7],
      [1, 0.05],
      [1, 0.05],
      [0, 0],
    ]);
    expect(jumpWeeks(input)).toEqual([6, 17]);
    expect(lastSeenWeek(input)).toBe(18);
  });

  it('har ugerne i hvert spand, som tilsammen er kommunens uger før og efter', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { nt } = valueOf(calculateCase(any));
        const spans = financingSpans(any);
        const sum = (weeks: (span: (typeof spans)[number]) => number) => spans.reduce((total, span) => total + weeks(span), 0);
        expect(sum(({ ugerFoer, kommuneAndelFoer }) => ugerFoer * kommuneAndelFoer)).toBeCloseTo(nt.kommuneUgerFoer, 6);
        expect(sum(({ ugerEfter, kommuneAndelEfter }) => ugerEfter * kommuneAndelEfter)).toBeCloseTo(nt.kommuneUgerEfter, 6);
        expect(sum(({ ugerFoer }) => ugerFoer)).toBeCloseTo(nt.middelUgerFoer, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('følger trappens trin, rykket frem af ugerne på ydelse før forløbet', () => {
    const { regel } = readVector('BC-03').input;
    const later = regel.type === 'trappe' ? { ...regel, anciennitet: [{ andel: 1, uger: 10 }] } : regel;
    expect(financingSpans({ ...input, regel: later }).map(({ fra, kommuneAndelFoer }) => [fra, kommuneAndelFoer])).toEqual([
      [0, 0.6],
      [16, 0.7],
      [42, 0.8],
    ]);
  });
});
