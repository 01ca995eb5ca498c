import { describe, expect, it } from 'vitest';
import { brokenIn, foreignIn } from './references';
import { builtSite, readPage, type Site } from './site';

const site = builtSite();

describe('alt, hvad en side fører til og henter, findes', () => {
  it.each(site.pages)('$path', (page) => {
    expect(brokenIn(site, page)).toEqual([]);
  });
});

describe('ingen side henter noget fra andre', () => {
  it.each(site.pages)('$path', (page) => {
    expect(foreignIn(page)).toEqual([]);
  });
});

describe('prøven af henvisninger', () => {
  const page = (html: string) => readPage('/a/', html);
  const other = page('<h2 id="mål">Mål</h2>');
  const small: Site = { base: '/styrbar/', pages: [other], read: (path) => (path === '/a/' ? Buffer.from('') : undefined) };

  it.each([
    ['<a href="/styrbar/b/">', 'findes ikke'],
    ['<a href="/styrbar/a">', 'findes ikke'],
    ['<a href="/a/">', 'uden for /styrbar/'],
    ['<a href="../../a/">', 'uden for /styrbar/'],
    ['<a href="#andet">', 'ankeret findes ikke'],
    ['<a href="#">', 'tomt anker'],
    ['<a href="javascript:x">', 'er ikke en adresse'],
    ['<img src="/styrbar/x.svg" srcset="y.svg 2x">', 'findes ikke'],
    ['<style>@font-face{src:url("/styrbar/x.woff2")}</style>', 'findes ikke'],
    ['<label for="intet">', 'der er intet med det id'],
    ['<astro-island component-url="/styrbar/x.js">', 'findes ikke'],
  ])('ser fejlen i %s', (html, reason) => {
    expect(brokenIn(small, page(html)).join()).toContain(reason);
  });

  it.each(['<a href="/styrbar/a/#mål">', '<a href="/styrbar/a/#m%C3%A5l">', '<a href="/styrbar/a/#q=x">', '<a href="https://kl.dk/">'])(
    'lader %s være',
    (html) => {
      expect(brokenIn(small, page(html))).toEqual([]);
    },
  );

  it.each([
    '<script src="https://x.dk/a.js">',
    '<link rel="stylesheet" href="//x.dk/a.css">',
    '<style>@import "https://x.dk/a.css"</style>',
  ])('ser det fremmede i %s', (html) => {
    expect(foreignIn(page(html))).toHaveLength(1);
  });

  it('tillader almindelige links til andre', () => {
    expect(foreignIn(page('<a href="https://kl.dk/">KL</a>'))).toEqual([]);
  });
});
