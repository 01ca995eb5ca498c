/** The budget's sentences, tables and picture say the same; the form gives back what it was given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { budgetsOf, type Budgets } from '@/islands/grundbudget/budgets';
import { budgetCurve } from '@/islands/grundbudget/curve';
import { savedInAll, verdictOf } from '@/islands/grundbudget/findings';
import { typedFrom } from '@/islands/grundbudget/from-file';
import { labelOf, problemsOf } from '@/islands/grundbudget/problems';
import { baseDraft, emptyGroup, investmentDraft, type Typed } from '@/islands/grundbudget/typed';
import { budgetFileSchema, type BudgetFile } from '@/schemas/grundbudget';

const example = parse(readFileSync('content/eksempler/grundbudget/eksempel.yaml', 'utf8')) as { input: unknown };
const file = budgetFileSchema.parse(example.input);
const saved = file.grupper[0] ?? { input: {} };

function form(content: Pick<BudgetFile, 'grupper'> = file): Typed {
  const typed = typedFrom(content);
  if (!typed) throw new Error('Ingen plads i formularen.');
  return typed;
}

function budgets(typed: Typed): Budgets {
  const outcome = budgetsOf(typed);
  if (!outcome.budgets) throw new Error(JSON.stringify(outcome.problems));
  return outcome.budgets;
}

const problems = (typed: Typed) => problemsOf(typed, budgetsOf(typed).problems);

describe('formularen', () => {
  it('giver det samme budget tilbage', () => {
    const typed = form();
    const [group] = typed.groups;
    if (!group) throw new Error('Ingen gruppe.');
    expect(baseDraft(typed, group)).toEqual(saved.input);
    expect(investmentDraft(typed, group)).toEqual(saved.investering);
  });

  it.each<[string, BudgetFile['grupper']]>([
    ['måneder', [{ input: { tilgangPrMd: 3 } }]],
    ['forskellige år', [saved, { input: { ...saved.input, horisontAar: 5 } }]],
    ['to ændringer i samme række', [{ ...saved, investering: { ...saved.input, tilgang: [900, 870, 860, 850] } }]],
    ['flere end tolv grupper', Array.from({ length: 13 }, () => saved)],
  ])('har ikke plads til %s', (_, grupper) => {
    expect(typedFrom({ grupper })).toBeUndefined();
  });

  it('siger for hvert tomt felt, at der mangler et tal', () => {
    const found = problems({ horisontAar: '', groups: [emptyGroup(0)] });
    expect([...found.keys()].map(labelOf)).toEqual([
      'Antal år',
      'Gruppe 1, borgere på ydelsen ved start',
      'Gruppe 1, nye borgere om året',
      'Gruppe 1, gennemsnitlig varighed',
      'Gruppe 1, ydelse pr. helårsperson',
      'Gruppe 1, kommunens andel af ydelsen',
    ]);
  });

  it.each([
    ['nyVarighedFra', '', 'Fra hvilket år'],
    ['nyVarighedFra', '9', 'fra 1 til 4'],
    ['nyVarighed', '', 'mangler et tal'],
    ['nyVarighed', '0', 'større end nul'],
  ] as const)('kræver en hel ændring: %s = »%s«', (field, text, reason) => {
    const typed = form();
    const [group] = typed.groups;
    if (group) group.change[field] = text;
    expect(problems(typed).get(`gruppe-0-${field}`)).toContain(reason);
  });
});

describe('budgetterne', () => {
  it('GB-01 og GB-02: de gennemregnede tal', () => {
    const { all, difference } = budgets(form());
    expect(all.base.map(({ udgiftKommune }) => Math.round(udgiftKommune))).toEqual([60_802_560, 60_802_560, 60_802_560, 60_802_560]);
    expect(difference?.map(({ mindreUdgift }) => Math.round(mindreUdgift))).toEqual([0, 3_121_150, 6_457_698, 7_631_099]);
    expect(all.investment?.map(({ tilgang }) => tilgang)).toEqual([900, 900, 870, 870]);
  });

  it('lægger grupper sammen, og en uden investering beholder sit grundbudget', () => {
    const one = budgets(form());
    const two = budgets(form({ grupper: [saved, { input: saved.input }] }));
    expect(savedInAll(two)).toBeCloseTo(savedInAll(one) ?? NaN);
    expect(two.all.base[3]?.gnsBestand).toBeCloseTo(1200);
    expect(two.groups[1]?.investment).toBeUndefined();
  });

  it('siger, hvad investeringen lover, eller hvad udgiften er uden den', () => {
    expect(verdictOf(budgets(form()))).toContain('skal give 17.209.946\u00a0kr. mindre i udgift over 4 år');
    expect(verdictOf(budgets(form({ grupper: [{ input: saved.input }] })))).toContain('243.210.240\u00a0kr. over 4 år');
  });
});

describe('kurven', () => {
  const { all } = budgets(form());
  const { lines, sentence } = budgetCurve(all);

  it('har de samme tal som tabellerne', () => {
    expect(lines.map(({ points }) => points.map(({ value }) => value))).toEqual(
      [all.base, all.investment ?? []].map((years) => years.map(({ udgiftKommune }) => udgiftKommune)),
    );
  });

  it('nævner begge budgetter i det sidste år', () => {
    expect(sentence).toContain('60.802.560\u00a0kr. i 4. år. Med investeringen er udgiften 53.171.461\u00a0kr.');
  });

  it('holder teksterne ved enden fri af hinanden', () => {
    const same = budgetCurve({ ...all, investment: all.base }).lines.map(({ end }) => end.y);
    expect(Math.abs((same[0] ?? 0) - (same[1] ?? 0))).toBeGreaterThanOrEqual(20);
  });
});
