import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, refusionstrappe2016, type CaseInput, type Duration } from '@/domain/businesscase';
import { numbersIn, valueOf } from '../vectors';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const weeks = fc.double({ min: 0.5, max: 200, noNaN: true });
const kroner = fc.integer({ min: 1000, max: 2_000_000 });
const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.constant({ type: 'nul' } as const),
  weeks.map((uger) => ({ type: 'fast', uger }) as const),
  weeks.map((uger) => ({ type: 'eksponentiel', uger }) as const),
  fc.record({ type: fc.constant('weibull' as const), uger: weeks, form: fc.double({ min: 0.5, max: 3, noNaN: true }) }),
  weeks.map(
    (uge) =>
      ({
        type: 'tabel',
        punkter: [
          { uge: 0, andel: 1 },
          { uge: uge / 2, andel: 0.4 },
          { uge, andel: 0 },
        ],
      }) as const,
  ),
);
const rule: fc.Arbitrary<CaseInput['regel']> = fc.oneof(
  share.map((andel) => ({ type: 'flad', andel }) as const),
  fc.record({ andel: share, uger: fc.integer({ min: 0, max: 120 }) }).map(({ andel, uger }) => ({
    type: 'trappe' as const,
    trin: refusionstrappe2016,
    anciennitet: [
      { andel, uger: 0 },
      { andel: 1 - andel, uger },
    ],
  })),
);
const anyCase: fc.Arbitrary<CaseInput> = fc
  .record({
    tilgang: fc.integer({ min: 1, max: 5000 }),
    part: share,
    foer: duration,
    stays: fc.tuple(duration, duration),
    regel: rule,
    ydelsePrAar: kroner,
    periodisering: fc.constantFrom('staaende' as const, 'kohorte' as const),
    etablering: kroner,
    diskonteringsrente: fc.double({ min: 0, max: 0.2, noNaN: true }),
  })
  .map(({ part, stays: [first, second], ...rest }) => ({
    ...rest,
    horisontAar: 4,
    udeblivelse: part,
    aktiveringsUger: 6,
    efter: [
      { andel: part, varighed: first },
      { andel: 1 - part, varighed: second, tilbagefald: { andel: 0.2, uger: 8 } },
    ],
    aarsvaerk: 1,
    loenPrAarsvaerk: 500_000,
    oevrigDrift: 167_000,
    driftRefusion: 0.5,
    indfasning: [0.5, 1, 1, 1],
  }));

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
