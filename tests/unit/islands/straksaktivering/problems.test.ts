import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/domain/businesscase';
import { draftFrom } from '@/islands/straksaktivering/draft';
import { placeOf, problemsOf, typingProblems } from '@/islands/straksaktivering/problems';
import type { Typed } from '@/islands/straksaktivering/typed';
import type { FieldName } from '@/texts/straksaktivering/fields';
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
