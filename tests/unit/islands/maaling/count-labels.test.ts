import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawn } from '@/islands/maaling/report/bar-layout';
import { countLabels } from '@/islands/maaling/report/count-labels';

/** Stretches after each other, as wide as their counts. */
function stretches(counts: readonly number[]): readonly Drawn[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const x = (before * 100) / all;
    before += count;
    return { x, width: (count * 100) / all, count, fill: 'solid' };
  });
}
const widthOf = (text: string) => text.length * 8;

describe('Antallene over en søjle', () => {
  it('står over midten af hver sin del, når der er plads', () => {
    const labels = countLabels(stretches([5, 10, 5]), 288);
    expect(labels.map(({ x }) => x)).toEqual([12.5, 50, 87.5]);
    expect(labels.map(({ moved }) => moved)).toEqual([false, false, false]);
  });

  it('rykker til hver sin side og får en streg, når delene er smalle', () => {
    const [, first, second] = countLabels(stretches([40, 1, 1, 40]), 288);
    expect(first?.text).toBe('1');
    expect((first?.target ?? 0) - (first?.x ?? 0)).toBeCloseTo((second?.x ?? 0) - (second?.target ?? 0));
    expect([first?.moved, second?.moved]).toEqual([true, true]);
  });

  it('kan alle læses, hvor smalle delene end er: i rækkefølge, uden at dække hinanden og inden for billedet', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 250, max: 1200 }), (all, width) => {
        const labels = countLabels(stretches(all), width);
        const spans = labels.map(({ text, x }) => {
          const middle = (x * Math.min(width, 400)) / 100;
          return [middle - widthOf(text) / 2, middle + widthOf(text) / 2] as const;
        });
        expect(labels.map(({ text }) => text)).toEqual(all.map(String));
        expect(Math.min(...spans.map(([from]) => from))).toBeGreaterThan(-0.01);
        expect(Math.max(...spans.map(([, to]) => to))).toBeLessThan(Math.min(width, 400) + 0.01);
        spans.slice(1).forEach(([from], at) => {
          expect(from - (spans[at]?.[1] ?? 0)).toBeGreaterThan(5.9);
        });
      }),
    );
  });
});
