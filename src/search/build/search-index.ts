/**
 * Makes the search index from the built pages, so that every page is found without being listed anywhere, and puts the list of all
 * pages on the search page. An Astro integration: runs when the pages are written.
 */
import { stemmer } from '@orama/stemmers/danish';
import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildIndex, type Page, type SearchIndex, type Section } from '../domain/index.ts';
import { synonymSchema } from './synonym-schema.ts';
import { site } from '../../site/texts.ts';
import { readPage } from './sections.ts';
import { withSiteList } from './site-list.ts';

const synonymFile = new URL('../../../content/soegning/synonymer.yaml', import.meta.url);
const searchPage = 'soeg/index.html';
/** An earlier edition of a questionnaire is found from the one in use. */
const isReplaced = /^selvevaluering\/[^/]+-udgave-\d+\//;

/** Writes soegeindeks.json and completes the search page. */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const index = indexOf(folder);
        writeFileSync(join(folder, 'soegeindeks.json'), JSON.stringify(index));
        const file = join(folder, searchPage);
        writeFileSync(file, withSiteList(readFileSync(file, 'utf8'), index.pages, base));
        logger.info(`${String(index.sections.length)} sections of ${String(index.pages.length)} pages`);
      },
    },
  };
};

function indexOf(folder: string): SearchIndex {
  const pages: Page[] = [];
  const sections: Section[] = [];
  const files = globSync('**/index.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  for (const file of files.filter((name) => name !== searchPage && !isReplaced.test(name)).sort()) {
    const read = readPage(readFileSync(join(folder, file), 'utf8'));
    if (!read) throw new Error(`${file} has no title in its main content`);
    sections.push(...read.sections.map((section) => ({ page: pages.length, ...section })));
    const path = `/${file.slice(0, -'index.html'.length)}` as const;
    pages.push({ path, title: path === '/' ? site.home : read.title });
  }
  const synonyms = synonymSchema.parse(parse(readFileSync(synonymFile, 'utf8')));
  return buildIndex(pages, sections, synonyms, stemmer);
}
