import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dontKnow,
  families,
  fittingChoices,
  matchFamily,
  matchModels,
  onScale,
  turnsIn,
  type Choices,
  type Family,
} from '@/organisation/domain/modelvalg';
import { anyChoices, published, small } from './chooser';

const codes = (choices: Choices) => {
  const result = matchModels(published, choices);
  return result.ok ? [] : result.problems;
};
const fits = (choices: Choices) => matchFamily(small, choices, 'organisation').models.map(({ fit }) => fit && onScale(fit));
const both = Object.keys(families) as Family[];

describe('matchFamily(chooser, choices, family)', () => {
  it('regner pasform som point over det lavest mulige ud af det størst mulige', () => {
    // Ny enhed: 2 af −2..2 og 0 af 0..1 er 4 af 5 point.
    expect(fits({ afstand: 'naer', hvem: 'b' })).toEqual([80, 0, (100 * 1) / 3]);
  });

  it('lader »ved ikke« og ubesvaret gå fri i både point og mulige point', () => {
    expect(fits({ afstand: 'naer', hvem: dontKnow })).toEqual(fits({ afstand: 'naer' }));
    expect(fits({ afstand: 'naer' })).toEqual([100, 0, 0]);
  });

  it('siger ingenting om en model, som ingen besvarede spørgsmål handler om', () => {
    expect(fits({ hvem: 'a' })).toEqual([100, undefined, 0]);
  });

  it('regner modeller med højst ti point til den bedste for lige gode', () => {
    const near = { ...small, rules: { ...small.rules, tieMargin: 20 } };
    const leaders = (chooser: typeof small) => matchFamily(chooser, { afstand: 'midt', hvem: 'a' }, 'organisation').leaders;
    // Ny enhed 60, team 100: uden for margenen på både ti og tyve.
    expect([leaders(small), leaders(near)]).toEqual([['team-paa-tvaers'], ['team-paa-tvaers']]);
    expect(leaders({ ...small, rules: { ...small.rules, tieMargin: 40 } })).toEqual(['ny-enhed', 'team-paa-tvaers']);
  });

  it('deler pasformen i svag, delvis og god ved de trykte grænser', () => {
    const band = (afstand: string, hvem: string) => matchFamily(small, { afstand, hvem }, 'organisation').models[0]?.band;
    expect([band('fjern', 'b'), band('midt', 'b'), band('midt', 'a'), band('naer', 'b')]).toEqual(['svag', 'delvis', 'delvis', 'god']);
  });

  it('holder enhver pasform mellem 0 og 100 og har altid en forrest, når noget er besvaret', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        for (const family of both) {
          const { models, leaders, highest } = matchFamily(published, choices, family);
          const known = models.flatMap(({ fit }) => (fit ? [onScale(fit)] : []));
          expect(known.every((fit) => fit >= 0 && fit <= 100)).toBe(true);
          expect(leaders.length > 0).toBe(known.length > 0);
          expect(highest.every((model) => leaders.includes(model))).toBe(true);
        }
      }),
    );
  });

  it('ændrer ikke noget, når et spørgsmål bliver besvaret med »ved ikke« i stedet for slet ikke', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...published.questions.map(({ id }) => id)), (choices, id) => {
        const without = { ...choices, [id]: undefined };
        const unknown = { ...choices, [id]: dontKnow };
        for (const family of both) expect(matchFamily(published, unknown, family)).toEqual(matchFamily(published, without, family));
      }),
    );
  });
});

describe('matchModels(chooser, choices)', () => {
  const five = { parter: 'mange', maalgruppe: 'familier', lovomraader: 'et', samlokation: 'ingen', arbejdstid: 'faa' };

  it('viser intet under seks svar, og »ved ikke« tæller ikke som et', () => {
    expect(codes({ ...five, fagsystemer: dontKnow })).toEqual([{ code: 'too-few-answers', answered: 5, needed: 6 }]);
    expect(codes({ ...five, fagsystemer: 'nej' })).toEqual([]);
  });

  it('nævner alle grunde på én gang', () => {
    expect(codes({ parter: 'hundrede', vejret: 'godt' })).toEqual([
      { code: 'unknown-option', question: 'parter', option: 'hundrede' },
      { code: 'unknown-question', question: 'vejret' },
      { code: 'too-few-answers', answered: 0, needed: 6 },
    ]);
  });
});

describe('fittingChoices(chooser, saved)', () => {
  it('tager kun svar på samme udgave af spørgsmålene', () => {
    expect(fittingChoices(small, { version: 2, choices: { hvem: 'c' } })).toEqual({
      ok: false,
      problems: [
        { code: 'other-version', version: 2, known: 3 },
        { code: 'unknown-option', question: 'hvem', option: 'c' },
      ],
    });
    expect(fittingChoices(small, { version: 3, choices: { hvem: dontKnow } })).toEqual({ ok: true, value: { hvem: dontKnow } });
  });
});

describe('turnsIn(chooser, choices, family)', () => {
  const turns = (choices: Choices) =>
    turnsIn(small, choices, 'organisation').map(({ question, from, to, steps, first }) => [question.id, from?.id, to.id, steps, first]);

  it('finder det ene svar, der flytter førstepladsen, med den mindste ændring først', () => {
    expect(turns({ afstand: 'naer', hvem: 'a' })).toEqual([
      ['afstand', 'naer', 'midt', 1, ['team-paa-tvaers']],
      ['afstand', 'naer', 'fjern', 2, ['eksisterende-struktur']],
    ]);
  });

  it('nævner også det åbne spørgsmål, der kan flytte den', () => {
    expect(turns({ hvem: 'a' })).toContainEqual(['afstand', undefined, 'midt', 1, ['team-paa-tvaers']]);
  });

  it('er tom, når intet enkelt svar kan', () => {
    expect(turns({ afstand: 'midt' }).filter(([id]) => id === 'hvem')).toEqual([]);
  });

  it('sætter altid en anden forrest end dem, der er det nu', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...both), (choices, family) => {
        const { leaders } = matchFamily(published, choices, family);
        for (const { question, to, first } of turnsIn(published, choices, family)) {
          expect(first.some((model) => leaders.includes(model))).toBe(false);
          expect(matchFamily(published, { ...choices, [question.id]: to.id }, family).highest).toEqual(first);
        }
      }),
      { numRuns: 50 },
    );
  });
});
