import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseInput } from '@/calculators/straksaktivering/domain';
import { readVector, valueOf } from '../../vectors';

const { input } = readVector('BC-09');
const calculated = (change: Partial<CaseInput>) => valueOf(calculateCase({ ...input, ...change }));

describe('Kohorteperiodisering', () => {
  it('når den stående besparelse, når årene går', () => {
    const longRun = calculated({ horisontAar: 12 }).aar.at(-1);
    const steady = calculated({ horisontAar: 12, periodisering: 'staaende' }).aar.at(-1);
    expect(longRun?.besparelseOffentlig ?? 0).toBeCloseTo(steady?.besparelseOffentlig ?? NaN, -1);
    expect((longRun?.besparelseKommune ?? 0) / (steady?.besparelseKommune ?? NaN)).toBeCloseTo(1, 6);
  });

  it('giver 80 pct. det første år, når alle forløb er lige lange', () => {
    const { aar } = valueOf(calculateCase(readVector('BC-15').input));
    expect((aar[0]?.besparelseKommune ?? 0) / (aar[3]?.besparelseKommune ?? NaN)).toBeCloseTo(0.8, 2);
  });

  it('lader indfasningen følge dem, der kom i året', () => {
    const { aar } = calculated({ indfasning: [0, 0, 1, 1, 1] });
    expect(aar.slice(0, 2).map(({ besparelseKommune }) => besparelseKommune)).toEqual([0, 0]);
    expect(aar[2]?.besparelseKommune).toBeCloseTo(calculated({}).aar[0]?.besparelseKommune ?? NaN, 6);
  });

  it('regner et tilbagefald med på begge måder', () => {
    const efter = [{ andel: 1, varighed: { type: 'fast', uger: 6 }, tilbagefald: { andel: 0.25, uger: 10 } }] as const;
    const change = { horisontAar: 8, efter } satisfies Partial<CaseInput>;
    const last = calculated(change).aar.at(-1);
    expect(last?.besparelseOffentlig ?? 0).toBeCloseTo(
      calculated({ ...change, periodisering: 'staaende' }).aar.at(-1)?.besparelseOffentlig ?? NaN,
      -2,
    );
  });
});

describe('Tilgang og priser', () => {
  it('følger en tilgang pr. år', () => {
    const { aar } = calculated({ tilgang: [100, 200, 300, 300, 300], periodisering: 'staaende' });
    expect((aar[1]?.besparelseKommune ?? 0) / (aar[0]?.besparelseKommune ?? NaN)).toBeCloseTo(2, 10);
  });

  it('lader tilgangen vokse', () => {
    const { aar } = calculated({ tilgangVaekst: 0.1 });
    expect(aar.map(({ tilgang }) => Math.round(tilgang))).toEqual([300, 330, 363, 399, 439]);
  });

  it('lægger forsigtighed på begge sider', () => {
    const plain = calculated({});
    const cautious = calculated({ omkostningsTillaeg: 0.1, gevinstFradrag: 0.2 });
    expect(cautious.pvBesparelse).toBeCloseTo(plain.pvBesparelse * 0.8, 4);
    expect(cautious.aar[0]?.nettoOmkostning).toBeCloseTo((plain.aar[0]?.nettoOmkostning ?? NaN) * 1.1, 4);
  });

  it('lægger overhead på løn og drift på helårspersoner', () => {
    const year = calculated({ overheadPct: 0.2, driftPrHelaarsperson: 1000 }).aar[0];
    expect(year?.bruttoOmkostning).toBeCloseTo(500_000 * 1.2 + 167_000 + 1000 * (year?.aktiveringHelaarspersoner ?? NaN), 6);
  });
});
