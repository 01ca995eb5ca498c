import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source';

/** For each layer: what its files may import. Everything else is a mistake. Arrows point inward. */
const allowed: Record<string, readonly RegExp[]> = {
  domain: [/^domain\//],
  texts: [/^domain\//, /^texts\//],
  schemas: [/^domain\//, /^schemas\//, /^zod(\/mini)?$/],
  markdown: [/^markdown\//, /^satteri$/],
  build: [
    /^(build|domain|markdown|texts)\//,
    /^schemas\/content/,
    /^(parse5|yaml|@orama\/stemmers\/danish)$/,
    /^astro$/,
    /^node:(fs|path|url)$/,
  ],
  adapters: [
    /^(domain|schemas|adapters|markdown)\//,
    /^(astro:content|chart\.js|fuse\.js|papaparse|qr|@orama\/stemmers\/danish|zod\/mini|svelte\/attachments)$/,
  ],
  islands: [/^(domain|texts|adapters|islands|schemas)\//, /^svelte(\/|$)/],
  components: [/^(components|islands|texts|domain)\//, /^adapters\/(format|links|content)/, /^astro:content$/],
  layouts: [/^(layouts|components|styles|texts)\//, /^adapters\/(format|links|content)/, /^astro:(assets|content)$/],
  pages: [/^(layouts|components|texts)\//, /^adapters\/(format|links|content)/, /^astro(:content)?$/],
};

describe.each(Object.entries(allowed))('src/%s', (layer, patterns) => {
  const files = sourceFiles(`src/${layer}/**/*.{ts,mjs,svelte,astro}`);

  it('has files', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    const forbidden = importsOf(file).filter((name) => !patterns.some((pattern) => pattern.test(name)));
    expect(forbidden).toEqual([]);
  });
});

describe('the layers', () => {
  it('cover every folder in src', () => {
    const folders = new Set(sourceFiles('src/*/**/*.{ts,mjs,svelte,astro}').map((file) => file.split('/')[1]));
    expect([...folders].filter((folder) => !(String(folder) in allowed))).toEqual([]);
  });

  it('keep the clock, the DOM and the locale out of the domain', async () => {
    const { read } = await import('./source');
    const offenders = sourceFiles('src/domain/**/*.ts').filter((file) =>
      /\b(Date|Intl|document|window|localStorage|Math\.random)\b[.(]/.test(read(file)),
    );
    expect(offenders).toEqual([]);
  });
});
