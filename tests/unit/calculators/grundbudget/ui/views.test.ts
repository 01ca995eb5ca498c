/** The budget's sentences, tables and picture say the same. */
import { describe, expect, it } from 'vitest';
import { savedInAll, totalBudget } from '@/calculators/grundbudget/domain';
import { budgetCurve } from '@/calculators/grundbudget/ui/curve';
import { verdictOf } from '@/calculators/grundbudget/ui/findings';
import { budgets, byStay, byTable, form } from './example';

describe('budgetterne', () => {
  it('regner den første gruppe med varighed og den anden måned for måned', () => {
    const { groups, difference } = budgets(form());
    expect(groups[0]?.base.map(({ gnsBestand }) => Math.round(gnsBestand))).toEqual([600, 600, 600, 600]);
    expect(groups[1]?.base.map(({ tilgang }) => Math.round(tilgang))).toEqual([481, 473, 467, 467]);
    expect(Math.round(difference?.[0]?.mindreUdgift ?? NaN)).toBe(0);
  });

  it('lægger grupper sammen, og en uden investering beholder sit grundbudget', () => {
    const one = budgets(form([byStay]));
    const two = budgets(form([byStay, { input: byStay.input }]));
    expect(savedInAll(two)).toBeCloseTo(savedInAll(one) ?? NaN);
    expect(two.all.base[3]?.gnsBestand).toBeCloseTo(1200);
    expect(two.groups[1]?.investment).toBeUndefined();
  });

  it('lægger grupper med samme team sammen, og alle team tilsammen er alle borgere', () => {
    const { teams, all } = budgets(form([byStay, byStay, byTable]));
    expect(teams.map(({ name }) => name)).toEqual(['Jobteamet', 'Ungeteamet']);
    expect(teams[0]?.base[0]?.afgang).toBeCloseTo(2 * 780);
    expect(totalBudget(teams.map(({ base }) => base))).toEqual(all.base);
  });

  it('giver to grupper med samme navn hver sit navn på siden', () => {
    const { groups } = budgets(form([byStay, byStay, byTable]));
    expect(groups.map(({ name }) => name)).toEqual([
      'Kontanthjælp, jobparate (gruppe 1)',
      'Kontanthjælp, jobparate (gruppe 2)',
      'Uddannelseshjælp',
    ]);
  });

  it('siger, hvad investeringen lover, eller hvad udgiften er uden den', () => {
    expect(verdictOf(budgets(form()))).toMatch(/^Investeringen skal give [\d.]+\u00a0kr\. mindre i udgift over 4 år\.$/);
    expect(verdictOf(budgets(form([{ input: byStay.input }])))).toContain('243.210.240\u00a0kr. over 4 år');
  });
});

describe('kurven', () => {
  const { all } = budgets(form([byStay]));
  const { lines, sentence } = budgetCurve(all);

  it('har de samme tal som tabellerne', () => {
    expect(lines.map(({ points }) => points.map(({ value }) => value))).toEqual(
      [all.base, all.investment ?? []].map((years) => years.map(({ udgiftKommune }) => udgiftKommune)),
    );
  });

  it('nævner begge budgetter i det sidste år', () => {
    const last = Math.round(all.investment?.[3]?.udgiftKommune ?? NaN).toLocaleString('da-DK');
    expect(sentence).toContain(`60.802.560\u00a0kr. i 4. år. Med investeringen er udgiften ${last}\u00a0kr.`);
  });

  it('holder teksterne ved enden fri af hinanden', () => {
    const same = budgetCurve({ ...all, investment: all.base }).lines.map(({ end }) => end.y);
    expect(Math.abs((same[0] ?? 0) - (same[1] ?? 0))).toBeGreaterThanOrEqual(20);
  });
});
