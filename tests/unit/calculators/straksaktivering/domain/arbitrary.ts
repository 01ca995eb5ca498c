/** Cases of every shape the model knows, for the laws that hold for all of them. */
import fc from 'fast-check';
import { refusionstrappe2016, type CaseInput, type Duration } from '@/calculators/straksaktivering/domain';

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A stay between half a week and some years. */
export const weeks = fc.double({ min: 0.5, max: 200, noNaN: true });
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
  fc.record({ type: fc.constant('aktivitet' as const), kommuneAndelAktiv: share, kommuneAndelPassiv: share, aktivAndel: share }),
  fc.record({ andel: share, uger: fc.integer({ min: 0, max: 120 }) }).map(({ andel, uger }) => ({
    type: 'trappe' as const,
    trin: refusionstrappe2016,
    anciennitet: [
      { andel, uger: 0 },
      { andel: 1 - andel, uger },
    ],
  })),
);
/** Any possible case of four years. */
export const anyCase: fc.Arbitrary<CaseInput> = fc
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
