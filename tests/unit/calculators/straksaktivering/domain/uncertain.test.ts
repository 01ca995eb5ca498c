import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateTornado, gainOfNoShow, movables, type CaseInput } from '@/calculators/straksaktivering/domain';
import { anyCase } from './arbitrary';
import { readFixture, readVector, valueOf } from '../../vectors';

const { input } = readVector('BC-04');
const byKey = (from: CaseInput) => new Map(movables(from).map((movable) => [movable.key, movable]));

describe('Det, der kan flyttes i en opgave', () => {
  it('er de otte forudsætninger fra det gennemregnede eksempel, med de samme felter', () => {
    const { raekker } = readFixture('tornado') as { raekker: { felt: string }[] };
    expect(new Set(movables(input).map(({ felt }) => felt.replaceAll(' ', '').replace('0.950000000000-x', '1-x-0.05')))).toEqual(
      new Set(raekker.map(({ felt }) => felt.replaceAll(' ', ''))),
    );
  });

  it('kan flyttes til sin egen værdi, uden at resultatet ændrer sig', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const rows = movables(any)
          .filter(({ key }) => key !== 'udeblivelse')
          .map(({ key, felt, value }) => ({ navn: key, felt, lav: value, hoej: value }));
        for (const { spaend } of valueOf(calculateTornado(any, rows)).raekker) expect(spaend).toBeCloseTo(0, 4);
      }),
      { numRuns: 40 },
    );
  });

  it('udelader en varighed, der er en kurve, og en tilgang pr. år', () => {
    const punkter = [
      { uge: 0, andel: 1 },
      { uge: 40, andel: 0 },
    ];
    const keys = byKey({ ...input, foer: { type: 'tabel', punkter }, tilgang: [1, 2, 3, 4] });
    expect(keys.has('varighedFoer')).toBe(false);
    expect(keys.has('tilgang')).toBe(false);
  });

  it('lader udeblivelse højst blive så stor, som der er unge at tage af', () => {
    expect(byKey(input).get('udeblivelse')?.most).toBeCloseTo(0.95, 9);
  });
});

describe('Det forkerte fortegn', () => {
  it('gør regnestykket bedre, når flere udebliver', () => {
    expect(gainOfNoShow(input, 0.1)).toBeGreaterThan(0);
  });

  it('kan ikke regnes, når ingen udebliver i opgaven', () => {
    expect(gainOfNoShow({ ...input, efter: [{ andel: 1, varighed: { type: 'fast', uger: 6 } }] }, 0.1)).toBeUndefined();
  });
});
