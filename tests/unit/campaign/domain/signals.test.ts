import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  coverageOf,
  endsOf,
  favourable,
  gapBetween,
  invitedIn,
  isKnowledgeGap,
  isPolarised,
  mayShowPercent,
  medianOn,
  overlap,
  tallyOf,
} from '@/campaign/domain';
import { enig, itemOf } from './campaign';

const tally = (...distribution: number[]) => tallyOf([0, 0, 0, ...distribution]);
const item = itemOf('1.1');
const group = (persons: number, invited?: number) => ({ id: 'leder', roles: ['leder'] as const, persons, invited });

describe('Tal først', () => {
  it('siger »9 af 13 enige« ud fra enderne af skalaen', () => {
    expect(endsOf(enig, tally(1, 1, 2, 5, 4))).toEqual({ low: 2, middle: 2, high: 9, base: 13 });
  });

  it('vender billedet, når udsagnet er negativt', () => {
    expect(favourable(item, enig, tally(1, 1, 2, 5, 4))).toBe(9);
    expect(favourable({ direction: -1 }, enig, tally(1, 1, 2, 5, 4))).toBe(2);
  });

  it('viser procenter fra tyve personer', () => {
    expect([19, 20].map(mayShowPercent)).toEqual([false, true]);
  });

  it('kalder en delt midte for »mellem« og har ingen midte uden orden', () => {
    expect(medianOn(enig, tally(0, 3, 0, 3, 0))).toEqual({ lower: 2, upper: 4 });
    expect(medianOn({ ...enig, ordered: false }, tally(0, 3, 0, 3, 0))).toBeUndefined();
  });

  it.each([
    [[3, 0, 4, 0, 3], true],
    [[2, 1, 5, 0, 2], false],
    [[0, 0, 0, 0, 0], false],
    [[3, 0, 0, 3, 0], true],
  ])('ser delte meninger, når mindst tre af ti står i hver ende: %j er %s', (counts, expected) => {
    expect(isPolarised(enig, tally(...counts))).toBe(expected);
  });

  it.each([
    [[3, 2, 2, 3], true],
    [[0, 5, 5, 0], false],
  ])('ser kun på de yderste trin, når der intet er mellem enderne: %j er %s', (counts, expected) => {
    const steps = ['Ikke afklaret', 'På vej', 'Fast praksis', 'Følges op'];
    expect(isPolarised({ ...enig, steps }, tally(...counts))).toBe(expected);
  });

  it('gør ved ikke til et fund, når mere end en tredjedel svarer det', () => {
    const gap = (dontKnow: number, known: number) => isKnowledgeGap(tallyOf([0, dontKnow, 0, known]), [1, 3]);
    expect([gap(2, 4), gap(3, 5)]).toEqual([false, true]);
  });
});

describe('Dækning', () => {
  it('er n af N, og den tavse del sætter grænser for, hvad sandheden kan være', () => {
    const coverage = coverageOf(group(13, 26));
    expect(coverage).toEqual({ code: 'kendt', answered: 13, invited: 26, belowHalf: false });
    expect(boundsOf(9, 13, coverage)).toEqual({ low: [9, 26], high: [22, 26] });
  });

  it('gætter aldrig på antallet af inviterede og siger til, når flere har svaret end inviteret', () => {
    expect(coverageOf(group(13))).toEqual({ code: 'ukendt', answered: 13 });
    expect(coverageOf(group(13, 12))).toEqual({ code: 'flere-end-inviteret', answered: 13, invited: 12 });
    expect(boundsOf(9, 13, coverageOf(group(13)))).toBeUndefined();
    const invited = [{ role: 'leder', persons: 10 }, { role: 'medarbejder' }] as const;
    expect(invitedIn({ invited }, ['leder'])).toBe(10);
    expect(invitedIn({ invited }, ['leder', 'medarbejder'])).toBeUndefined();
    expect(invitedIn({ invited }, ['leder', 'politiker'])).toBeUndefined();
  });

  it('lader grænser, der kun rører hinanden, overlappe', () => {
    expect(overlap({ low: [1, 4], high: [1, 2] }, { low: [5, 10], high: [9, 10] })).toBe(true);
    expect(overlap({ low: [1, 4], high: [1, 2] }, { low: [6, 10], high: [9, 10] })).toBe(false);
  });
});

describe('Forskellen på to grupper', () => {
  const side = (counts: number[], persons: number, invited?: number) => ({ group: group(persons, invited), tally: tally(...counts) });

  it('siges i procentpoint, når begge er mindst tyve, og grænserne ikke rører hinanden', () => {
    const gap = gapBetween(item, enig, side([0, 2, 0, 18, 0], 20, 21), side([20, 4, 0, 0, 0], 24, 24));
    expect(gap).toMatchObject({ a: { favourable: 18, base: 20 }, b: { favourable: 0, base: 24 }, share: 0.9, medianSteps: 3, doubts: [] });
  });

  it.each([
    ['den ene er under tyve', side([0, 0, 0, 19, 0], 19, 19), side([20, 0, 0, 0, 0], 20, 20), ['faa-personer']],
    ['de tavse kunne lukke den', side([0, 0, 0, 20, 0], 20, 40), side([20, 0, 0, 0, 0], 20, 40), ['overlap']],
    ['ingen ved, hvor mange der er inviteret', side([0, 0, 0, 20, 0], 20), side([20, 0, 0, 0, 0], 20, 20), ['ukendt-daekning']],
  ])('siges kun i personer, når %s', (_, a, b, doubts) => {
    const gap = gapBetween(item, enig, a, b);
    expect(gap?.share).toBeUndefined();
    expect(gap?.doubts.map(({ code }) => code)).toEqual(doubts);
  });
});
