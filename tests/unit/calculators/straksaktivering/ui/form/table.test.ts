import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, valueOf } from '@/forms/draft';
import type { Field } from '@/forms/fields';
import { lineProblemText } from '@/calculators/straksaktivering/texts/problems';
import { readCurve } from '@/calculators/straksaktivering/ui/form/table';

const field: Field = { kind: 'table', label: 'Kurve', columns: { uge: 'uge', andel: '%' }, read: readCurve };
const pointsIn = (text: string) => valueOf(field, text) ?? [];

describe('En overlevelseskurve som tekst', () => {
  it('læses med semikolon, med tabulator fra et regneark, og med overskrift og tomme linjer', () => {
    const expected = [
      { uge: 0, andel: 1 },
      { uge: 13, andel: 0.475 },
      { uge: 52, andel: 0 },
    ];
    expect(pointsIn('0;100\n13;47,5\n52;0')).toEqual(expected);
    expect(pointsIn('uge\tandel\r\n0\t100 %\r\n13\t47,5 %\r\n\r\n52\t0\r\n')).toEqual(expected);
  });

  it('fortæller for hver linje, hvorfor den ikke er et punkt', () => {
    const problem = (code: Parameters<typeof lineProblemText>[0]['code'], line: number) => lineProblemText({ code, line });
    expect(readCurve('0;100\n13\nx;50\n26;halvdelen\n1;2;3').problems).toEqual([
      problem('not-two-values', 2),
      problem('week-not-a-number', 3),
      problem('share-not-a-number', 4),
      problem('not-two-values', 5),
    ]);
  });

  it('husker, hvilken linje et punkt står på', () => {
    expect(readCurve('\n0;100\n\n4;90').lineOf).toEqual([2, 4]);
  });

  it('tager aldrig en linje i midten for en overskrift', () => {
    expect(readCurve('0;100\nuge;andel').problems).toEqual([lineProblemText({ code: 'week-not-a-number', line: 2 })]);
  });

  it('skrives, så den læses som de samme punkter', () => {
    const point = fc.record({
      uge: fc.integer({ min: 0, max: 260 }),
      andel: fc.integer({ min: 0, max: 10_000 }).map((part) => Number(`${String(part)}e-4`)),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        expect(pointsIn(textOf(field, points))).toEqual(points);
      }),
    );
  });
});
