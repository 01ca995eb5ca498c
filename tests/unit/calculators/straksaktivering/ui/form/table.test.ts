import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, tableText } from '@/calculators/straksaktivering/ui/form/table';

const pointsIn = (text: string) => readTable(text).points.map(({ point }) => point);

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
    expect(readTable('0;100\n13\nx;50\n26;halvdelen\n1;2;3').problems).toEqual([
      { code: 'not-two-values', line: 2 },
      { code: 'week-not-a-number', line: 3 },
      { code: 'share-not-a-number', line: 4 },
      { code: 'not-two-values', line: 5 },
    ]);
  });

  it('husker, hvilken linje et punkt står på', () => {
    expect(readTable('\n0;100\n\n4;90').points.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('tager aldrig en linje i midten for en overskrift', () => {
    expect(readTable('0;100\nuge;andel').problems).toEqual([{ code: 'week-not-a-number', line: 2 }]);
  });

  it('skrives, så den læses som de samme punkter', () => {
    const point = fc.record({
      uge: fc.integer({ min: 0, max: 260 }),
      andel: fc.integer({ min: 0, max: 10_000 }).map((part) => Number(`${String(part)}e-4`)),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        expect(pointsIn(tableText(points))).toEqual(points);
      }),
    );
  });
});
