import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/base/format/danish';
import type { Drawn } from '@/campaign/ui/report/bar-layout';
import { countLabels } from '@/campaign/ui/report/count-labels';

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
/** Eight pixels for a digit, four for the point that parts the thousands. */
const widthOf = (text: string) => text.replace('.', '').length * 8 + (text.includes('.') ? 4 : 0);

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

  it.each([
    [999, 250],
    [9999, 288],
  ])('kan alle læses op til %i i en bredde fra %i: i rækkefølge, uden at dække hinanden og inden for billedet', (max, min) => {
    const counts = fc.array(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(counts, fc.integer({ min, max: 1200 }), (all, width) => {
        const labels = countLabels(stretches(all), width);
        const spans = labels.map(({ text, x }) => {
          const middle = (x * Math.min(width, 400)) / 100;
          return [middle - widthOf(text) / 2, middle + widthOf(text) / 2] as const;
        });
        expect(labels.map(({ text }) => text)).toEqual(all.map((count) => formatNumber(count)));
        expect(Math.min(...spans.map(([from]) => from))).toBeGreaterThan(-0.01);
        expect(Math.max(...spans.map(([, to]) => to))).toBeLessThan(Math.min(width, 400) + 0.01);
        spans.slice(1).forEach(([from], at) => {
          expect(from - (spans[at]?.[1] ?? 0)).toBeGreaterThan(5.9);
        });
      }),
    );
  });

  it('mødes ikke på den smalleste skærm, når seks trin og »ved ikke« hver har 9.999', () => {
    const labels = countLabels(stretches(Array<number>(7).fill(9999)), 288);
    expect(labels.map(({ text }) => text)).toEqual(Array<string>(7).fill('9.999'));
    labels.slice(1).forEach(({ x }, at) => {
      expect(((x - (labels[at]?.x ?? 0)) * 288) / 100).toBeGreaterThan(widthOf('9.999') + 5.9);
    });
  });
});
