import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionBar, type DistributionBar } from '@/evidence/domain/distribution';

function barOf(values: readonly (number | undefined)[], whole: number, rounded = true): DistributionBar {
  const bar = distributionBar(values, whole, rounded);
  if (!bar.ok) throw new Error(JSON.stringify(bar.problems));
  return bar.value;
}

describe('en fordeling som søjle', () => {
  it('lægger svarene efter hinanden i deres orden', () => {
    expect(barOf([55, 34, 11], 100).stretches).toEqual([
      { from: 0, length: 55 },
      { from: 55, length: 34 },
      { from: 89, length: 11 },
    ]);
  });

  it('viser det, der er tilbage, når kun nogle svar er oplyst', () => {
    expect(barOf([15], 20, false).rest).toEqual({ from: 75, length: 25, value: 5 });
    expect(barOf([48, 12, 25], 100).rest).toEqual({ from: 85, length: 15, value: 15 });
  });

  it('holder hullet dér, hvor et ukendt svar hører til', () => {
    const { stretches, rest } = barOf([48, undefined, 25], 100);
    expect(stretches).toEqual([{ from: 0, length: 48 }, undefined, { from: 75, length: 25 }]);
    expect(rest).toMatchObject({ from: 48, length: 27 });
  });

  it('tåler, at afrundede tal tilsammen er lidt mere end det hele, og bliver alligevel ikke længere', () => {
    const { stretches, rest } = barOf([62, 31, 8], 100);
    expect(stretches.reduce((sum, stretch) => sum + (stretch?.length ?? 0), 0)).toBeCloseTo(100);
    expect(rest).toBeUndefined();
  });

  it('afviser tal, der ikke kan høre sammen', () => {
    expect(distributionBar([70, 40], 100, true)).toEqual({ ok: false, problems: [{ code: 'distribution-over', sum: 110, whole: 100 }] });
    expect(distributionBar([40, 32], 71, false).ok).toBe(false);
  });

  it('har altid samme længde som det hele, uanset hvad der er oplyst', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 16 }), { nil: undefined }), { minLength: 1, maxLength: 6 }), (values) => {
        const { stretches, rest } = barOf(values, 100);
        const drawn = [...stretches, rest].reduce((sum, stretch) => sum + (stretch?.length ?? 0), 0);
        expect(drawn).toBeCloseTo(100);
      }),
    );
  });
});
