import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateMonteCarlo,
  calculateTornado,
  measureEffect,
  mulberry32,
  type MonteCarloInput,
  type Tornado,
} from '@/calculators/straksaktivering/domain';
import { percentile, valueAt } from '@/calculators/straksaktivering/domain/random';
import { differences, problemsIn, readFixture, readVector, valueOf } from '../../vectors';

const basis = readVector('BC-04').input;

describe('Tornado', () => {
  const printed = readFixture('tornado') as Tornado;

  it('flytter nutidsværdien som i det gennemregnede eksempel, den største først', () => {
    expect(
      differences(valueOf(calculateTornado(basis, printed.raekker)), { npvBasis: printed.npvBasis, raekker: printed.raekker }),
    ).toEqual([]);
  });

  it('står i rækkefølge efter udslag, uanset hvordan forudsætningerne er skrevet op', () => {
    const { raekker } = valueOf(calculateTornado(basis, printed.raekker.toReversed()));
    expect(raekker.map(({ navn }) => navn)).toEqual(printed.raekker.map(({ navn }) => navn));
  });

  it.each([
    ['et felt, der ikke findes', { navn: 'x', felt: 'foer.maaneder', lav: 1, hoej: 2 }, ['unknown-target raekker[0]']],
    ['en gruppe, der ikke findes', { navn: 'x', felt: 'efter[9].andel', lav: 0, hoej: 1 }, ['unknown-target raekker[0]']],
    ['en notation, der ikke forstås', { navn: 'x', felt: 'tilgang=x^2', lav: 1, hoej: 2 }, ['unknown-target raekker[0]']],
    ['en værdi, der gør sagen umulig', { navn: 'udeblivelse', lav: 0, hoej: 2 }, ['share-out-of-range udeblivelse']],
    ['lav over høj', { navn: 'tilgang', lav: 3, hoej: 2 }, ['values-not-in-order raekker[0]']],
    ['en manglende værdi', { navn: 'tilgang', lav: 3 }, ['missing raekker[0].hoej']],
  ])('afviser %s', (_, row, expected) => {
    expect(problemsIn(calculateTornado(basis, [row]))).toEqual(expected);
  });
});

describe('Simulering', () => {
  const vector = readFixture('mc-01') as Omit<MonteCarloInput, 'basis'> & { forventet: object };

  it('rammer MC-01 med 10.000 gennemløb fra samme startværdi', () => {
    expect(differences(valueOf(calculateMonteCarlo({ ...vector, basis })), vector.forventet)).toEqual([]);
  });

  it('giver det samme hver gang og noget andet med en anden startværdi', () => {
    const run = (seed: number) => valueOf(calculateMonteCarlo({ ...vector, basis, n: 50, seed })).middel;
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });

  it.each([
    ['for mange gennemløb', { n: 1_000_000 }, ['above-limit n']],
    ['et halvt gennemløb', { n: 1.5 }, ['not-whole n']],
    ['ingen forudsætninger', { parametre: [] }, ['missing parametre']],
    ['en trekant uden top', { parametre: [{ navn: 'tilgang', fordeling: 'trekant', min: 1, maks: 2 }] }, ['missing parametre[0].typisk']],
    [
      'en top uden for',
      { parametre: [{ navn: 'tilgang', fordeling: 'trekant', min: 1, typisk: 3, maks: 2 }] },
      ['values-not-in-order parametre[0]'],
    ],
    ['en umulig trækning', { parametre: [{ navn: 'laekage', fordeling: 'ligelig', min: 2, maks: 3 }] }, ['share-out-of-range laekage']],
  ] as const)('afviser %s', (_, change, expected) => {
    expect(problemsIn(calculateMonteCarlo({ ...vector, basis, n: 5, ...change }))).toEqual(expected);
  });
});

describe('Tilfældige tal', () => {
  it('mulberry32 giver de fem første tal fra eksemplet', () => {
    const { seed, foersteFem } = readFixture('prng') as { seed: number; foersteFem: number[] };
    const draw = mulberry32(seed);
    expect(foersteFem.map(() => draw())).toEqual(foersteFem);
  });

  it('en trekant holder sig inden for sine grænser og stiger med trækningen', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (one, other, top) => {
        const spread = { fordeling: 'trekant', min: 10, typisk: 10 + 5 * top, maks: 15 } as const;
        const [low, high] = [valueAt(spread, Math.min(one, other)), valueAt(spread, Math.max(one, other))];
        expect(10 <= low && low <= high + 1e-9 && high <= 15).toBe(true);
      }),
    );
  });

  it('percentiler er som i Excel', () => {
    expect([0, 0.25, 0.5, 1].map((share) => percentile([1, 2, 3, 5], share))).toEqual([1, 1.75, 2.5, 5]);
  });
});

describe('Effektmåling', () => {
  const vector = readFixture('ef-01') as { input: Record<string, number>; forventet: object };

  it('rammer Aalborgs tal: halvdelen af afgangen var kommet alligevel', () => {
    expect(differences(valueOf(measureEffect(vector.input)), vector.forventet)).toEqual([]);
  });

  it('siger til, når der er få at regne på, og giver ingen andel af ingenting', () => {
    const few = valueOf(measureEffect({ afgangIndsats: 0, nIndsats: 10, afgangKontrol: 2, nKontrol: 10 }));
    expect(few).toMatchObject({ effektRealisering: null, faaObservationer: true });
  });

  it.each([
    ['flere, der er gået, end der var', { afgangIndsats: 240 }, ['more-left-than-were afgangIndsats']],
    ['en tom gruppe', { afgangKontrol: 0, nKontrol: 0 }, ['not-positive nKontrol']],
    ['halve personer', { nIndsats: 239.5 }, ['not-whole nIndsats']],
    ['manglende tal', { nKontrol: undefined }, ['missing nKontrol']],
  ])('afviser %s', (_, change, expected) => {
    expect(problemsIn(measureEffect({ ...vector.input, ...change }))).toEqual(expected);
  });
});
