import { describe, expect, it } from 'vitest';
import { matchModels, turnsIn } from '@/organisation/domain/modelvalg';
import { chooserProblemText, trialSentence, turnText, verdictOf, weightText } from '@/organisation/texts/modelvalg-findings';
import { small } from '../domain/modelvalg/chooser';

describe('verdictOf(matching)', () => {
  it('nævner alle, der ligger lige godt, og rangordner dem ikke', () => {
    const result = matchModels({ ...small, rules: { ...small.rules, tieMargin: 40 } }, { afstand: 'midt', hvem: 'a' });
    expect(result.ok && verdictOf(result.value)).toMatch(/^Bedste match: ny enhed og team på tværs\. Rolle: /);
  });
});

describe('chooserProblemText(problem)', () => {
  it('siger, hvad der mangler, og hvorfor det betyder noget', () => {
    expect(chooserProblemText({ code: 'too-few-answers', answered: 2, needed: 6 })).toContain('ellers er grundlaget for tyndt');
    expect(chooserProblemText({ code: 'too-few-answers', answered: 0, needed: 6 })).toMatch(/^Svar på mindst 6 spørgsmål/);
  });
});

describe('turnText(turn)', () => {
  it('skelner mellem et svar, der ville være anderledes, og et, der mangler', () => {
    const [changed, open] = [
      turnsIn(small, { afstand: 'naer' }, 'organisation')[0],
      turnsIn(small, { hvem: 'a' }, 'organisation').find(({ from }) => !from),
    ];
    expect(changed && turnText(changed)).toBe('Havde I svaret »midt« i stedet for »naer«, lå team på tværs forrest.');
    expect(open && turnText(open)).toMatch(/^Svarer I »/);
  });
});

describe('weightText(weight)', () => {
  it('skriver fortegn og lader et felt stå tomt, når svaret ikke siger noget', () => {
    expect([2, -1, 0, undefined].map(weightText)).toEqual(['+2', '−1', '', '']);
  });
});

describe('trialSentence(family, counts)', () => {
  it('nævner kun de delte, når der er nogen', () => {
    expect(trialSentence('caseworker', { alone: 8, shared: 4, missed: 3 })).toBe(
      'Kommunens rolle ligger alene forrest i 8 af 15, delt med andre i 4, og ikke forrest i 3.',
    );
    expect(trialSentence('organisation', { alone: 12, shared: 0, missed: 3 })).toBe(
      'Kommunens løsningstype ligger alene forrest i 12 af 15, og ikke forrest i 3.',
    );
  });
});
