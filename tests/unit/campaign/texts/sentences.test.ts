import { describe, expect, it } from 'vitest';
import type { Item, Scale } from '@/assessment/domain';
import { tallyOf } from '@/campaign/domain';
import { belowHalfText, directionText, endText, listText, silenceText, unknownText } from '@/campaign/texts/sentences';
import { balanceText, moveText } from '@/campaign/texts/balance';
import { itemOf } from '../domain/campaign';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const share: Scale = {
  steps: ['Under 20 pct.', '20 til under 40 pct.', '40 til under 60 pct.', '60 til under 80 pct.', '80 pct. eller flere'],
  ordered: true,
  ends: { low: 2, high: 2 },
  endNames: { low: ['under 40 pct.'], high: ['60 pct. eller flere'] },
};
const item = itemOf('1.1');
const turned: Item = { ...item, direction: -1 };

describe('Dem uden et svar på skalaen', () => {
  const said = (...[unit, silence]: Parameters<typeof silenceText>) => plain(silenceText(unit, silence));

  it('er én person, én sag eller flere', () => {
    const one = { silent: 1, invited: 8, low: 5, high: 6 };
    expect(said('person', one)).toBe(
      '1 inviteret er uden et svar på skalaen. Hører personen ikke til den gunstige ende, ligger 5 af 8 dér. Hører personen til, ligger 6 af 8 dér.',
    );
    expect(said('sag', one)).toContain('1 sag er uden et svar på skalaen. Hører sagen ikke til');
    expect(said('sag', { silent: 2, invited: 8, low: 5, high: 7 })).toContain('Hører ingen af dem til den gunstige ende');
  });
});

describe('En gruppes svar på et spørgsmål', () => {
  const said = (unit: 'person' | 'sag', counts: readonly number[], favourable: number) =>
    plain(endText(unit, item, share, tallyOf(counts), favourable));

  it('har et verbum og anførselstegn, så enden med »pct.« ikke løber sammen med tallene', () => {
    expect(said('person', [0, 0, 0, 1, 2, 0, 3, 1], 4)).toBe('4 af 7 svarer »60 pct. eller flere«.');
    expect(said('sag', [0, 0, 0, 1, 2, 0, 3, 1], 4)).toBe('I 4 af 7 sager er svaret »60 pct. eller flere«.');
    expect(plain(directionText(turned, share))).toBe(
      'Til venstre for stregen står »60 pct. eller flere«. Til højre står »under 40 pct.«, og det er den gunstige ende.',
    );
  });

  it('har procent fra tyve, og procent hedder »pct.« i en sætning', () => {
    expect(said('person', [0, 0, 0, 5, 0, 0, 15, 0], 15)).toBe('15 af 20 (75 pct.) svarer »60 pct. eller flere«.');
    expect(said('sag', [0, 0, 0, 5, 0, 0, 15, 0], 15)).toBe('I 15 af 20 sager (75 pct.) er svaret »60 pct. eller flere«.');
  });

  it('siger det, der står ved siden af skalaen, i en sætning for sig, i ental og flertal', () => {
    expect(said('person', [1, 1, 0, 1, 2, 0, 3, 1], 4)).toContain('«. Dertil kommer 1 »ved ikke« og 1 ubesvaret.');
    expect(said('person', [3, 2, 1, 1, 2, 0, 3, 1], 4)).toContain('«. Dertil kommer 2 »ved ikke«, 1 »ikke relevant« og 3 ubesvarede.');
    expect(said('person', [0, 6, 0, 0, 0, 0, 0, 0], 0)).toBe('Ingen valgte et trin. Dertil kommer 6 »ved ikke«.');
  });

  it('opregner svar uden rækkefølge med anførselstegn og lader forkortelser stå', () => {
    const topics = { ...share, steps: ['Konkrete job', 'CV', 'Andet'] };
    expect(plain(listText(topics, tallyOf([0, 1, 0, 3, 2, 1])))).toBe('3 »konkrete job«, 2 »CV« og 1 »andet«. Dertil kommer 1 »ved ikke«.');
    expect(listText(topics, tallyOf([6, 0, 0, 0, 0, 0]))).toContain('Ingen valgte et svar. Dertil kommer');
  });

  it('lader ingen svare, hvor der er talt sager', () => {
    expect(plain(unknownText('person', 5, 12))).toBe('5 af 12 svarer »ved ikke«.');
    expect(plain(unknownText('sag', 5, 12))).toBe('I 5 af 12 sager er svaret »ved ikke«.');
  });
});

describe('Grupper, hvor under halvdelen har svaret', () => {
  it('nævnes med navn, når der er flere', () => {
    expect(belowHalfText('person', 'ledere og medarbejdere')).toContain('Under halvdelen har svaret: ledere og medarbejdere. Læs');
    expect(belowHalfText('person', '')).toContain('Under halvdelen har svaret. Læs');
    expect(belowHalfText('sag', '')).toContain('Under halvdelen af sagerne er med. Læs');
  });
});

describe('En balance', () => {
  const poles = ['Hyppighed', 'Mening'] as const;
  const balance = (around: readonly [number, number, number], counts: readonly number[]) =>
    plain(balanceText(around, poles, tallyOf(counts)));

  it('tæller, hvor svarene ligger mellem polerne', () => {
    expect(balance([3, 2, 7], [0, 1, 0, 1, 2, 2, 3, 4])).toBe(
      '3 ved »hyppighed«, 2 midt imellem og 7 ved »mening«. Dertil kommer 1 »ved ikke«.',
    );
    expect(balance([0, 0, 0], [0, 6, 0, 0, 0, 0, 0, 0])).toBe('Ingen valgte et sted mellem polerne. Dertil kommer 6 »ved ikke«.');
  });

  it('siger, hvor ønsket ligger, i hele og halve trin', () => {
    expect(moveText(0, poles)).toBe('Midten af svarene er den samme nu og i ønsket.');
    expect(moveText(0.5, poles)).toBe('Midten af ønskerne ligger et halvt trin nærmere »mening« end midten nu.');
    expect(moveText(-1, poles)).toBe('Midten af ønskerne ligger ét trin nærmere »hyppighed« end midten nu.');
    expect(moveText(2, poles)).toContain('ligger to trin nærmere');
  });
});
