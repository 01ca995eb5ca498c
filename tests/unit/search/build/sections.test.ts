import { describe, expect, it } from 'vitest';
import { readPage } from '@/search/build/sections';

const page = (main: string) =>
  `<!doctype html><html lang="da"><body><header><h2 id="menu">Menu</h2></header><main id="indhold">${main}</main></body></html>`;
const sections = (main: string) => readPage(page(`<h1>Titel</h1>${main}`))?.sections;

describe('readPage(html)', () => {
  it('deler siden ved overskrifter, der har en adresse', () => {
    expect(sections('<p>Først.</p><h2 id="a">Mål &amp; drift</h2><p>Så <b>fast</b>.</p><h3 id="b">Dybere</h3><p>Til sidst.</p>')).toEqual([
      { anchor: '', heading: 'Titel', text: 'Først.' },
      { anchor: 'a', heading: 'Mål & drift', text: 'Så fast.' },
      { anchor: 'b', heading: 'Dybere', text: 'Til sidst.' },
    ]);
  });

  it('lader en overskrift låne adresse af det, den står i', () => {
    expect(sections('<section id="a"><h2>Et</h2><p>Tekst.</p></section>')?.[1]).toEqual({ anchor: 'a', heading: 'Et', text: 'Tekst.' });
  });

  it('lader en overskrift uden adresse blive i sit afsnit', () => {
    expect(sections('<h2 id="a">Et</h2><h3>To</h3><p>Tekst.</p>')?.[1]).toEqual({ anchor: 'a', heading: 'Et', text: 'To · Tekst.' });
  });

  it('finder ordlistens ord', () => {
    expect(sections('<dl><dt id="ord">Ord</dt><dd>Betydning.</dd></dl>')?.[1]).toEqual({
      anchor: 'ord',
      heading: 'Ord',
      text: 'Betydning.',
    });
  });

  it('skiller punkter og celler med en prik, men ikke efter punktum', () => {
    expect(sections('<ul><li>Et</li><li>To.</li><li>Tre</li></ul>')?.[0]?.text).toBe('Et · To. Tre');
  });

  it('udelader menuer, kode, det skjulte og det, der er taget ud af søgningen', () => {
    const mark = '<span data-search="off">1</span><span aria-hidden="true">Kort</span>';
    expect(sections(`<nav>Sti</nav><style>p{}</style><p>I <button>drift</button> 17 uger${mark}</p>`)?.[0]?.text).toBe('I drift 17 uger');
  });

  it('opgiver en side uden titel', () => {
    expect(readPage(page('<p>Tekst</p>'))).toBeUndefined();
  });
});
