/** What every questionnaire in content/spoergeskemaer/ must hold, beyond its schema. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allItems, itemsFor, leastBySize, scaleOf } from '@/assessment/domain';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { toInstrument } from '@/assessment/to-instrument';
import { guidePages, idsIn } from './library';
import { lix } from './prose';

const files = globSync('content/spoergeskemaer/*.yaml');
const timesInWords: Readonly<Record<number, string>> = {
  5: 'fem minutter',
  7: 'syv minutter',
  10: 'ti minutter',
  20: 'tyve minutter',
  30: 'halv time',
};
const read = (file: string) => instrumentSchema.parse(parse(readFileSync(file, 'utf8')));

it('der findes spørgeskemaer, og hvert har sin egen kode', () => {
  const codes = files.map((file) => read(file).code);
  expect(codes).not.toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(files)('%s', (file) => {
  const data = read(file);
  const instrument = toInstrument(basename(file, '.yaml'), data);
  const items = allItems(instrument);
  const shown = data.sections.flatMap((section) => section.items.map((item) => ({ ...item, section: section.number })));

  it('har sit eget nummer på hvert punkt, og et nummer med punktum begynder med afsnittets', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(shown.filter(({ id, section }) => id.includes('.') && !id.startsWith(`${String(section)}.`))).toEqual([]);
  });

  it('bruger kun skalaer, det selv har, med ender der ikke overlapper', () => {
    expect(items.filter(({ scale }) => !(scale in instrument.scales))).toEqual([]);
    expect(Object.values(instrument.scales).filter(({ steps, ends }) => ends.low + ends.high > steps.length)).toEqual([]);
  });

  it('spørger kun sine egne roller, og hver rolle er spurgt om noget', () => {
    const asked = items.flatMap(({ responsible, experience }) => [...responsible, ...experience]);
    expect(asked.filter((role) => !instrument.roles.includes(role))).toEqual([]);
    expect(instrument.roles.filter((role) => !asked.includes(role))).toEqual([]);
  });

  it('nævner ingen rolle både som ansvarlig og som erfaren', () => {
    expect(items.filter(({ responsible, experience }) => experience.some((role) => responsible.includes(role)))).toEqual([]);
  });

  it('beskriver hvert trin, hvor trin er beskrevet, og taler aldrig om modenhed eller jobcenter', () => {
    expect(items.filter((item) => item.levels.length > 0 && item.levels.length !== scaleOf(instrument, item).steps.length)).toEqual([]);
    expect(items.filter(({ levels }) => new Set(levels).size !== levels.length)).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/moden|jobcent|succes/i);
  });

  it('bygger på en kilde, der findes, og siger, hvor', () => {
    expect(idsIn('kilder').has(data.source)).toBe(true);
    expect(shown.filter(({ lines }) => lines.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('fører fra hvert punkt til en side, der er skrevet færdig', () => {
    const pages = new Set(guidePages().flatMap(({ folder, id, data: { complete } }) => (complete ? [`/${folder}/${id}/`] : [])));
    expect(items.filter(({ guide = '' }) => !pages.has(guide)).map(({ id, guide }) => `${id}: ${String(guide)}`)).toEqual([]);
  });

  it('nås igen fra de sider, det fører til', () => {
    const lead = guidePages().filter(({ folder, id }) => items.some(({ guide }) => guide === `/${folder}/${id}/`));
    const back = lead.filter(({ folder, body }) => folder === 'elementer' || body.includes('til="/selvevaluering/'));
    expect(lead.filter((page) => !back.includes(page)).map(({ folder, id }) => `${folder}/${id}`)).toEqual([]);
  });

  it('siger i ord den tid, det også har i minutter', () => {
    expect(data.time).toContain(timesInWords[data.minutes]);
  });

  it('holder kun høje svar op mod et tal, hvor svarene giver et gennemsnit, og der er trykte tal efter størrelse', () => {
    const means = instrument.sections.flatMap(({ id, method }) => (method === 'fidelitet' ? [id] : []));
    const rules = instrument.registers.flatMap((register) => (register.highAnswers ? [{ register, rule: register.highAnswers }] : []));
    expect(rules.flatMap(({ rule }) => rule.sections).filter((id) => !means.includes(id))).toEqual([]);
    expect(rules.filter(({ register }) => leastBySize(register) === undefined).map(({ register }) => register.id)).toEqual([]);
  });

  it('har et lixtal på højst 40', () => {
    const said = [
      data.purpose,
      data.who,
      ...data.limits,
      ...data.warnings,
      ...items.flatMap(({ statement, advice }) => [statement, advice]),
    ];
    expect(lix(said.join('\n\n'))).toBeLessThanOrEqual(40);
  });

  it('skriver udsagn og råd uden cifre', () => {
    expect(items.filter(({ statement, levels, advice, help = '' }) => /\d/.test([statement, advice, help, ...levels].join()))).toEqual([]);
  });
});

describe.each(files.filter((file) => read(file).method === 'trin'))('%s med beskrevne trin', (file) => {
  const instrument = toInstrument(basename(file, '.yaml'), read(file));

  it('beskriver fire trin for hvert punkt', () => {
    expect(allItems(instrument).filter(({ levels }) => levels.length !== 4)).toEqual([]);
  });

  it('giver hver rolle mindst ét punkt i hvert element', () => {
    const empty = instrument.roles.flatMap((role) =>
      instrument.sections.filter((section) => itemsFor(section, role).length === 0).map(({ id }) => `${role}: ${id}`),
    );
    expect(empty).toEqual([]);
  });
});

describe.each(files.filter((file) => read(file).sections.some(({ method }) => method === 'balance')))('%s med balancer', (file) => {
  const items = allItems(toInstrument(basename(file, '.yaml'), read(file)));
  const axes = items.filter(({ poles }) => poles !== undefined);

  it('spørger på hver akse både, hvor I står, og hvor I vil hen, med de samme poler og uden en gunstig ende', () => {
    const wishes = axes.filter(({ wishFor }) => wishFor !== undefined);
    expect(wishes.length * 2).toBe(axes.length);
    expect(wishes.filter(({ wishFor, poles }) => String(axes.find(({ id }) => id === wishFor)?.poles) !== String(poles))).toEqual([]);
  });
});
