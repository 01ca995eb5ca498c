import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { draftFrom } from '@/calculators/straksaktivering/ui/form/draft';
import { isKeepable, placeOf, problemsOf, typingProblems } from '@/calculators/straksaktivering/ui/form/problems';
import type { Typed } from '@/calculators/straksaktivering/ui/form/typed';
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import { formWith } from './examples';

const changed = (fields: Partial<Record<FieldName, string>>, rest: Partial<Typed> = {}): Typed => {
  const typed = formWith('hilleroed-diskonteret');
  return { ...typed, ...rest, fields: { ...typed.fields, ...fields } };
};

function placesIn(typed: Typed): readonly string[] {
  const outcome = calculateCase(draftFrom(typed));
  return [...problemsOf(typed, outcome.ok ? [] : outcome.problems).keys()];
}

describe('problemsOf(typed, problems)', () => {
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
    ['en virkning, der ikke er et tal', changed({}, { indfasning: ['50', 'x', '100', '100'] }), ['indfasning-1']],
    ['et forløb uden ende', changed({ ugerFoer: '400' }), ['ugerFoer']],
    ['for mange uger i en gruppe', changed({ gennemfoererUger: '400' }), ['gennemfoererUger']],
    ['en kurve, der stiger', changed({}, { spread: 'tabel', tables: { foer: '0;100\n4;50\n8;60\n13;0', efter: '' } }), ['tabel-foer']],
    ['en kurve, der ikke ender', changed({}, { spread: 'tabel', tables: { foer: '0;100\n4;50', efter: '' } }), ['tabel-foer']],
    ['en form uden for kurverne', changed({ form: '9' }, { spread: 'weibull' }), ['form']],
    ['for mange uger for alle under ét', changed({ ugerEfter: '400' }, { after: 'samlet' }), ['ugerEfter']],
    ['en andel uger i aktivering over hundrede', changed({ aktivAndel: '120' }, { rule: 'aktivitet' }), ['aktivAndel']],
    ['en halv ung i hele grupper', changed({ tilgang: '459,5' }, { wholePersons: true }), ['tilgang']],
  ])('placerer %s ved feltet', (_, typed, places) => {
    expect(placesIn(typed)).toEqual(places);
  });

  it('fortæller alle problemer på én gang', () => {
    expect(placesIn(changed({ tilgang: 'abc', driftRefusion: '120', stopperAndel: '60' })).toSorted()).toEqual(
      ['driftRefusion', 'grupper', 'tilgang'].toSorted(),
    );
  });

  it('dømmer ikke et felt, som reglen ikke bruger', () => {
    expect(placesIn(changed({ kommuneAndel: 'abc' }, { rule: 'trappe' }))).toEqual([]);
    expect(placesIn(changed({ anciennitet: 'abc' }, { rule: 'trappe' }))).toEqual(['anciennitet']);
  });
});

describe('En kurve med fejl', () => {
  const sentences = (foer: string) => {
    const typed = changed({}, { spread: 'tabel', tables: { foer, efter: '' } });
    const outcome = calculateCase(draftFrom(typed));
    return (
      problemsOf(typed, outcome.ok ? [] : outcome.problems)
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
    const keepable = (foer: string) => isKeepable(changed({}, { spread: 'tabel', tables: { foer, efter: '' } }));
    expect([keepable(''), keepable('0;100'), keepable('0;x')]).toEqual([true, true, false]);
  });
});

describe('typingProblems(typed)', () => {
  it('skelner mellem et tomt felt og et felt, der ikke er et tal', () => {
    expect([...typingProblems(changed({ tilgang: ' ', aarsvaerk: 'en halv' }))]).toEqual([
      ['tilgang', 'empty'],
      ['aarsvaerk', 'not-a-number'],
    ]);
  });
});

describe('placeOf(path)', () => {
  it.each([
    ['efter[2].andel', 'gennemfoererAndel'],
    ['efter[0].varighed.uger', 'udebliverUger'],
    ['foer.uger', 'ugerFoer'],
    ['regel.anciennitet[0].uger', 'anciennitet'],
    ['indfasning[3]', 'indfasning-3'],
    ['overheadPct', 'andet'],
  ])('%s hører til %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });
});
