// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { readFileSync } from 'node:fs';
import { defineConfig, fontProviders } from 'astro/config';
import { containedSvelte } from './src/files/containment/integration.ts';
import { clientTool } from './src/site/hydration/client-tool.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { figureStops } from './src/site/markdown/figure-stops.mjs';
import { internalLinks } from './src/site/markdown/links.mjs';
import { alignToClass, rowHeadings, scrollRegion } from './src/site/markdown/tables.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

// Publishing under a sub-path: BASE_PATH=/styrbar/ SITE_URL=https://kommune.dk npm run build
const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL ?? 'https://styrbar.example';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  // The default 'jsx' swallows the space between two inline elements on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      features: {
        // smartPunctuation writes English quotation marks.
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Noter', backLabel: 'Tilbage til henvisning {reference}' } },
      },
      hastPlugins: [alignToClass, rowHeadings, scrollRegion, internalLinks(base), figureStops],
    }),
    // Shiki writes inline style attributes, which the content security policy forbids.
    syntaxHighlight: false,
  },
  integrations: [mdx(), containedSvelte(), clientTool(), searchIndex()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-family-text',
      fallbacks: ['system-ui', 'sans-serif'],
      display: 'swap',
      options: { variants: [{ src: ['./src/site/fonts/atkinson-hyperlegible-next-da.woff2'], weight: '400 700', style: 'normal' }] },
    },
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html styrbar-worker',
      ],
    },
  },
  vite: {
    worker: { format: 'es' },
    define: { 'import.meta.env.STYRBAR_VERSION': JSON.stringify(version) },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Rolldown reports Astro's own "use astro:head-inject" marker in every MDX entry; it is harmless.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
