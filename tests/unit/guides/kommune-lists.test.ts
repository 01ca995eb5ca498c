import { describe, expect, it } from 'vitest';
import { deedsByTheme, keysOf, roleGroups, themesOf } from '@/guides/kommune-lists';
import type { Deed, InReport, Municipality } from '@/guides/kommuner';

const deed = (anchor: string, change: Partial<Deed> = {}): Deed => ({
  anchor,
  theme: 'borger',
  title: undefined,
  short: undefined,
  text: 'De måler ved hver samtale. Så ser de efter.',
  section: 'Element 4',
  lines: [1, 2],
  page: { title: 'Kontakt', path: '/elementer/kontakt/', anchor },
  others: [],
  design: undefined,
  caveat: undefined,
  ...change,
});

const report = (source: string, role: InReport['role'], deeds: readonly Deed[] = []): InReport => ({
  source: { id: source, shortTitle: source, publisher: 'Udgiver' },
  role,
  why: 'Valgt for resultater.',
  section: 'Indledning',
  lines: [1, 2],
  facts: ['x'],
  measurements: [],
  deeds,
  about: {
    chosen: 'x',
    basis: ['visits'],
    who: 'x',
    when: 'x',
    cannotConclude: ['x'],
    section: 'x',
    lines: [1, 2],
    facts: ['x'],
    together: [],
  },
});

const municipality = (slug: string, name: string, reports: readonly InReport[]): Municipality => ({
  slug,
  name,
  officialName: `${name} Kommune`,
  kode: '0000',
  reports,
});

const rebild = municipality('rebild', 'Rebild', [report('pjecen', 'forbillede', [deed('case-faelles')]), report('notatet', 'deltager')]);
const vejle = municipality('vejle', 'Vejle', [
  report('pjecen', 'forbillede', [deed('case-faelles'), deed('case-egen', { theme: 'viden', title: 'Egen måling' })]),
]);

describe('roleGroups(municipalities, order)', () => {
  it('samler kommuner med samme rolle i samme rapport, rapporterne i den ønskede rækkefølge', () => {
    const groups = roleGroups([rebild, vejle], ['notatet', 'pjecen']);
    expect(groups.map(({ key, members }) => [key, members.map(({ name }) => name)])).toEqual([
      ['notatet-deltager', ['Rebild']],
      ['pjecen-forbillede', ['Rebild', 'Vejle']],
    ]);
  });
});

describe('deedsByTheme(municipalities)', () => {
  const byTheme = new Map(deedsByTheme([rebild, vejle]).map(({ theme, lines }) => [theme, lines]));
  it('viser et fælles eksempel én gang med alle dets kommuner', () => {
    expect(byTheme.get('borger')?.map(({ line, who }) => [line, who.map(({ path }) => path)])).toEqual([
      [[{ kind: 'text', text: 'De måler ved hver samtale.' }], ['/kommuner/rebild/#case-faelles', '/kommuner/vejle/#case-faelles']],
    ]);
  });
  it('bruger indsatsens titel, hvor den har en', () => {
    expect(byTheme.get('viden')?.map(({ line }) => line)).toEqual([[{ kind: 'text', text: 'Egen måling' }]]);
  });
});

it('themesOf(reports) og keysOf(municipality) er det, filteret spørger om', () => {
  expect([themesOf(vejle.reports), themesOf([]), keysOf(rebild)]).toEqual([
    ['borger', 'viden'],
    [],
    ['pjecen-forbillede', 'notatet-deltager'],
  ]);
});
