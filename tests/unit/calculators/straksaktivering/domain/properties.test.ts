import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseInput } from '@/calculators/straksaktivering/domain';
import { anyCase, weeks } from './arbitrary';
import { numbersIn, valueOf } from '../../vectors';

const calculated = (input: CaseInput) => valueOf(calculateCase(input));
/** Close relative to the size of the numbers. */
const expectClose = (actual: number, expected: number, scale = 1) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(actual), Math.abs(expected), scale));
};
const law = (test: (input: CaseInput) => void, numRuns = 60) => {
  fc.assert(fc.property(anyCase, test), { numRuns });
};

describe('For enhver opgave', () => {
  it('giver dobbelt tilgang dobbelt besparelse', () => {
    law((input) => {
      const doubled = calculated({ ...input, tilgang: 2 * (input.tilgang as number) });
      expectClose(doubled.pvBesparelse, 2 * calculated(input).pvBesparelse);
    });
  });

  it('er kommunens og statens besparelse tilsammen den offentlige', () => {
    law((input) => {
      for (const { besparelseKommune, besparelseStat, besparelseOffentlig } of calculated(input).aar)
        expectClose(besparelseKommune + besparelseStat, besparelseOffentlig, besparelseKommune);
    });
  });

  it('er nutidsværdien uden rente lig gevinsten lagt sammen', () => {
    law((input) => {
      const { npv, kumuleretNetto, pvBesparelse } = calculated({ ...input, diskonteringsrente: 0 });
      expectClose(npv, kumuleretNetto, pvBesparelse);
    });
  });

  it('er diskontering ultimo lig primo delt med ét års rente', () => {
    law((input) => {
      const primo = calculated({ ...input, etablering: 0 });
      const ultimo = calculated({ ...input, etablering: 0, diskonteringsKonvention: 'ultimo' });
      expectClose(ultimo.npv * (1 + input.diskonteringsrente), primo.npv, primo.pvBesparelse);
    });
  });

  it('giver en længere varighed uden indsatsen aldrig en mindre besparelse', () => {
    fc.assert(
      fc.property(anyCase, weeks, weeks, fc.constantFrom('fast', 'eksponentiel'), (input, one, other, type) => {
        const saved = (uger: number) => calculated({ ...input, foer: { type: type as 'fast', uger } }).pvBesparelse;
        const [shorter, longer] = [saved(Math.min(one, other)), saved(Math.max(one, other))];
        expect(longer).toBeGreaterThanOrEqual(shorter - 1e-6 * Math.abs(shorter) - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('er ingen værdi NaN eller uendelig', () => {
    law((input) => {
      expect(numbersIn(calculated(input)).filter((value) => !Number.isFinite(value))).toEqual([]);
    });
  });

  it('giver selv de vildeste tal enten en grund eller et resultat uden NaN', () => {
    const fields = [
      'tilgang',
      'tilgangVaekst',
      'ydelsePrAar',
      'aarsvaerk',
      'oevrigDrift',
      'etablering',
      'ugerPrAar',
      'laekage',
      'diskonteringsrente',
    ];
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.MIN_VALUE, Number.MAX_VALUE, 1e12));
    fc.assert(
      fc.property(anyCase, fc.dictionary(fc.constantFrom(...fields), wild), (input, change) => {
        const result = calculateCase({ ...input, ...change });
        expect(result.ok ? numbersIn(result.value).filter((value) => !Number.isFinite(value)) : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('bliver grupper, der ikke giver 100 pct., afvist', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (input, missing) => {
        const result = calculateCase({ ...input, efter: [{ andel: 1 - missing, varighed: { type: 'fast', uger: 6 } }] });
        expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['shares-not-whole']);
      }),
    );
  });
});
