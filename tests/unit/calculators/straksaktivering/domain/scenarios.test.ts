import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, scenario, type CaseInput, type ScenarioRules } from '@/calculators/straksaktivering/domain';
import { anyCase } from './arbitrary';
import { readVector, valueOf } from '../../vectors';

const { input } = readVector('BC-02');
const careful: ScenarioRules = { effektHoejst: 0.5, tilgangFaktor: 0.9, udgiftFaktor: 1.1, foersteAarFaktor: 0.5 };
const hopeful: ScenarioRules = { tilgangFaktor: 1.1, foersteAarMindst: 1 };
const moved = (rules: ScenarioRules, from: CaseInput = input, kontrafaktiskKendt = false) =>
  scenario({ input: from, kontrafaktiskKendt }, rules);
const npv = (from: CaseInput) => valueOf(calculateCase(from)).npv;

describe('Et scenarie', () => {
  it('fortæller hver ændring med tallet før og efter', () => {
    const { aendringer } = moved(careful);
    expect(aendringer.map(({ felt, fra, til }) => [felt, fra, Number(til.toFixed(6))])).toEqual([
      ['effektRealisering', 1, 0.5],
      ['tilgang', 459, 413],
      ['indfasning', 0.5, 0.25],
      ['loenPrAarsvaerk', 500_000, 550_000],
      ['oevrigDrift', 167_000, 183_700],
    ]);
  });

  it('uden regler er sagen selv', () => {
    expect(moved({})).toEqual({ input, aendringer: [] });
  });

  it('lader en målt virkning stå, for den er ikke et gæt', () => {
    expect(moved(careful, input, true).input.effektRealisering).toBe(input.effektRealisering);
  });

  it('hæver aldrig en virkning, der allerede er mindre', () => {
    expect(moved(careful, { ...input, effektRealisering: 0.3 }).input.effektRealisering).toBe(0.3);
  });

  it('tæller hele unge, også for en tilgang pr. år', () => {
    expect(moved(careful, { ...input, tilgang: [101, 99, 50, 3] }).input.tilgang).toEqual([91, 89, 45, 3]);
  });

  it('deler de unge i nye hele grupper, når grupperne var hele', () => {
    const { tilgang, efter } = scenario({ input, groupShares: [0.3, 0.65, 0.05], kontrafaktiskKendt: false }, careful).input;
    expect(efter.map(({ andel }) => Number((andel * (tilgang as number)).toFixed(6)))).toEqual([124, 268, 21]);
  });

  it('er forsigtigt aldrig bedre for kommunen end sagen, når uger bliver sparet', () => {
    fc.assert(
      fc.property(anyCase, (from) => {
        fc.pre(valueOf(calculateCase(from)).pvBesparelse >= 0);
        expect(npv(moved(careful, from).input)).toBeLessThanOrEqual(npv(from) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('er optimistisk aldrig dårligere, når uger bliver sparet', () => {
    fc.assert(
      fc.property(anyCase, (from) => {
        // Spread over the years, one year's newcomers can cost first and save later; counted at once, every year has the same sign.
        const counted = { ...from, periodisering: 'staaende' } as const;
        fc.pre(valueOf(calculateCase(counted)).pvBesparelse >= 0);
        expect(npv(moved(hopeful, counted).input)).toBeGreaterThanOrEqual(npv(counted) - 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
