import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtSite } from './site';
import { allCss } from './weight';

/** The name of a component with styles of its own, as its markup bears it. */
const styledName = /\bsvelte-(?=[a-z]*\d)[a-z0-9]{5,7}\b/g;
const namesIn = (text: string): string[] => [...text.matchAll(styledName)].map(([name]) => name);

it('det, en side henter senere, har sine stile med', () => {
  const site = builtSite();
  const styled = new Set(site.pages.flatMap((page) => namesIn(allCss(site, page))));
  const fetched = globSync('dist/_astro/*.js').map((file) => ({ file, names: namesIn(readFileSync(file, 'utf8')) }));
  const bare = fetched.flatMap(({ file, names }) => names.filter((name) => !styled.has(name)).map((name) => `${name} (${file})`));
  expect(bare).toEqual([]);
  expect(styled.size).toBeGreaterThan(0);
});
