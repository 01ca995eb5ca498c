import { describe, expect, it } from 'vitest';
import { instrument } from '../domain/instrument';
import { tally as tallyOn, verdictOnSteps, type AnswerState } from '@/assessment/domain';
import {
  coverageText,
  distributionText,
  fractionName,
  betweenText,
  ruleSentences,
  statusName,
  whySentences,
} from '@/assessment/texts/findings';
import { assessmentProblemText, leftBehindText } from '@/assessment/texts/files';

const names = ['Ikke afklaret', 'På vej', 'Fast praksis', 'Følges op'] as const;
const rule = { leastAnswered: [1, 2], mostDontKnow: [1, 3] } as const;
const { nouns } = instrument;
const words = (text: string) => text.replaceAll('\u00a0', ' ');
const tally = (states: readonly (AnswerState | undefined)[]) => tallyOn(states, 4);
const verdict = (states: readonly (AnswerState | undefined)[]) => verdictOnSteps(tally(states), rule);
const why = (states: readonly (AnswerState | undefined)[]) => whySentences(names, verdict(states), { rule, nouns, bands: [] });

describe('Sætninger om et element', () => {
  it('tæller svarene op med laveste trin først og »ved ikke« til sidst', () => {
    expect(words(distributionText(names, tally([3, 2, 3, 'ved-ikke'])))).toBe('1 »på vej«, 2 »fast praksis« og 1 »ved ikke«');
    expect(distributionText(names, tally([undefined]))).toBe('Ingen svar');
  });

  it('siger, hvor meget der er besvaret, uden at regne ikke relevant med', () => {
    expect(coverageText(tally([3, undefined, 'ved-ikke', 'ikke-relevant']))).toBe('2 af 3 besvaret, heraf 1 »ved ikke«; 1 »ikke relevant«');
    expect(coverageText(tally(['ikke-relevant']))).toBe('Intet er relevant; 1 »ikke relevant«');
  });

  it('kalder en delt midte for »mellem« og siger, at det laveste trin gælder', () => {
    expect(betweenText(names, { lower: 2, upper: 3 })).toBe('mellem »på vej« og »fast praksis«');
    expect(why([2, 3])).toEqual(['Midten af svarene ligger mellem »på vej« og »fast praksis«. Så gælder det laveste af de to trin.']);
    expect(why([4])).toEqual(['Midten af svarene er »følges op«.']);
  });

  it('begrunder med tal og regel, når elementet ikke kan vurderes', () => {
    expect(statusName(names, verdict([undefined]))).toBe('Kan ikke vurderes');
    expect(why(['ved-ikke', undefined, undefined])).toEqual([
      'I har besvaret 1 af 3 relevante spørgsmål. Reglen kræver mindst halvdelen.',
      '1 af 1 svar er »ved ikke«. Reglen tillader højst en tredjedel. Det, I mangler at vide, er selve fundet.',
    ]);
    expect(why(['ikke-relevant'])).toEqual(['I har sat alle spørgsmål til »ikke relevant«.']);
    expect(why([])).toEqual(['Rollen har ingen spørgsmål i dette element.']);
  });
});

describe('Reglen på tryk', () => {
  it('siger de samme brøker, som den regner med', () => {
    expect(ruleSentences(names, { rule: { leastAnswered: [2, 3], mostDontKnow: [2, 5] }, nouns })[0]).toContain('mindst to tredjedele');
    expect(fractionName([2, 5])).toBe('2 ud af 5');
  });

  it('lover ingen samlet karakter og taler ikke om måling', () => {
    expect(ruleSentences(names, { rule, nouns }).join(' ')).toMatch(/ingen samlet karakter/);
    expect(ruleSentences(names, { rule, nouns }).join(' ')).not.toMatch(/målt|moden/i);
  });
});

describe('En fil, der ikke passer til spørgeskemaet', () => {
  it('får at vide, om den er for gammel eller for ny', () => {
    expect(assessmentProblemText({ code: 'other-version', version: 3, known: 1 })).toContain('nyere udgave');
    expect(assessmentProblemText({ code: 'other-version', version: 1, known: 2 })).toContain('ældre udgave');
    expect(assessmentProblemText({ code: 'other-instrument', instrument: 'x' })).toContain('»x«');
  });

  it('får at vide, hvilke svar der blev i den ældre udgave', () => {
    expect(leftBehindText(1, [])).toContain('Alt fra udgave 1');
    expect(leftBehindText(1, ['1.2', '2.1'])).toContain('1.2, 2.1');
  });
});
