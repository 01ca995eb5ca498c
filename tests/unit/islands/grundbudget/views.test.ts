/** The budget's sentences, tables and picture say the same; the form gives back what it was given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { totalBudget } from '@/domain/grundbudget';
import { budgetsOf, type Budgets } from '@/islands/grundbudget/budgets';
import { budgetCurve } from '@/islands/grundbudget/curve';
import { baseDraft, investmentDraft } from '@/islands/grundbudget/drafts';
import { savedInAll, verdictOf } from '@/islands/grundbudget/findings';
import { typedFrom } from '@/islands/grundbudget/from-file';
import { labelOf, problemsOf } from '@/islands/grundbudget/problems';
import { emptyGroup, type Typed } from '@/islands/grundbudget/typed';
import { openFile } from '@/schemas/envelope';
import { budgetFileKind, budgetFileSchema, budgetFileVersion, type BudgetFile } from '@/schemas/grundbudget';

type Saved = BudgetFile['grupper'][number];

const example = parse(readFileSync('content/eksempler/grundbudget/eksempel.yaml', 'utf8')) as { input: unknown };
const file = budgetFileSchema.parse(example.input);
const [byStay = { input: {} }, byTable = { input: {} }] = file.grupper;

function form(grupper: readonly Saved[] = file.grupper): Typed {
  const typed = typedFrom({ grupper: [...grupper] });
  if (!typed) throw new Error('Ingen plads i formularen.');
  return typed;
}

function budgets(typed: Typed): Budgets {
  const outcome = budgetsOf(typed);
  if (!outcome.budgets) throw new Error(JSON.stringify(outcome.problems));
  return outcome.budgets;
}

const problems = (typed: Typed) => problemsOf(typed, budgetsOf(typed).problems);
const group = (typed: Typed, index: number) => typed.groups[index] ?? emptyGroup(index);
const reasons = (change: (typed: Typed) => void) => {
  const typed = form();
  change(typed);
  return problems(typed);
};

describe('formularen', () => {
  const nyKurve = {
    fraAar: 1,
    punkter: [
      { md: 0, andel: 1 },
      { md: 24, andel: 0 },
    ],
  };
  const monthlyChange: Saved = { ...byTable, investering: { ...byTable.input, nyKurve } };

  it.each<[string, Saved]>([
    ['varighed', byStay],
    ['tabel og forankret tilgang', byTable],
    ['en ny tabel som investering', monthlyChange],
    ['en ny tilgang som investering', { ...byTable, investering: { ...byTable.input, tilgangPrMd: [38, 38, 38, 38] } }],
  ])('giver det samme budget tilbage: %s', (_, saved) => {
    const typed = form([saved]);
    expect(baseDraft(typed, group(typed, 0))).toEqual(saved.input);
    expect(investmentDraft(typed, group(typed, 0))).toEqual(saved.investering);
  });

  it.each<[string, Saved[]]>([
    ['forskellige år', [byStay, { input: { ...byStay.input, horisontAar: 5 } }]],
    ['to ændringer i samme række', [{ ...byStay, investering: { ...byStay.input, tilgang: [780, 770, 760, 750] } }]],
    ['en tilgang år for år uden indeks', [{ input: { ...byStay.input, tilgang: [1, 2, 3, 4] } }]],
    ['flere end tolv grupper', Array.from({ length: 13 }, () => byStay)],
  ])('har ikke plads til %s', (_, grupper) => {
    expect(typedFrom({ grupper })).toBeUndefined();
  });

  it('åbner en fil fra før tabeller og hold kom til', () => {
    const text = readFileSync('tests/fixtures/grundbudget/v1.json', 'utf8');
    const opened = openFile(text, budgetFileKind, budgetFileVersion, budgetFileSchema);
    expect(opened.ok && savedInAll(budgets(form(opened.value.grupper)))).toBeCloseTo(17_209_946, 0);
  });

  it('siger for hvert tomt felt, at der mangler et tal', () => {
    const found = problems({ horisontAar: '', groups: [emptyGroup(0)] });
    expect([...found.keys()].map(labelOf)).toEqual([
      'Antal år',
      'Gruppe 1, borgere på ydelsen ved start',
      'Gruppe 1, ydelse pr. helårsperson',
      'Gruppe 1, kommunens andel af ydelsen',
      'Gruppe 1, gennemsnitlig varighed',
      'Gruppe 1, nye borgere om året',
    ]);
  });

  it.each([
    ['nyVarighedFra', '', 'Fra hvilket år'],
    ['nyVarighedFra', '9', 'fra 1 til 4'],
    ['nyVarighed', '', 'mangler et tal'],
    ['nyVarighed', '0', 'større end nul'],
  ] as const)('kræver en hel ændring: %s = »%s«', (field, text, reason) => {
    const found = reasons((typed) => (group(typed, 0).change[field] = text));
    expect(found.get(`gruppe-0-${field}`)).toContain(reason);
  });

  it('siger for hver linje i en tabel, hvad der er galt', () => {
    const kurve = (text: string) => reasons((typed) => (group(typed, 1).tables.kurve = text)).get('gruppe-1-kurve');
    expect(kurve('0;100\n6;halvdelen\n12')).toBe(
      'Linje 2: »halvdelen« er ikke et tal, vi kan læse.\nLinje 3: Skriv to tal med semikolon imellem. Her står »12«.',
    );
    expect(kurve('måned;andel\n0;100\n6;40\n12;50\n48;0')).toBe('Linje 4: Andelen kan ikke stige. Det gør den i måned 12.');
    expect(kurve('0;100\n12;120\n48;0')).toBe('Linje 2: En andel ligger mellem 0 og 100 pct. I har skrevet 120 pct.');
    expect(kurve('')).toContain('mangler tabellen');
  });

  it('kræver et basisår, der står i tabellen, og år i rækkefølge', () => {
    const removed = reasons((typed) => (group(typed, 1).basisAar = '1999'));
    expect([...removed.keys()].map(labelOf)).toEqual(['Gruppe 2, basisår']);
    const jump = reasons((typed) => (group(typed, 1).tables.indeks = '2025;100;100\n2027;1;1\n2028;1;1\n2029;1;1'));
    expect(jump.get('gruppe-1-indeks')).toBe('Linje 2: Årene skal følge efter hinanden. 2027 står på en forkert plads.');
    const short = reasons((typed) => (group(typed, 1).tables.indeks = '2025;100;100\n2026;1;1'));
    expect(short.get('gruppe-1-indeks')).toContain('Indeksene dækker 2 år');
  });
});

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
