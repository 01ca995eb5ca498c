import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacked } from '@/search/domain/indexing';
import { wordsIn } from '@/search/domain/words';
import { addresses, find, index } from './site';

describe('search(index, query)', () => {
  it.each([
    ['bøjning', 'sagsbehandlere', '/motorvej/#drift'],
    ['bøjning med udfaldet e', 'jobcenter', '/motorvej/#drift'],
    ['begyndelsen af et ord', 'straksak', '/regn/'],
    ['den sidste del af en sammensætning', 'inddragelsen', '/borger/'],
    ['den sidste del af en sammensætning', 'ledighed', '/borger/'],
    ['ae, oe og aa', 'ordinaere', '/borger/#timer'],
    ['manglende prikker', 'foer', '/regn/#foer'],
    ['de to dele af et sammensat ord', 'virksomhedstimer', '/borger/#timer'],
    ['et tal', '583.500', '/regn/'],
    ['et ord, siderne siger på en anden måde', 'småjob', '/borger/#timer'],
    ['en slåfejl', 'sagsbehnadler', '/motorvej/#drift'],
    ['to slåfejl i et langt ord', 'hovedmotrvejjen', '/motorvej/'],
    ['en form af et ord på tre bogstaver', 'uger', '/motorvej/#drift'],
    ['a for å', 'langere', '/regn/#foer'],
  ])('finder %s: %s', (_, query, first) => {
    expect(addresses(find(query))[0]).toBe(first);
  });

  it.each(['elefant', 'fodbold', 'kommunedrift', 'skiferie', '583.600', 'xyz', '…', ''])('finder intet for »%s«', (query) => {
    expect(find(query).hits).toEqual([]);
  });

  it('blander ikke ledelse og ledighed sammen', () => {
    expect(addresses(find('ledelse')).toSorted()).toEqual(['/motorvej/', '/regn/#foer']);
  });

  it('sætter siden med ordet i titlen før sider, der nævner det', () => {
    expect(addresses(find('straksaktiveringen'))).toEqual(['/regn/', '/regn/#foer']);
  });

  it('sætter det sted først, der har alle ordene', () => {
    expect(addresses(find('sikker drift'))).toEqual(['/motorvej/#drift', '/regn/#foer']);
  });

  it('udelader steder, der kun har et ord, som står alle vegne', () => {
    expect(addresses(find('hovedmotorvejen sagsbehandler er')).sort()).toEqual(['/motorvej/', '/motorvej/#drift']);
  });

  it('siger, hvad der blev af hvert ord', () => {
    const kinds = find('drift sagsbehnadler elefant').matches.map(({ word, kind }) => [word, kind]);
    expect(kinds).toEqual([
      ['drift', 'found'],
      ['sagsbehnadler', 'similar'],
      ['elefant', 'missing'],
    ]);
  });

  it('finder ethvert ord på siden der, hvor det står', () => {
    const words = index.sections.map(({ text }) => wordsIn(text).map((word) => word.text));
    fc.assert(
      fc.property(fc.constantFrom(...words.flat()), (word) => {
        const found = new Set(find(word).hits.map(({ section }) => section));
        expect(index.sections.filter((section, place) => words[place]?.includes(word) && !found.has(section))).toEqual([]);
      }),
    );
  });
});

describe('indekset', () => {
  it('har ordene i rækkefølge, hvert ét én gang', () => {
    expect(index.terms).toEqual([...new Set(index.terms)].sort());
  });

  it('gemmer for hvert ord de afsnit, der findes, med vægt', () => {
    for (const posting of index.postings)
      for (const [section, weight] of unpacked(posting)) {
        expect(index.sections[section]).toBeDefined();
        expect(weight).toBeGreaterThan(0);
      }
  });
});
