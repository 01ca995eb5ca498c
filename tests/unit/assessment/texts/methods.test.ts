import { describe, expect, it } from 'vitest';
import { balances, type Scale } from '@/assessment/domain';
import { balanceText, choiceNames, endCountText, readingSentences, turnedText } from '@/assessment/texts/methods';
import { instrument, item, section } from '../domain/instrument';

const words = (text: string) => text.replaceAll('\u00a0', ' ');
const scale: Scale = {
  steps: ['Helt ved den første', 'Midt imellem', 'Helt ved den anden'],
  ordered: true,
  ends: { low: 0, high: 0 },
  endNames: { low: [], high: [] },
};
const poles = ['Hyppighed', 'Mening'] as const;

describe('Sætninger om svar uden status', () => {
  it('tæller svarene i hver ende og siger intet, før noget er besvaret', () => {
    expect(words(endCountText({ favourable: 2, middle: 0, unfavourable: 1, dontKnow: 1 }))).toBe(
      'Svar: 2 i den gunstige ende, 1 i den anden ende og 1 ved ikke.',
    );
    expect(endCountText({ favourable: 0, middle: 0, unfavourable: 0, dontKnow: 0 })).toBe('');
  });

  it('siger ved et vendt udsagn, hvilke svar der er gunstige', () => {
    const enig: Scale = { ...scale, steps: ['Uenig', 'Hverken eller', 'Enig'], ends: { low: 1, high: 1 } };
    expect(turnedText({ ...item('M5'), direction: -1 }, enig)).toBe('Læs den modsat: »uenig« er det gunstige svar.');
  });

  it('kalder stederne på en balance ved polernes navne', () => {
    expect(choiceNames({ poles }, scale)).toEqual(['Helt ved hyppighed', 'Midt imellem', 'Helt ved mening']);
    expect(choiceNames({}, scale)).toEqual(scale.steps);
  });

  it('siger, hvor man er, hvor man vil hen, og hvad der mangler at blive besvaret', () => {
    const axis = (now: number | undefined, wished: number | undefined) =>
      balances([
        { item: { ...item('X1'), poles }, section: section('et', 1, []), state: now },
        { item: { ...item('X1b'), poles, wishFor: 'X1' }, section: section('et', 1, []), state: wished },
      ]).map((balance) => balanceText(balance, scale))[0];
    expect(axis(2, 3)).toBe('Nu: midt imellem. Ønsket: helt ved mening. I vil tættere på »mening«.');
    expect(axis(2, undefined)).toBe('Nu: midt imellem. Ønsket: ikke besvaret.');
  });

  it('lover ved hver metode hverken samlet karakter eller måling', () => {
    for (const sentences of Object.values(readingSentences))
      expect(sentences(instrument, ['a', 'b']).join(' ')).not.toMatch(/målt|moden|score/i);
  });
});
