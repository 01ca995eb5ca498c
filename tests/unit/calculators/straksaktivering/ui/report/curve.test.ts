import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseInput, type CaseResult } from '@/calculators/straksaktivering/domain';
import { cumulativeCurve } from '@/calculators/straksaktivering/ui/report/curve';
import { yearRows } from '@/calculators/straksaktivering/ui/report/year-rows';
import { readVector, valueOf, vectors } from '../../../vectors';

const calculated = (input: CaseInput): CaseResult => valueOf(calculateCase(input));

const curveOf = (input: CaseInput) => cumulativeCurve(calculated(input), input.etablering ?? 0);

describe('cumulativeCurve(result)', () => {
  it.each(vectors)('$id: billedet, kurvens tabel og tabellen år for år har de samme tal', ({ input }) => {
    const { points, picture } = curveOf(input);
    const summed = yearRows(calculated(input))
      .flat()
      .find(({ id }) => id === 'kumuleretKommune');
    expect(picture.values).toEqual(points.map(({ value }) => value));
    expect(picture.labels).toEqual(points.map(({ label }) => label));
    expect(picture.values.slice(1)).toEqual(summed?.values);
  });

  it.each(vectors)('$id: sætningen nævner det beløb, kurven ender på', ({ input }) => {
    const { points, sentence } = curveOf(input);
    const last = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }).format(points.at(-1)?.value ?? 0);
    expect(sentence).toContain(`${last}\u00a0kr.`);
  });

  it('siger, at pengene ikke bliver tjent hjem, når kurven ender under nul', () => {
    expect(curveOf(readVector('BC-08').input).sentence).toContain('når ikke at tjene pengene hjem');
  });

  it('skriver millioner på store kurver og tusinder på små', () => {
    expect(curveOf(readVector('BC-01').input).picture.pointLabels).toEqual(['0 mio.', '1,4 mio.', '4,7 mio.', '8 mio.', '11,3 mio.']);
    expect(curveOf({ ...readVector('BC-01').input, horisontAar: 1, indfasning: [0.25] }).picture.pointLabels).toEqual([
      '0 t.kr.',
      '390 t.kr.',
    ]);
  });

  it('begynder med engangsudgiften og fortæller, hvor dybt det går', () => {
    const { points, sentence } = curveOf(readVector('BC-09').input);
    expect(points[0]).toEqual({ label: 'Start', value: -1_500_000 });
    expect(sentence).toContain('Kommunen er på det laveste punkt (start: -1.500.000\u00a0kr.)');
    expect(sentence).toContain('Fra 2. år');
  });
});
