import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseDraft, type Duration } from '@/calculators/straksaktivering/domain';
import { problemsIn, readVector } from '../../vectors';

const { input } = readVector('BC-02');
const problemsOf = (change: CaseDraft) => problemsIn(calculateCase({ ...input, ...change }));
const ladder = { type: 'trappe', trin: [{ fra: 0, til: null, kommuneAndel: 0.2 }], anciennitet: [{ andel: 1, uger: 0 }] } as const;
const curve = (...punkter: readonly (readonly [number, number])[]): { foer: Duration } => ({
  foer: { type: 'tabel', punkter: punkter.map(([uge, andel]) => ({ uge, andel })) },
});

describe('calculateCase afviser', () => {
  it.each<[string, CaseDraft, string[]]>([
    ['en andel over 100 pct.', { udeblivelse: 1.2 }, ['share-out-of-range udeblivelse']],
    ['en andel skrevet som procenttal', { driftRefusion: 50 }, ['share-out-of-range driftRefusion']],
    ['grupper, der ikke giver 100 pct.', { efter: [{ andel: 0.9, varighed: { type: 'nul' } }] }, ['shares-not-whole efter']],
    ['en effekt helt uden grupper', { efter: [] }, ['missing efter']],
    ['en gruppe uden varighed', { efter: [{ andel: 1 }] }, ['missing efter[0].varighed']],
    ['negative uger', { aktiveringsUger: -1 }, ['negative aktiveringsUger']],
    ['et forløb over fem år', { foer: { type: 'fast', uger: 261 } }, ['too-many-weeks foer.uger']],
    ['nul år', { horisontAar: 0, indfasning: undefined }, ['horizon-out-of-range horisontAar']],
    ['halve år', { horisontAar: 2.5, indfasning: undefined }, ['horizon-out-of-range horisontAar']],
    ['en indfasning med for få år', { indfasning: [0.5, 1] }, ['length-not-horizon indfasning']],
    ['en tilgang med for mange år', { tilgang: [1, 2, 3, 4, 5] }, ['length-not-horizon tilgang']],
    ['vækst oven i en tilgang pr. år', { tilgang: [1, 2, 3, 4], tilgangVaekst: 0.1 }, ['growth-of-series tilgangVaekst']],
    ['et tal, der ikke er et tal', { ydelsePrAar: NaN }, ['not-finite ydelsePrAar']],
    ['et uendeligt tal', { loenPrAarsvaerk: Infinity }, ['not-finite loenPrAarsvaerk']],
    ['et manglende tal', { aarsvaerk: undefined }, ['missing aarsvaerk']],
    ['en varighed uden uger', { foer: { type: 'fast' } }, ['missing foer.uger']],
    ['et år uden uger', { ugerPrAar: 0 }, ['weeks-per-year ugerPrAar']],
    ['flere kroner, end nogen kommune har', { ydelsePrAar: 1e13 }, ['above-limit ydelsePrAar']],
    ['en vækst, der mere end fordobler', { tilgangVaekst: 3 }, ['growth-out-of-range tilgangVaekst']],
    ['en spredning om nul uger', { foer: { type: 'eksponentiel', uger: 0 } }, ['not-positive foer.uger']],
    ['en form uden for det mulige', { foer: { type: 'weibull', uger: 10, form: 9 } }, ['form-out-of-range foer.form']],
    ['en kurve, der ikke begynder med alle', curve([0, 0.9], [10, 0]), ['curve-start foer.punkter[0]']],
    ['en kurve, der stiger', curve([0, 1], [5, 0.5], [6, 0.6], [9, 0]), ['curve-rises foer.punkter[2].andel']],
    ['en kurve med to punkter i samme uge', curve([0, 1], [5, 0.5], [5, 0]), ['curve-order foer.punkter[2].uge']],
    ['en kurve, der stopper for tidligt', curve([0, 1], [50, 0.4]), ['curve-open foer.punkter']],
    ['et trin, der ikke slutter', { regel: { ...ladder, trin: [...ladder.trin, ...ladder.trin] } }, ['steps-not-connected regel.trin']],
    [
      'anciennitet, der ikke giver 100 pct.',
      { regel: { ...ladder, anciennitet: [{ andel: 0.6, uger: 0 }] } },
      ['shares-not-whole regel.anciennitet'],
    ],
    ['løbende priser med realrente', { satsIndeks: [1, 1, 1, 1] }, ['nominal-discounted diskonteringsrente']],
  ])('%s', (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it('og fortæller om alle fejl på én gang', () => {
    expect(problemsOf({ udeblivelse: 2, aktiveringsUger: -1, tilgang: undefined })).toEqual([
      'share-out-of-range udeblivelse',
      'negative aktiveringsUger',
      'missing tilgang',
    ]);
  });

  it('en tom opgave med alle de tal, der mangler', () => {
    const result = calculateCase({});
    expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['horisontAar', 'tilgang', 'foer', 'efter', 'regel', 'ydelsePrAar', 'diskonteringsrente']),
    );
  });
});

describe('Standardværdier', () => {
  it('bruges kun, hvor der intet er skrevet, og resultatet siger hvilke', () => {
    const result = calculateCase({ ...input, laekage: 0.1 });
    expect(result.ok && result.value.standardvaerdier).toEqual(
      expect.arrayContaining(['effektRealisering', 'etablering', 'periodisering']),
    );
    expect(result.ok && result.value.standardvaerdier).not.toContain('laekage');
  });
});
