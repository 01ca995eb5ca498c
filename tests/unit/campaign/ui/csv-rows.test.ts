import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layoutOf, statesOf, type Response } from '@/campaign/domain';
import { allItems, scaleOf, type Instrument, type Role } from '@/assessment/domain';
import { csvRows } from '@/campaign/ui/report/csv-rows';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { toInstrument } from '@/assessment/to-instrument';
import { csvColumns, type CsvColumn } from '@/campaign/texts/csv';
import { campaign, collected, handIns } from '../domain/campaign';
import { published } from '../domain/published';

const instrumentNamed = (id: string): Instrument =>
  toInstrument(id, instrumentSchema.parse(parse(readFileSync(`content/spoergeskemaer/${id}.yaml`, 'utf8'))));

/** So many of each role, spread over the scale. */
function people(instrument: Instrument, sizes: Readonly<Partial<Record<Role, number>>>): Response[][] {
  const layout = layoutOf(instrument);
  return instrument.roles.map((role) =>
    Array.from({ length: sizes[role] ?? 0 }, (_, at) => {
      const answers = Object.fromEntries(
        allItems(instrument).flatMap((item) => {
          const { length } = scaleOf(instrument, item).steps;
          return length > 0 ? [[item.id, { state: (at % length) + 1 }]] : [];
        }),
      );
      return handIns(role, statesOf(layout, role, answers), 1, at);
    }).flat(),
  );
}

function exported(id: string, sizes: Readonly<Partial<Record<Role, number>>>): readonly (readonly (string | undefined)[])[] {
  const instrument = instrumentNamed(id);
  const publication = published(collected(...people(instrument, sizes)), {}, layoutOf(instrument));
  return csvRows({ instrument, title: 'Prøve', campaign, publication, date: '2026-11-22' });
}

const names = Object.keys(csvColumns) as CsvColumn[];
/** The lines below the heads. */
const lines = (rows: ReturnType<typeof exported>) =>
  rows
    .slice(rows.findIndex((row) => row.join() === Object.values(csvColumns).join()) + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])) as Readonly<Record<CsvColumn, string | undefined>>);

describe('Filen med resultatet', () => {
  it.each(['hvad-goer-de-bedste', 'flere-skal-med', 'samskabt-styring-medarbejdere', 'lises-refleksion', 'en-plan-sag'])(
    'har lige mange celler i hver række (%s)',
    (id) => {
      const rows = exported(id, { politiker: 6, leder: 9, medarbejder: 24, borger: 24 });
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([names.length]));
      expect(lines(rows).length).toBeGreaterThan(20);
    },
  );

  it('siger først, hvad den er: egenvurdering, hvem der svarede af hvor mange, hvornår, hvilken udgave og efter hvilken regel', () => {
    const rows = exported('flere-skal-med', { leder: 9, medarbejder: 24 });
    const said = (label: string) => rows.filter(([first]) => first === label).map(([, second]) => second);
    expect(rows[0]?.slice(0, 2)).toEqual(['Egenvurdering', 'Svarene er deltagernes egne og ikke en undersøgelse af, hvad der sker.']);
    expect(said('Svar')).toEqual(['Ledere: 9 af 20 har svaret.', 'Medarbejdere: 24 af 60 har svaret.']);
    expect(said('Spørgeskema')).toEqual([`Prøve, udgave ${String(instrumentNamed('flere-skal-med').version)}`]);
    expect(said('Resultat fra')).toEqual(['22. november 2026']);
    expect(said('Regel').join(' ')).toMatch(/gennemsnittet af svarene på hvert spørgsmål.*Grænserne er vores: lav fra 1/);
  });

  it('taler kun om »Øvrige«, når roller er lagt sammen', () => {
    const said = (sizes: Readonly<Partial<Record<Role, number>>>) =>
      exported('hvad-goer-de-bedste', sizes).flatMap(([label, rule]) => (label === 'Regel' && rule?.includes('lagt sammen') ? [rule] : []));
    expect(said({ leder: 9, medarbejder: 24 })).toEqual([]);
    expect(said({ leder: 3, medarbejder: 4 })).toEqual(['En rolle med for få svar kan ikke stå for sig. Derfor er alle lagt sammen.']);
    expect(said({ politiker: 3, leder: 3, medarbejder: 24 })).toEqual([
      'Roller med for få svar er lagt sammen under »Øvrige«. De er også med i »Øvrige«, når I ser på et enkelt spørgsmål.',
    ]);
  });

  it('har gennemsnittet med decimalkomma, dets bånd og hvor mange punkter det bygger på', () => {
    const [first] = lines(exported('flere-skal-med', { leder: 9, medarbejder: 24 }));
    expect(first).toMatchObject({ kind: 'Afsnit', group: 'Ledere', mean: '2,8', band: 'delvis', covered: '6' });
    expect(first?.count).toBeUndefined();
  });

  it('har afsnittets status, eller hvor mange svar der ligger ved den gunstige ende', () => {
    const [trin] = lines(exported('hvad-goer-de-bedste', { leder: 8, medarbejder: 24 }));
    expect(trin).toMatchObject({ status: 'På vej' });
    expect(trin?.note).toContain('mellem »på vej« og »fast praksis«');
    const [fordeling] = lines(exported('samskabt-styring-medarbejdere', { medarbejder: 25 }));
    expect(fordeling).toMatchObject({ answer: 'ved den gunstige ende' });
    expect(Number(fordeling?.count)).toBeLessThan(Number(fordeling?.base));
  });

  it('siger ved hver status, hvor mange svar, og hvor mange af afsnittets punkter den bygger på', () => {
    const rows = lines(exported('hvad-goer-de-bedste', { leder: 8, medarbejder: 24 })).filter(({ kind }) => kind === 'Afsnit');
    expect(rows.slice(0, 2)).toMatchObject([
      { group: 'Ledere', base: '32', shown: '4', asked: '4', all: '4' },
      { group: 'Medarbejdere', base: '24', shown: '1', asked: '1', all: '4' },
    ]);
  });

  it('har procent, der giver hundrede tilsammen', () => {
    const rows = lines(exported('hvad-goer-de-bedste', { medarbejder: 22 })).filter(({ percent }) => /^\d+$/.test(percent ?? ''));
    const sums = new Map<string, number>();
    for (const { item, group, percent } of rows) {
      const cell = `${item ?? ''} ${group ?? ''}`;
      sums.set(cell, (sums.get(cell) ?? 0) + Number(percent));
    }
    expect(new Set(sums.values())).toEqual(new Set([100]));
  });

  it('siger med ord, at noget ikke vises eller ikke er spurgt, og hvorfor procent mangler', () => {
    const rows = lines(exported('hvad-goer-de-bedste', { leder: 9, medarbejder: 5 })).filter(({ kind }) => kind === 'Spørgsmål');
    const hidden = rows.filter(({ answer }) => answer === 'Vises ikke' || answer === 'Ikke spurgt');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { count, percent, note, answer } of hidden) {
      expect([count, percent]).toEqual([answer, answer]);
      expect(note).toMatch(/\.$/);
    }
    const counted = rows.filter(({ base }) => base !== undefined);
    expect(new Set(counted.map(({ percent }) => percent))).toEqual(new Set(['Under 20 svar']));
    expect(rows.every(({ count }) => count !== undefined)).toBe(true);
  });
});
