/** The form gives back what it was given, and says for every field why it cannot be used. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetsOf } from '@/calculators/grundbudget/ui/budgets';
import { baseDraft, investmentDraft } from '@/calculators/grundbudget/ui/drafts';
import { savedInAll } from '@/calculators/grundbudget/ui/findings';
import { typedFrom } from '@/calculators/grundbudget/ui/from-file';
import { labelOf, problemsOf } from '@/calculators/grundbudget/ui/problems';
import { emptyGroup, type Typed } from '@/calculators/grundbudget/ui/typed';
import { openText } from '@/files/open';
import { budgetFile } from '@/calculators/grundbudget/file';
import { budgets, byStay, byTable, form, type Saved } from './example';

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

  it('åbner en fil fra før tabeller og hold kom til', async () => {
    const text = readFileSync('tests/fixtures/grundbudget/v1.json', 'utf8');
    const opened = await openText(text, budgetFile);
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
