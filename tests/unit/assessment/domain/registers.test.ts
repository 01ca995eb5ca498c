import { describe, expect, it } from 'vitest';
import { checkRegister, leastBySize, notFollowed, type Register, type SectionResult, type Verdict } from '@/assessment/domain';
import { registerProblemText } from '@/assessment/texts/registers';
import { highAnswersWords } from '@/assessment/texts/registers';
import { section } from './instrument';

const register: Register = {
  id: 'ordinaere-timer',
  label: 'Andel med ordinære timer',
  compare: [
    { label: 'Små kommuner', value: 37, lines: '1-2' },
    { label: 'Store kommuner', value: 29, lines: '1-2' },
    { label: 'Gennemsnit', value: 30, lines: '3' },
  ],
};

describe('Virkelighedstjek', () => {
  it('viser eget tal over, under eller lig de trykte, hver for sig', () => {
    const result = checkRegister(register, 30);
    expect(result.ok && result.value.beside.map(({ place }) => place)).toEqual(['under', 'over', 'lig']);
  });

  it.each([-1, 101, Number.NaN])('afviser %s med en grund', (value) => {
    const result = checkRegister(register, value);
    expect(result.ok ? '' : registerProblemText(result.problems[0])).toMatch(/mellem 0 og 100/);
  });
});

describe('Høje svar og et lavt tal', () => {
  const asking: Register = {
    ...register,
    compare: [
      { label: 'Små kommuner', value: 37, lines: '1-2', bySize: true },
      { label: 'Store kommuner', value: 29, lines: '1-2', bySize: true },
      { label: 'Gennemsnit', value: 22, lines: '3' },
    ],
    highAnswers: { sections: ['aftaler', 'opfoelgning'], from: 3.5, reported: 'Rapporten så det samme.', lines: '4-5' },
  };
  const withMean = (mean: number): Verdict => ({ code: 'fidelitet', fidelity: { mean, band: 'høj', covered: 4, items: 4 } });
  const tally = { items: 4, notRelevant: 0, relevant: 4, answered: 4, dontKnow: 0, distribution: [0, 0, 0, 4, 0] };
  const result = (id: string, verdict: Verdict): SectionResult => ({ section: section(id, 1, []), answers: [], tally, verdict });
  const [high, low] = [withMean(4), withMean(3.4)];
  const unknown: Verdict = { code: 'kan-ikke-vurderes', obstacles: [{ code: 'too-few-answered', answered: 1, relevant: 4 }] };

  it.each([
    ['begge høje, tallet lavere end alle størrelser', 28.9, high, high, ['aftaler', 'opfoelgning']],
    ['kun det ene højt', 10, high, low, ['aftaler']],
    ['kun det andet højt', 10, low, high, ['opfoelgning']],
    ['ingen høje', 10, low, low, []],
    ['lige på grænsen for høje svar', 10, withMean(3.5), low, ['aftaler']],
    ['lige på grænsen efter en sum, der ikke går op', 10, withMean((3.6 + 3.4 + 3.5) / 3), low, ['aftaler']],
    ['tallet lig det laveste', 29, high, high, []],
    ['tallet mellem størrelserne, for ingen ved, hvor store I er', 33, high, high, []],
    ['tallet over alle størrelser', 50, high, high, []],
    ['nul er et tal', 0, high, high, ['aftaler', 'opfoelgning']],
    ['intet eget tal', undefined, high, high, []],
    ['et tal, der ikke er et tal', Number.NaN, high, high, []],
    ['ingen vurdering af det ene', 10, unknown, high, ['opfoelgning']],
    ['ingen vurdering af nogen', 10, unknown, unknown, []],
  ] as const)('%s', (_, own, agreements, following, expected) => {
    const results = [result('aftaler', agreements), result('opfoelgning', following), result('andet', high)];
    expect(notFollowed(asking, own, results).map(({ id }) => id)).toEqual(expected);
  });

  it('siger intet uden en regel, uden trykte tal efter størrelse og uden svar', () => {
    const results = [result('aftaler', high)];
    expect(notFollowed({ ...asking, highAnswers: undefined }, 10, results)).toEqual([]);
    expect(notFollowed({ ...asking, compare: register.compare }, 10, results)).toEqual([]);
    expect(notFollowed(asking, 10, [])).toEqual([]);
    expect([leastBySize(asking), leastBySize(register)]).toEqual([29, undefined]);
  });

  it('nævner et eller begge afsnit ved navn, og reglen siger, hvad der holdes op mod hvad', () => {
    expect(highAnswersWords.found(['Klare aftaler'], '29')).toMatch(
      /^I vurderer jer selv højt på »klare aftaler«, men jeres tal følger ikke med\./,
    );
    expect(highAnswersWords.found(['Klare aftaler', 'Opfølgning'], '29')).toContain('på »klare aftaler« og »opfølgning«, men');
    expect(highAnswersWords.rule(['Klare aftaler', 'Opfølgning'], '3,5', '29')).toMatch(
      /mindst 3,5 på »klare aftaler« eller »opfølgning«, og tallet er under 29 pct\..*Grænsen 3,5 er vores skøn\.$/,
    );
  });
});
