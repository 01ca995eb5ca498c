import { describe, expect, it } from 'vitest';
import { propsOf } from '@/evidence/props';

describe('propsOf(name, props)', () => {
  it('deler en liste ved komma', () => {
    expect(propsOf('Taltabel', { caption: 'Hillerøds forudsætninger', tal: 'a/et, a/to' }).tal).toEqual(['a/et', 'a/to']);
  });
  it('viser enheden, når intet andet er skrevet', () => {
    expect(propsOf('Tal', { id: 'a/et' })).toEqual({ id: 'a/et', udenEnhed: false, punktum: false });
  });
  it('nævner filen først, hvor den er kendt', () => {
    expect(() => propsOf('Tal', {}, 'content/elementer/a.mdx')).toThrow(/^content\/elementer\/a\.mdx: <Tal> er skrevet forkert\. id: /);
  });
  it.each([
    ['Tal', { id: 'uden mappe' }, /<Tal> er skrevet forkert\. id: Skriv mappe og navn/],
    ['Tal', { id: 'a/et', enhed: 'kr.' }, /<Tal> er skrevet forkert/],
    ['Spoergsmaal', { item: '2.1', q: 'Hvad er det almindelige forløb' }, /q: Spørgsmålet skal slutte med et spørgsmålstegn/],
    ['NaesteSkridt', { door: 'laes', til: 'https://example.org' }, /<NaesteSkridt> er skrevet forkert/],
    ['Eksempel', { kommune: 'Hillerød', fakta: 'x' }, /kommune/],
  ] as const)('stopper bygningen ved <%s> med %o', (name, props, message) => {
    expect(() => propsOf(name, props)).toThrow(message);
  });
});
