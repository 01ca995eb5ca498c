import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, placeSlopes, spreadOut } from '@/islands/maaling/slope';

describe('Ordene ved linjerne', () => {
  const heights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });

  it('står aldrig oven i hinanden, står i linjernes orden og bliver i billedet', () => {
    fc.assert(
      fc.property(heights, (ends) => {
        const placed = placeSlopes(
          ends.map((height, at) => ({
            id: String(at),
            name: '',
            from: { height, label: '' },
            to: { height: 1 - height, label: '' },
            doubtful: false,
          })),
        );
        for (const side of ['leftLabel', 'rightLabel'] as const) {
          const y = placed.map((line) => line[side]).toSorted((a, b) => a - b);
          y.slice(1).forEach((next, at) => {
            expect(next - (y[at] ?? 0)).toBeGreaterThanOrEqual(frame.gap - 1e-9);
          });
          expect(y.at(-1)).toBeLessThanOrEqual(frame.height);
        }
        const byLine = placed.toSorted((a, b) => a.y1 - b.y1 || a.leftLabel - b.leftLabel).map(({ leftLabel }) => leftLabel);
        expect(byLine).toEqual(byLine.toSorted((a, b) => a - b));
      }),
    );
  });

  it('flytter sig ikke, når der er plads', () => {
    expect(spreadOut([40, 80])).toEqual([40, 80]);
    expect(spreadOut([40, 40])).toEqual([40, 40 + frame.gap]);
  });
});
