/** What every questionnaire in content/spoergeskemaer/ must hold, beyond its schema. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { itemsFor, type Instrument } from '@/domain/selvevaluering';
import { instrumentSchema } from '@/schemas/instrument';

const files = globSync('content/spoergeskemaer/*.yaml');
const read = (file: string) => instrumentSchema.parse(parse(readFileSync(file, 'utf8')));

it('der findes spørgeskemaer', () => {
  expect(files).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  const data = read(file);
  const instrument: Instrument = { id: basename(file, '.yaml'), ...data };
  const items = data.sections.flatMap((section) => section.items.map((item) => ({ ...item, section: section.number })));

  it('har sit eget nummer på hvert punkt, og nummeret begynder med elementets', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id, section }) => !id.startsWith(`${String(section)}.`))).toEqual([]);
  });

  it('giver hver rolle mindst ét punkt i hvert element', () => {
    const empty = data.roles.flatMap((role) =>
      instrument.sections.filter((section) => itemsFor(section, role).length === 0).map(({ id }) => `${role}: ${id}`),
    );
    expect(empty).toEqual([]);
  });

  it('nævner ingen rolle både som ansvarlig og som erfaren', () => {
    expect(items.filter(({ responsible, experience }) => experience.some((role) => responsible.includes(role)))).toEqual([]);
  });

  it('beskriver fire forskellige trin for hvert punkt og taler aldrig om modenhed eller jobcenter', () => {
    expect(items.filter(({ levels }) => new Set(levels).size !== levels.length)).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/moden|jobcent|succes/i);
  });

  it('skriver udsagn og råd uden cifre', () => {
    expect(items.filter(({ statement, levels, advice }) => /\d/.test([statement, advice, ...levels].join()))).toEqual([]);
  });
});
