import { describe, expect, it } from 'vitest';
import { carryPlan, checkAgreements, checkPlan, mostPriorities, type Plan, type Priority } from '@/campaign/domain';
import { planFieldText, planProblemTexts } from '@/campaign/texts/plan-check';
import { agreementProblemText } from '@/campaign/texts/problems';
import { small } from './campaign';

const priority = (change: Partial<Priority> = {}): Priority => ({
  item: '1.1',
  reason: 'Borgerne siger det samme',
  action: 'Aftal formål før hver samtale',
  ownerRole: 'Teamleder',
  firstStep: 'Tag det op på næste teammøde',
  deadline: { date: '2027-02-28' },
  sign: 'Formålet står i indkaldelsen',
  status: 'ikke-begyndt',
  ...change,
});
const plan = (...priorities: Priority[]): Plan => ({ campaign: 'Kx7_', instrument: 'proeve', version: 1, priorities });
const codes = (checked: Plan) => {
  const result = checkPlan(checked);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('En plan', () => {
  it('har højst tre indsatser og ingen to om det samme', () => {
    expect(codes(plan(priority()))).toEqual([]);
    expect(codes(plan(...['1', '2', '3', '4'].map((item) => priority({ item }))))).toEqual(['too-many-priorities']);
    expect(codes(plan(priority(), priority()))).toEqual(['same-item-twice']);
    expect(mostPriorities).toBe(3);
  });

  it('har en dato eller en grund til, at der ingen er', () => {
    expect(codes(plan(priority({ deadline: { noDateBecause: 'Afventer budgettet' } })))).toEqual([]);
    expect(codes(plan(priority({ deadline: { noDateBecause: ' ' } })))).toEqual(['plan-field-missing']);
    expect(codes(plan(priority({ deadline: { date: '2027-02-30' } })))).toEqual(['plan-date-impossible']);
    expect(codes(plan(priority({ deadline: { date: '' } })))).toEqual(['plan-field-missing']);
  });

  it('nævner alt, der mangler, på én gang, med en sætning til hvert', () => {
    const result = checkPlan(plan(priority({ reason: '', ownerRole: '', sign: 'x'.repeat(601) })));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ code }) => code)).toEqual(['plan-field-missing', 'plan-field-missing', 'plan-field-too-long']);
    expect(planProblemTexts(problems)).toEqual([
      'Under 1.1 mangler svar på »Hvorfor dette?« og »Hvem har ansvaret?«.',
      'Under 1.1 er svaret på »Hvordan kan I se, at det virker?« for langt. Der er plads til 600 tegn.',
    ]);
  });

  it('siger ved feltet kun grunden, og over planen hvilket punkt det gælder', () => {
    const whole = { reason: 'x', action: 'x', ownerRole: 'x', firstStep: 'x', sign: 'x' };
    const result = checkPlan(
      plan(
        ...[
          priority({ item: '1.1', ...whole, deadline: { date: '' } }),
          priority({ item: '1.2', ...whole, deadline: { date: '2027-02-30' } }),
        ],
        priority({ item: '1.2', ...whole }),
      ),
    );
    const problems = result.ok ? [] : result.problems;
    const beside = problems.flatMap((problem) => (problem.code === 'same-item-twice' ? [] : [planFieldText(problem)]));
    expect(beside).toEqual(['Vælg en dag, eller skriv, hvorfor der ingen er.', 'Datoen findes ikke i kalenderen.']);
    expect(planProblemTexts(problems)).toEqual([
      '1.2 er valgt to gange. Saml det i én indsats.',
      'Under 1.1 mangler svar på »Hvornår er det taget?«.',
      'Under 1.2 findes datoen ikke i kalenderen.',
    ]);
  });

  it('tager det med til næste runde, som ikke er gennemført eller opgivet, og husker, hvor det kom fra', () => {
    const before = plan(
      priority(),
      priority({ item: '1.2', status: 'gennemfoert' }),
      priority({ item: '2.1', status: 'i-gang', carriedFrom: 'Aaaa' }),
    );
    const after = carryPlan(before, { campaign: 'Ny12', instrument: 'proeve', version: 2 });
    expect(after.priorities.map(({ item, carriedFrom }) => [item, carriedFrom])).toEqual([
      ['1.1', 'Kx7_'],
      ['2.1', 'Aaaa'],
    ]);
    expect(after).toMatchObject({ campaign: 'Ny12', version: 2 });
  });
});

describe('Et aftalt svar', () => {
  it('skal findes på skalaen og have en grund', () => {
    const agreement = { item: '1.1', state: 4, reason: 'Vi så på de sidste ti sager', date: '2026-11-22' };
    expect(checkAgreements(small, [agreement]).ok).toBe(true);
    const result = checkAgreements(small, [{ ...agreement, state: 6, reason: '' }, agreement, { ...agreement, item: '9.9' }]);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ code }) => code)).toEqual([
      'agreement-off-scale',
      'agreement-without-reason',
      'agreement-unknown-item',
      'agreement-twice',
    ]);
    expect(problems.every((problem) => agreementProblemText(problem).length > 20)).toBe(true);
  });
});
