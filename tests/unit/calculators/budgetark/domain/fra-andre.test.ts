/** Lines that other calculators give a sheet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateSheet, lineOfStock, linesOfCase, linesOfCaseload, type LineDraft } from '@/calculators/budgetark/domain';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { anyCase } from '../../straksaktivering/domain/arbitrary';
import { readVector, valueOf } from '../../vectors';
import { years } from './arbitrary';

const names = { effect: 'Virkning', staff: 'Løn', running: 'Drift', establishment: 'Etablering' };
const sheet = (lines: readonly LineDraft[]) =>
  valueOf(
    calculateSheet({
      ...{ foersteAar: 2027, antalAar: years, prisniveau: 2027, diskonteringsrente: 0 },
      linjer: lines.map((line, index) => ({ ...line, id: String(index) })),
    }),
  );

describe('Et regnestykke om varighed i et ark', () => {
  it('tjener og koster det samme i arket som i regnestykket, hvert år', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { aar } = valueOf(calculateCase(input));
        const etablering = input.etablering ?? 0;
        for (const [year, { netto }] of sheet(linesOfCase(input, years, names)).aar.entries()) {
          const expected = (aar[year]?.nettoKommune ?? NaN) - (year === 0 ? etablering : 0);
          expect(Math.abs(netto - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('har løn, drift efter refusion og etablering som linjer for sig', () => {
    const lines = linesOfCase({ ...readVector('BC-01').input, etablering: 9 }, years, names);
    expect(lines.map(({ navn, art }) => [navn, art])).toEqual([
      ['Virkning', 'virkning'],
      ['Løn', 'udgift'],
      ['Drift', 'udgift'],
      ['Etablering', 'udgift'],
    ]);
    expect(lines[2]?.maaler).toEqual({ type: 'beloeb', aar: [83_500, 83_500, 83_500, 83_500] });
  });

  it('giver kun sin virkning, når det ikke kan regnes, eller er i løbende priser', () => {
    expect(linesOfCase({}, years, names)).toHaveLength(1);
    expect(linesOfCase({ ...readVector('BC-01').input, loenIndeks: [1, 1, 1, 1] }, years, names)).toHaveLength(1);
  });
});

describe('Et grundbudget i et ark', () => {
  it('er det, budgettet med investeringen sparer', () => {
    const group = { startbestand: 100, tilgang: 100, varighedUger: 52, ydelsePrAar: 1000, kommuneAndel: 1 };
    const { aar } = sheet([lineOfStock('Bestand', group, { ...group, tilgang: 0 })]);
    expect(aar[3]?.netto).toBeCloseTo(100_000 * (1 - (Math.exp(-3) - Math.exp(-4))), 4);
  });
});

describe('En sagsstamme i et ark', () => {
  const task = { nu: 1, maal: 1 };
  const draft = {
    ...{ aabneSager: 400, sagerNu: 50, sagerMaal: { lav: 30, mellem: 40, hoej: 45 }, udgiftPrAarsvaerk: 600_000 },
    ...{ timerPrMaaned: 125, andelTilSager: 0.8, virksomhedAndel: 0.25, ugerMellemSamtaler: 5, ugerMellemOpfoelgning: 1.5 },
    ...{ timerPrSamtale: 1.25, timerPrOpfoelgning: 1, opfoelgningErstatter: true, ugevaerdi: { lav: 1, mellem: 2, hoej: 3 } },
    opgaver: { relation: task, jobplan: task, match: task, fastholdelse: task, progression: task, eftervaern: task },
  };

  it('er de ekstra årsværk ved den mellemste sagsstamme', () => {
    expect(sheet(linesOfCaseload(draft, years, 'Flere')).aar[0]?.netto).toBeCloseTo(-2 * 600_000, 6);
  });

  it('giver ingen linje, når den ikke kan regnes', () => {
    expect(linesOfCaseload({}, years, 'Flere')).toEqual([]);
  });
});
