import { describe, expect, it } from 'vitest';
import { pathFor, type Typed } from '@/forms/fields';
import { typingProblems } from '@/forms/problems';
import { isKeepable } from '@/forms/tool';
import { fields } from '@/calculators/straksaktivering/ui/form/fields';
import { nothingBeside } from '@/calculators/straksaktivering/ui/bids/beside';
import { formWith, told, tool } from './examples';

const changed = (change: Typed): Typed => ({ ...formWith('hilleroed-diskonteret'), ...change });
const placesIn = (typed: Typed): readonly string[] => [...told(typed).keys()];

describe('Formularen', () => {
  it('finder intet galt i kildens tal', () => {
    expect(placesIn(changed({}))).toEqual([]);
  });

  it.each<[string, Typed, string[]]>([
    ['et ord i stedet for et tal', changed({ tilgang: 'abc' }), ['tilgang']],
    ['et tomt felt', changed({ ydelsePrAar: '' }), ['ydelsePrAar']],
    ['en gruppe, der mangler', changed({ stopperAndel: '60' }), ['grupper']],
    ['en andel over hundrede', changed({ driftRefusion: '120' }), ['driftRefusion']],
    ['en negativ udgift', changed({ oevrigDrift: '-1' }), ['oevrigDrift']],
    ['en halv horisont', changed({ horisontAar: '2,5' }), ['horisontAar']],
    ['en virkning, der ikke er et tal', changed({ 'indfasning.1': 'x' }), ['indfasning-1']],
    ['et forløb uden ende', changed({ ugerFoer: '400' }), ['ugerFoer']],
    ['for mange uger i en gruppe', changed({ gennemfoererUger: '400' }), ['gennemfoererUger']],
    ['en kurve, der stiger', changed({ spread: 'tabel', 'tabel.foer': '0;100\n4;50\n8;60\n13;0' }), ['tabel-foer']],
    ['en kurve, der ikke ender', changed({ spread: 'tabel', 'tabel.foer': '0;100\n4;50' }), ['tabel-foer']],
    ['en form uden for kurverne', changed({ form: '9', spread: 'weibull' }), ['form']],
    ['for mange uger for alle under ét', changed({ ugerEfter: '400', after: 'samlet' }), ['ugerEfter']],
    ['en andel uger i aktivering over hundrede', changed({ aktivAndel: '120', rule: 'aktivitet' }), ['aktivAndel']],
    ['en halv ung i hele grupper', changed({ tilgang: '459,5', wholePersons: 'true' }), ['tilgang']],
  ])('placerer %s ved feltet', (_, typed, places) => {
    expect(placesIn(typed)).toEqual(places);
  });

  it('fortæller alle problemer på én gang', () => {
    expect(placesIn(changed({ tilgang: 'abc', driftRefusion: '120', stopperAndel: '60' })).toSorted()).toEqual(
      ['driftRefusion', 'grupper', 'tilgang'].toSorted(),
    );
  });

  it('dømmer ikke et felt, som reglen ikke bruger', () => {
    expect(placesIn(changed({ kommuneAndel: 'abc', rule: 'trappe' }))).toEqual([]);
    expect(placesIn(changed({ anciennitet: 'abc', rule: 'trappe' }))).toEqual(['anciennitet']);
  });
});

describe('En kurve med fejl', () => {
  const sentences = (foer: string) => {
    return (
      told(changed({ spread: 'tabel', 'tabel.foer': foer }))
        .get('tabel-foer')
        ?.split('\n') ?? []
    );
  };

  it('siger, hvilken linje der er noget galt med', () => {
    expect(sentences('0;100\n\n4;50\n8;60\n13;0')).toEqual(['Linje 4: Andelen kan ikke stige. Det gør den i uge 8.']);
    expect(sentences('0;100\nfire;50\n8')).toEqual([
      'Linje 2: Ugen er ikke et tal, vi kan læse.',
      'Linje 3: Skriv to tal med semikolon imellem, for eksempel 13;47,5.',
    ]);
  });

  it('siger det om hele kurven, når den stopper for tidligt eller mangler', () => {
    expect(sentences('0;100\n8;60')[0]).toMatch(/^Kurven stopper i uge 8/);
    expect(sentences('')).toHaveLength(1);
  });

  it('hindrer først en fil i at blive gemt, når en linje ikke kan læses', () => {
    const keepable = (foer: string) =>
      isKeepable(tool, { typed: changed({ spread: 'tabel', 'tabel.foer': foer }), beside: nothingBeside }, undefined);
    expect([keepable(''), keepable('0;100'), keepable('0;x')]).toEqual([true, true, false]);
  });
});

describe('typingProblems(typed)', () => {
  it('skelner mellem et tomt felt og et felt, der ikke er et tal', () => {
    expect([...typingProblems(fields, changed({ tilgang: ' ', aarsvaerk: 'en halv' }))]).toEqual([
      ['tilgang', { code: 'empty' }],
      ['aarsvaerk', { code: 'not-a-number' }],
    ]);
  });
});

describe('Et problem i en del af sagen', () => {
  it.each([
    ['efter[2].andel', 'gennemfoererAndel'],
    ['efter[0].varighed.uger', 'udebliverUger'],
    ['foer.uger', 'ugerFoer'],
    ['regel.anciennitet[0].uger', 'anciennitet'],
    ['indfasning[3]', 'indfasning.3'],
    ['overheadPct', 'overheadPct'],
    ['noget.andet', undefined],
  ])('%s hører til %s', (path, place) => {
    const typed = changed({ rule: path.startsWith('regel') ? 'trappe' : 'flad' });
    expect(pathFor(fields, typed, path)).toBe(place);
  });
});
