import { describe, expect, it } from 'vitest';
import { withSiteList } from '@/search/build/site-list';

const pages = [
  { path: '/om/aa/', title: 'Åbent' },
  { path: '/', title: 'Forside' },
  { path: '/om/', title: 'Om <os>' },
  { path: '/a/dyb/b/', title: 'Uden mellemside' },
  { path: '/om/z/', title: 'Zone' },
] as const;
const list = (base: string) => withSiteList('<ul class="x" data-build="all-pages" data-y></ul>', pages, base);

describe('withSiteList(html, pages, base)', () => {
  it('ordner siderne efter adresse og dansk alfabet', () => {
    expect(
      list('/')
        .replaceAll(/<a href="([^"]*)">[^<]*<\/a>/g, '$1')
        .replaceAll(/<\/?[ul]+[^>]*>/g, ' ')
        .split(/\s+/),
    ).toEqual(['', '/', '/om/', '/om/z/', '/om/aa/', '/a/dyb/b/', '']);
  });

  it('skriver titler som tekst og adresser under sidens sti', () => {
    expect(list('/styrbar/')).toContain('<li><a href="/styrbar/om/">Om &#60;os&#62;</a><ul class="site-list"><li>');
  });

  it('siger til, når siden ikke har plads til listen', () => {
    expect(() => withSiteList('<ul></ul>', pages, '/')).toThrow();
  });
});
