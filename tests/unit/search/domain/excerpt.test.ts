import { stemmer } from '@orama/stemmers/danish';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked, spelling } from '@/search/domain';

const pieces = (text: string, ...terms: string[]) => marked(text, new Set(terms), stemmer);
const shown = (text: string, ...terms: string[]) =>
  excerpt(text, new Set(terms), stemmer)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
const long = `${'fyld '.repeat(40)}Her står målet. ${'fyld '.repeat(40)}`;

describe('marked(text, terms)', () => {
  it('mærker ordet, som det er bøjet i teksten', () => {
    expect(pieces('Målene er nået.', 'mål')).toEqual([
      { text: 'Målene', hit: true },
      { text: ' er nået.', hit: false },
    ]);
  });

  it('giver hele teksten igen, uanset hvad der mærkes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          pieces(text, 'a', 'b')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerpt(text, terms)', () => {
  it('viser en kort tekst hel', () => {
    expect(shown('Kort og godt om mål.', 'mål')).toBe('Kort og godt om [mål].');
  });

  it('viser stedet omkring ordet med prikker, hvor noget er udeladt', () => {
    expect(shown(long, 'mål')).toMatch(/^…\u00a0(fyld ){4}Her står \[målet\]\. fyld.* fyld\u00a0…$/);
  });

  it('viser begyndelsen, når ordet kun står i overskriften', () => {
    expect(shown(long, 'elefant')).toMatch(/^fyld/);
  });

  it('vælger det sted, hvor flest af ordene står sammen', () => {
    const text = `Mål nævnes først. ${'fyld '.repeat(40)}Her står mål og midler sammen.`;
    expect(shown(text, 'mål', 'midl')).toContain('[mål] og [midler]');
  });
});

describe('spelling(text, terms)', () => {
  it('giver ordet, som teksten skriver det', () => {
    expect(spelling('Alle målene', new Set(['mål']), stemmer)).toBe('målene');
    expect(spelling('Intet her', new Set(['mål']), stemmer)).toBeUndefined();
  });
});
