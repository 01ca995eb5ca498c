import { stemmer } from '@orama/stemmers/danish';
import { describe, expect, it } from 'vitest';
import { search, type SearchIndex } from '@/search/domain';
import { builtSite, tagged, value } from './site';

const site = builtSite();
const index = JSON.parse(site.read('/soegeindeks.json')?.toString() ?? '{}') as SearchIndex;
const findable = site.pages.map(({ path }) => path).filter((path) => !['/soeg/', '/404.html'].includes(path));

describe('søgeindekset', () => {
  it('har alle sider', () => {
    expect(index.pages.map(({ path }) => path).toSorted()).toEqual(findable.toSorted());
  });

  it('fører kun til steder, der findes', () => {
    const missing = index.sections.filter(({ page, anchor }) => {
      const target = site.pages.find(({ path }) => path === index.pages[page]?.path);
      return anchor !== '' && !target?.elements.some((element) => value(element, 'id') === anchor);
    });
    expect(missing).toEqual([]);
  });

  it.each(index.pages)('finder $path på sin titel', ({ path, title }) => {
    const { hits } = search(index, title, stemmer, () => []);
    expect(hits.slice(0, 5).map((hit) => hit.page.path)).toContain(path);
  });

  it.each(Object.keys(index.synonyms))('ordet »%s« har noget at vise', (word) => {
    expect(search(index, word, stemmer, () => []).hits).not.toEqual([]);
  });
});

describe('listen over alle sider', () => {
  it('har et link til hver side', () => {
    const page = site.pages.find(({ path }) => path === '/soeg/');
    const links = page ? tagged(page, 'a').map((link) => value(link, 'href')) : [];
    expect(findable.filter((path) => !links.includes(site.base + path.slice(1)))).toEqual([]);
  });
});
