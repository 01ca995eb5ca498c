/** The picture of one group's answers: its lengths are its counts, and the good end lies to the right whatever the wording. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBar, reachOf, tallyOf } from '@/campaign/domain';
import type { Scale } from '@/assessment/domain';
import { layoutBar } from '@/campaign/ui/report/bar-layout';
import { enig, itemOf } from './campaign';

const item = itemOf('1.1');
const negative = itemOf('1.2', { direction: -1 });
const noEnd: Scale = { ...enig, ends: { low: 0, high: 0 } };
const tally = tallyOf([1, 2, 1, 3, 1, 4, 5, 2]);
const steps = (bar: ReturnType<typeof answerBar>) => bar?.stretches.map(({ step, count, from }) => [step, count, Math.sign(from)]);
const counts = fc.array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 });

describe('Søjlen for ét punkt', () => {
  it('har de dårlige svar til venstre for nul, de gode til højre, og det neutrale og »ved ikke« sat til side', () => {
    const bar = answerBar(item, enig, tally);
    expect(steps(bar)).toEqual([
      [1, 3, -1],
      [2, 1, -1],
      [4, 5, 0],
      [5, 2, 1],
    ]);
    expect(bar?.neutral.map(({ step, count }) => [step, count])).toEqual([[3, 4]]);
    expect(bar?.dontKnow.count).toBe(2);
    expect(bar?.answered).toBe(17);
  });

  it('vender, når udsagnet er negativt: samme ord, samme tal, den gunstige ende stadig til højre', () => {
    const bar = answerBar(negative, enig, tally);
    expect(steps(bar)).toEqual([
      [5, 2, -1],
      [4, 5, -1],
      [2, 1, 0],
      [1, 3, 1],
    ]);
    const [straight, turned] = [answerBar(item, enig, tally), bar].map((each) => reachOf(each ? [each] : []));
    expect([turned?.left, turned?.right]).toEqual([straight?.right, straight?.left]);
  });

  it('vender også mønstrene, så den gunstige ende altid har samme udseende', () => {
    const drawn = [item, negative].map((each) => {
      const bar = answerBar(each, enig, tally);
      return bar && layoutBar(bar, reachOf([bar]), each, enig).drawn.map(({ fill }) => fill);
    });
    expect(drawn[0]).toEqual(drawn[1]);
    expect(drawn[0]?.at(3)).toBe('solid');
  });

  it('står i skalaens rækkefølge uden en gunstig ende, og intet sættes til side undtagen »ved ikke«', () => {
    const bar = answerBar(negative, noEnd, tally);
    expect(bar?.parted).toBe(false);
    expect(bar?.stretches.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
    expect(bar?.neutral).toEqual([]);
  });

  it('findes ikke, når ingen har svaret', () => {
    expect(answerBar(item, enig, tallyOf([7, 0, 3, 0, 0, 0, 0, 0]))).toBeUndefined();
  });

  it('viser præcis tabellens tal: hver længde er et antal, og tilsammen er de alle, der svarede', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(item, negative), fc.constantFrom(enig, noEnd), (histogram, asked, scale) => {
        const counted = tallyOf(histogram);
        const bar = answerBar(asked, scale, counted);
        if (!bar) return;
        const { drawn, whole } = layoutBar(bar, reachOf([bar]), asked, scale);
        for (const { width, count } of drawn) expect((width / whole) * bar.answered).toBeCloseTo(count, 6);
        const table = [...counted.distribution, counted.dontKnow].filter((count) => count > 0);
        expect(drawn.map(({ count }) => count).toSorted()).toEqual(table.toSorted());
        for (const { x, width } of drawn) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('har ingen stykker, der dækker hinanden', () => {
    fc.assert(
      fc.property(counts, (histogram) => {
        const bar = answerBar(item, enig, tallyOf(histogram));
        if (!bar) return;
        const places = layoutBar(bar, reachOf([bar]), item, enig).drawn.toSorted((a, b) => a.x - b.x);
        places.slice(1).forEach(({ x }, at) => {
          expect(x - (places[at]?.x ?? 0) - (places[at]?.width ?? 0)).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
    );
  });
});
