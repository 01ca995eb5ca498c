import { describe, expect, it } from 'vitest';
import { attribute } from '@/search/build/html';
import { builtSite, readPage, tagged, type Site } from './site';
import { allCss, cssOf, eagerScripts, isGuidance, scriptsOf, staticImports, sum, weightOf } from './weight';

/** Bytes: what decisions and readers' phones allow. A tool: before anybody is there, and when every part of it is awake. */
const limits = { guidance: 45_000, guidanceScript: 3_000, toolScript: 80_000, awakeScript: 90_000, css: 14_000 } as const;

const site = builtSite();
const guidance = site.pages.filter(isGuidance);
const tools = site.pages.filter((page) => !isGuidance(page));
const kb = (bytes: number) => (bytes / 1000).toFixed(1);

describe('vægt', () => {
  it(`en side at læse henter højst ${kb(limits.guidance)} kB`, () => {
    const weights = guidance.map((page) => ({ path: page.path, ...weightOf(site, page) }));
    const list = weights.map(
      ({ path, html, css, font, js }) =>
        `${kb(html + css + font + js)} kB ${path}: html ${kb(html)}, css ${kb(css)}, skrift ${kb(font)}, js ${kb(js)}`,
    );
    const heavy = weights.filter(({ html, css, font, js }) => sum([html, css, font, js]) > limits.guidance);
    expect(
      heavy.map(({ path }) => path),
      list.join('\n'),
    ).toEqual([]);
    expect(weights.length).toBeGreaterThan(0);
    // Every page is compressed as hard as a host would.
  }, 120_000);

  it(`en side at læse henter højst ${kb(limits.guidanceScript)} kB JavaScript`, () => {
    const scripts = guidance.map((page) => ({ path: page.path, js: scriptsOf(site, page) }));
    expect(scripts.filter(({ js }) => js > limits.guidanceScript)).toEqual([]);
  });

  it(`et værktøj henter højst ${kb(limits.toolScript)} kB JavaScript, før der er nogen`, () => {
    const scripts = tools.map((page) => ({ path: page.path, js: scriptsOf(site, page) }));
    expect(scripts.filter(({ js }) => js > limits.toolScript)).toEqual([]);
  });

  it(`et værktøj, der er vågent, har hentet højst ${kb(limits.awakeScript)} kB JavaScript`, () => {
    const scripts = tools.map((page) => ({ path: page.path, js: scriptsOf(site, page, tagged(page, 'astro-island')) }));
    expect(scripts.filter(({ js }) => js > limits.awakeScript)).toEqual([]);
  });

  it('et regnestykkes stile kommer kun på sider med et regnestykke, for de samme klasser betyder noget andet på de andre', () => {
    const styled = tools.filter((page) => allCss(site, page).includes('.calculator'));
    const calculators = tools.filter(({ elements }) =>
      elements.some((element) => attribute(element, 'class')?.split(' ').includes('calculator')),
    );
    expect(styled.map(({ path }) => path)).toEqual(calculators.map(({ path }) => path));
    expect(calculators.length).toBeGreaterThan(0);
  });

  it(`ingen side har mere end ${kb(limits.css)} kB CSS (gzip)`, () => {
    const styles = site.pages.map((page) => ({ path: page.path, css: cssOf(site, page) }));
    expect(styles.filter(({ css }) => css > limits.css)).toEqual([]);
  });
});

describe('vejningen', () => {
  it('følger import, der hentes straks, og ikke den, der venter', () => {
    const code = 'import{a}from"./a.js";import"./b.js";export*from"./c.js";const d=()=>import("./d.js");const e=`import"./e.js"`;';
    expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
  });

  it('regner en ø, dens ramme og alt, de kræver, med én gang', () => {
    const files: Record<string, string> = {
      '/_astro/o.js': 'import"./f.js";import("./kurve.js")',
      '/_astro/r.js': 'import"./f.js"',
      '/_astro/f.js': 'import"./g.js"',
      '/_astro/g.js': '',
    };
    const small: Site = { base: '/x/', pages: [], read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])) };
    const page = readPage('/', '<astro-island component-url="/x/_astro/o.js" renderer-url="/x/_astro/r.js"></astro-island>');
    expect(eagerScripts(small, page).toSorted()).toEqual(['f', 'g', 'o', 'r'].map((name) => `/x/_astro/${name}.js`));
  });

  it('regner ikke den ø, der venter på, at der er nogen', () => {
    const now = '<astro-island component-url="/_astro/o.js" opts="{&quot;name&quot;:&quot;O&quot;,&quot;value&quot;:true}"></astro-island>';
    const later =
      '<astro-island component-url="/_astro/p.js" opts="{&quot;name&quot;:&quot;P&quot;,&quot;value&quot;:&quot;later&quot;}"></astro-island>';
    const small: Site = { base: '/', pages: [], read: () => Buffer.from('') };
    const page = readPage('/', now + later);
    expect(eagerScripts(small, page)).toEqual(['/_astro/o.js']);
    expect(eagerScripts(small, page, tagged(page, 'astro-island'))).toEqual(['/_astro/o.js', '/_astro/p.js']);
  });
});
