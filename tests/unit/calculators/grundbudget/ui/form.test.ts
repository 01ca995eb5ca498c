/** The form gives back what it was given, and says for every field why it cannot be used. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { savedInAll } from '@/calculators/grundbudget/domain';
import { budgetTool, groupsIn } from '@/calculators/grundbudget/ui/form';
import { budgetFormFields as fields } from '@/calculators/grundbudget/texts/fields';
import { budgetFile } from '@/calculators/grundbudget/file';
import { budgetFileSchema } from '@/calculators/grundbudget/file-rules';
import { openText } from '@/files/open';
import { emptyForm } from '@/forms/draft';
import { fieldAt, isUsed, labelOf, type Typed } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';
import { budgets, byStay, byTable, form, grupper, type Saved } from './example';

const problems = (typed: Typed) => sentencesAt(fields, typed, budgetTool.calculate({ typed, beside: undefined }).problems);
const labels = (found: ReadonlyMap<string, string>) => [...found.keys()].map((key) => labelOf(fields, key));
/** What is said when one field of a group holds another text. */
const reasons = (group: number, field: string, text: string) => problems({ ...form(), [`grupper.${String(group)}.${field}`]: text });
const reason = (group: number, field: string, text: string) => reasons(group, field, text).get(`grupper-${String(group)}-${field}`);

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
    expect(groupsIn(form([saved]))).toEqual([saved]);
  });

  it('skriver den samme fil, tegn for tegn', () => {
    expect(JSON.stringify(groupsIn(form()))).toBe(JSON.stringify(grupper));
  });

  const paths = new Set(Object.keys(fields).flatMap((path) => ['0', '1'].map((row) => path.replace('#', row))));
  const isWritten = (path: string) => ['number', 'text'].includes(fieldAt(fields, path)?.kind ?? '');

  it.each([...paths].filter((path) => isWritten(path) && isUsed(fields, form(), path)))(
    'gemmer det, der står i %s, i en fil, der kan åbnes',
    (path) => {
      const kept = groupsIn({ ...form(), [path]: '1' });
      expect(kept).not.toEqual(groupsIn(form()));
      expect(budgetFileSchema.safeParse({ grupper: kept }).error?.issues ?? []).toEqual([]);
    },
  );

  it.each<[string, Saved[]]>([
    ['forskellige år', [byStay, { input: { ...byStay.input, horisontAar: 5 } }]],
    ['to ændringer i samme række', [{ ...byStay, investering: { ...byStay.input, tilgang: [780, 770, 760, 750] } }]],
    ['et år af en anden længde', [{ input: { ...byStay.input, ugerPrAar: 53 } }]],
    ['en anden ydelse med investeringen', [{ ...byStay, investering: { ...byStay.input, ydelsePrAar: 1 } }]],
    ['en tilgang år for år uden indeks', [{ input: { ...byStay.input, tilgang: [1, 2, 3, 4] } }]],
    ['flere end tolv grupper', Array.from({ length: 13 }, () => byStay)],
  ])('har ikke plads til %s', (_, grupper) => {
    expect(budgetTool.fromFile({ grupper })).toBeUndefined();
  });

  it('åbner en investering, der intet ændrer, hvordan den end er skrevet', () => {
    const typed = form([{ ...byStay, investering: { ...byStay.input, tilgang: [780, 780, 780, 780] } }]);
    expect(groupsIn(typed)).toEqual([{ ...byStay, investering: byStay.input }]);
  });

  it('åbner en fil fra før tabeller og hold kom til', async () => {
    const text = readFileSync('tests/fixtures/grundbudget/v1.json', 'utf8');
    const opened = await openText(text, budgetFile);
    if (!opened.ok) throw new Error('Filen åbner ikke.');
    const typed = form(opened.value.grupper);
    expect(savedInAll(budgets(typed))).toBeCloseTo(17_209_946, 0);
    expect(JSON.stringify(groupsIn(typed))).toBe(JSON.stringify(opened.value.grupper));
  });

  it('siger for hvert tomt felt, at der mangler et tal', () => {
    expect(labels(problems(emptyForm(fields)))).toEqual([
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
  ] as const)('kræver en hel ændring: %s = »%s«', (field, text, expected) => {
    expect(reason(0, field, text)).toContain(expected);
  });

  it('siger for hver linje i en tabel, hvad der er galt', () => {
    const kurve = (text: string) => reason(1, 'kurve', text);
    expect(kurve('0;100\n6;halvdelen\n12')).toBe(
      'Linje 2: »halvdelen« er ikke et tal, vi kan læse.\nLinje 3: Skriv to tal med semikolon imellem. Her står »12«.',
    );
    expect(kurve('måned;andel\n0;100\n6;40\n12;50\n48;0')).toBe('Linje 4: Andelen kan ikke stige. Det gør den i måned 12.');
    expect(kurve('0;100\n12;120\n48;0')).toBe('Linje 2: En andel ligger mellem 0 og 100 pct. I har skrevet 120 pct.');
    expect(kurve('')).toContain('mangler tabellen');
    expect(kurve('x\n'.repeat(8))?.split('\n').slice(4)).toEqual([expect.stringContaining('Linje 5:'), 'Og 3 linjer mere.']);
    expect(kurve('0;100\n1;1010\n2;1009\n3;1008\n4;1007\n5;1006\n6;1005\n48;0')?.split('\n').at(-1)).toBe('Og én linje mere.');
  });

  it('kræver et basisår, der står i tabellen, og år i rækkefølge', () => {
    expect(labels(reasons(1, 'basisAar', '1999'))).toEqual(['Gruppe 2, basisår']);
    expect(reason(1, 'indeks', '2025;100;100\n2027;1;1\n2028;1;1\n2029;1;1')).toBe(
      'Linje 2: Årene skal følge efter hinanden. 2027 står på en forkert plads.',
    );
    expect(reason(1, 'indeks', '2025;100;100\n2026;1;1')).toContain('Indeksene dækker 2 år');
  });
});
