import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCaseload, type CaseloadDraft, type CaseloadInput } from '@/calculators/sagsstamme/domain';
import { problemsIn, valueOf } from '../../vectors';

const task = { nu: 10, maal: 10 };
/** The invented example of the worksheet's own description: 400 cases, 52 to 40 per post, 100 hours for cases. */
const input: CaseloadInput = {
  aabneSager: 400,
  sagerNu: 52,
  sagerMaal: { lav: 35, mellem: 40, hoej: 47 },
  udgiftPrAarsvaerk: 600_000,
  timerPrMaaned: 125,
  andelTilSager: 0.8,
  virksomhedAndel: 0.25,
  ugerMellemSamtaler: 5,
  ugerMellemOpfoelgning: 1.5,
  timerPrSamtale: 1.25,
  timerPrOpfoelgning: 1,
  opfoelgningErstatter: true,
  opgaver: { relation: task, jobplan: task, match: task, fastholdelse: task, progression: task, eftervaern: task },
  ugevaerdi: { lav: 2000, mellem: 150_000 / 52, hoej: 4000 },
};
const calculated = (change: Partial<CaseloadInput> = {}) => valueOf(calculateCaseload({ ...input, ...change }));

describe('En mindre sagsstamme', () => {
  it('fra 52 til 40 koster 2,31 årsværk og giver hver sag 30 pct. mere tid', () => {
    const { nu, maal } = calculated();
    expect(maal.mellem.ekstraAarsvaerk).toBeCloseTo(2.3077, 4);
    expect(maal.mellem.ekstraUdgift).toBeCloseTo(1_384_615.38, 2);
    expect(maal.mellem.ekstraUdgiftPrSag).toBeCloseTo(3461.54, 2);
    expect([nu.timerPrSag, maal.mellem.timerPrSag]).toEqual([expect.closeTo(1.923, 3), 2.5]);
    expect(maal.mellem.mereTid).toBeCloseTo(0.3, 10);
    expect(maal.hoej.mereTid).toBeCloseTo(0.1064, 4);
  });

  it('bærer kun kontakten, når der er timer nok: 2,54 timer pr. sag kræver højst 39,4 sager', () => {
    const { behov, stoersteSagsstamme, maal } = calculated();
    expect(behov.iAlt).toBeCloseTo(2.54, 2);
    expect(stoersteSagsstamme).toBeCloseTo(39.4, 1);
    expect([maal.lav.baerer, maal.mellem.baerer]).toEqual([true, false]);
  });

  it('går lige op ved 9,2 helårspersoner, 2,3 pct. af sagerne, når et år er 150.000 kr. værd', () => {
    const even = calculated().nulpunkter.find(({ sager, ugevaerdi }) => sager === 40 && ugevaerdi > 2800 && ugevaerdi < 2900);
    expect(even?.helaarspersoner).toBeCloseTo(9.2308, 4);
    expect(even?.andelAfSager).toBeCloseTo(0.0231, 4);
    expect(even?.ugerPrSag).toBeCloseTo(1.2, 4);
  });

  it('giver netop det ønskede mellemrum ved den største sagsstamme, der bærer kontakten', () => {
    fc.assert(
      fc.property(
        // Just below everybody the interval is a difference of nearly equal numbers; everybody is a case of its own.
        fc.oneof(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.constant(1)),
        fc.double({ min: 1, max: 12, noNaN: true }),
        fc.boolean(),
        (q, c, replaces) => {
          const wish = { virksomhedAndel: q, ugerMellemSamtaler: c, opfoelgningErstatter: replaces };
          const { stoersteSagsstamme: largest } = calculated(wish);
          const at = { sagerNu: largest, sagerMaal: { lav: largest / 4, mellem: largest / 3, hoej: largest / 2 } };
          const { nu } = calculated({ ...wish, ...at });
          if (typeof nu.ugerMellemSamtaler === 'number') expect(nu.ugerMellemSamtaler / c).toBeCloseTo(1, 6);
          else expect(q === 1 && replaces).toBe(true);
        },
      ),
    );
  });

  it('koster mere, jo færre sager hver medarbejder har, og det skal spares ind igen krone for krone', () => {
    const whole = fc.integer({ min: 5, max: 25 });
    fc.assert(
      fc.property(whole, whole, whole, fc.integer({ min: 1, max: 9000 }), (a, b, c, week) => {
        const sagerMaal = { lav: a, mellem: a + b, hoej: a + b + c };
        const { maal, nulpunkter } = calculated({ sagerNu: 80, sagerMaal, ugevaerdi: { lav: week, mellem: week, hoej: week } });
        expect(maal.lav.ekstraUdgift).toBeGreaterThan(maal.mellem.ekstraUdgift);
        expect(maal.mellem.ekstraUdgift).toBeGreaterThan(maal.hoej.ekstraUdgift);
        for (const { uger, sager } of nulpunkter) {
          const level = Object.values(maal).find((one) => one.sager === sager);
          expect(uger * week).toBeCloseTo(level?.ekstraUdgift ?? NaN, 4);
        }
      }),
    );
  });

  it('siger, når der slet ikke er tid til samtaler, i stedet for at give et tal', () => {
    const busy = { opgaver: { ...input.opgaver, relation: { maal: 600 } } };
    expect(calculated(busy).nu).toMatchObject({ ugerMellemSamtaler: 'for-lidt-tid', samtalerPrAar: 'for-lidt-tid', baerer: false });
    expect(calculated({ virksomhedAndel: 1 }).nu.ugerMellemSamtaler).toBe('ingen-samtaler');
  });

  it('tæller kun tiden i dag op, når den er kendt i alle situationer', () => {
    expect(calculated().opgaverNu).toBe(1);
    expect(calculated({ opgaver: { ...input.opgaver, match: { maal: 10 } } }).opgaverNu).toBeUndefined();
  });
});

describe('Arket afviser', () => {
  it.each<[string, CaseloadDraft, string[]]>([
    ['en sagsstamme, der ikke er mindre', { sagerMaal: { lav: 35, mellem: 40, hoej: 52 } }, ['not-smaller sagerMaal.hoej']],
    ['mål i forkert rækkefølge', { sagerMaal: { lav: 45, mellem: 40, hoej: 47 } }, ['not-rising sagerMaal.mellem']],
    ['nul sager', { aabneSager: 0 }, ['not-positive aabneSager']],
    ['ingen tid til sager', { andelTilSager: 0 }, ['not-positive andelTilSager']],
    ['en andel over det hele', { virksomhedAndel: 25 }, ['share-out-of-range virksomhedAndel']],
    ['minutter under nul', { opgaver: { ...input.opgaver, match: { maal: -1 } } }, ['negative opgaver.match.maal']],
    ['en uge uden værdi', { ugevaerdi: { lav: 0, mellem: 1, hoej: 2 } }, ['not-positive ugevaerdi.lav']],
  ])('%s', (_, change, expected) => {
    expect(problemsIn(calculateCaseload({ ...input, ...change }))).toEqual(expected);
  });

  it('alt, der mangler, på én gang', () => {
    expect(problemsIn(calculateCaseload({}))).toHaveLength(23);
  });
});
