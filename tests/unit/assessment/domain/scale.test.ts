import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  carryAnswers,
  fidelityOf,
  itemFingerprint,
  meanStep,
  orientedStep,
  qualityOf,
  sideOf,
  stepsOf,
  weakAnswers,
  type Item,
  type Scale,
} from '@/assessment/domain';
import { assessment, instrument, item, section, trin } from './instrument';

const enig: Scale = {
  steps: ['Meget uenig', 'Overvejende uenig', 'Hverken enig eller uenig', 'Overvejende enig', 'Meget enig'],
  ordered: true,
  ends: { low: 2, high: 2 },
  endNames: { low: ['uenige'], high: ['enige'] },
};
const bands = [
  { from: 1, name: 'lav' },
  { from: 2.5, name: 'delvis' },
  { from: 3.5, name: 'høj' },
  { from: 4.5, name: 'meget høj' },
];
const of = (...means: (number | undefined)[]) => fidelityOf(means, [1, 2], bands);

describe('En skala', () => {
  it('har en lav ende, en midte og en høj ende', () => {
    expect(stepsOf(enig).map((step) => sideOf(enig, step))).toEqual(['low', 'low', 'middle', 'high', 'high']);
  });

  it('vender om, når udsagnet er negativt: at være enig er så den svage ende', () => {
    const negative: Item = { ...item('1.1'), direction: -1 };
    expect(stepsOf(enig).map((step) => qualityOf(negative, enig, step))).toEqual(['strong', 'strong', 'middle', 'weak', 'weak']);
    expect(stepsOf(enig).map((step) => orientedStep(negative, enig, step))).toEqual([5, 4, 3, 2, 1]);
    const asked = { ...instrument, scales: { trin: enig } };
    const answers = (step: number) => [{ item: negative, section: section('et', 1, [negative]), state: step }];
    expect(weakAnswers(asked, answers(5))).toHaveLength(1);
    expect(weakAnswers(asked, answers(1))).toEqual([]);
  });

  it('har ingen svage svar, når ingen ende er bedre', () => {
    const even: Scale = { ...enig, ends: { low: 0, high: 0 } };
    expect(stepsOf(even).map((step) => qualityOf(item('1.1'), even, step))).toEqual(Array(5).fill('middle'));
  });
});

describe('Fidelitet', () => {
  it.each([
    ['4, 4, 5, 3 og to ubesvarede', of(4, 4, 5, 3, undefined, undefined), { mean: 4, band: 'høj', covered: 4, items: 6 }],
    ['2, 3, 4 og to ubesvarede', of(2, 3, 4, undefined, undefined), { mean: 3, band: 'delvis', covered: 3, items: 5 }],
    ['5, 5 og fire ubesvarede: under halvdelen', of(5, 5, undefined, undefined, undefined, undefined), undefined],
    ['ingen svar', of(), undefined],
  ])('%s', (_, fidelity, expected) => {
    expect(fidelity).toEqual(expected);
  });

  it('afgør båndet på det urundede gennemsnit, og en grænse hører til det øverste bånd', () => {
    expect([2.4999, 2.5, 3.4999, 3.5, 4.5].map((mean) => bandOf(bands, mean))).toEqual(['lav', 'delvis', 'delvis', 'høj', 'meget høj']);
    expect(of((7 + 1e-16) / 3, 8 / 3)?.band).toBe('delvis');
  });

  it('regner gennemsnittet over personer først: 3 og 5 er 4, og uden svar er der intet gennemsnit', () => {
    expect(meanStep([0, 0, 1, 0, 1])).toBe(4);
    expect(meanStep([0, 0, 0])).toBeUndefined();
  });

  it('ligger altid mellem laveste og højeste svar', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (means) => {
        const { mean = 0 } = of(...means) ?? {};
        expect(mean).toBeGreaterThanOrEqual(Math.min(...means));
        expect(mean).toBeLessThanOrEqual(Math.max(...means));
      }),
    );
  });
});

describe('En ny udgave af et spørgeskema', () => {
  const reworded = { ...item('1.1'), statement: 'Nye ord' };
  const later = { ...instrument, version: 3, sections: [section('et', 1, [reworded, item('1.2')])] };

  it('tager svarene med, hvor ordene er de samme, og siger, hvilke der bliver i den gamle', () => {
    const { assessment: moved, leftBehind } = carryAnswers(
      instrument,
      later,
      assessment({ '1.1': { state: 2 }, '1.2': { state: 3 }, '2.1': { state: 4 } }),
    );
    expect(moved).toMatchObject({ version: 3, answers: { '1.2': { state: 3 } } });
    expect(leftBehind).toEqual(['1.1', '2.1']);
  });

  it('har samme aftryk, når kun rådet er ændret, og et nyt, når trinenes navne er det', () => {
    const print = (asked: Item, scale = trin) => itemFingerprint({ scales: { trin: scale } }, asked);
    expect(print({ ...item('1.1'), advice: 'Et andet råd' })).toBe(print(item('1.1')));
    expect(print(item('1.1'), { ...trin, steps: ['Nej', 'På vej', 'Fast praksis', 'Følges op'] })).not.toBe(print(item('1.1')));
    expect(print({ ...item('1.1'), direction: -1 })).not.toBe(print(item('1.1')));
  });
});
