/** What a page costs on the wire before the reader does anything. Bytes, brotli as a good host sends them. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { rawText, type Element } from '@/search/build/html';
import { addressesInCss } from './references';
import { tagged, value, type Site, type SitePage } from './site';

export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly font: number;
  readonly js: number;
}

const brotli = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** Pages share their files: each is compressed once. */
const known = new WeakMap<Buffer, number>();
function weigh(file: Buffer): number {
  const weight = known.get(file) ?? brotli(file);
  known.set(file, weight);
  return weight;
}

export const weightOf = (site: Site, page: SitePage): Weight => ({
  html: weigh(fileAt(site, site.base + page.path.slice(1))),
  css: sum(linkedStyles(page).map((path) => weigh(fileAt(site, path)))),
  font: sum(fontsOf(site, page).map((path) => fileAt(site, path).length)),
  js: scriptsOf(site, page),
});

export const scriptsOf = (site: Site, page: SitePage, islands?: readonly Element[]): number =>
  sum(eagerScripts(site, page, islands).map((path) => weigh(fileAt(site, path))));

/** All CSS of a page, inline and linked, as gzip. */
export const cssOf = (site: Site, page: SitePage): number => gzipSync(allCss(site, page), { level: constants.Z_BEST_COMPRESSION }).length;

/** A page without an island is a page to read. */
export const isGuidance = (page: SitePage): boolean => tagged(page, 'astro-island').length === 0;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const linkedStyles = (page: SitePage): string[] =>
  tagged(page, 'link')
    .filter((link) => value(link, 'rel') === 'stylesheet')
    .map((link) => value(link, 'href'));

export const allCss = (site: Site, page: SitePage): string =>
  [...tagged(page, 'style').map(rawText), ...linkedStyles(page).map((path) => fileAt(site, path).toString())].join('\n');

const fontsOf = (site: Site, page: SitePage): string[] => [
  ...new Set(addressesInCss(allCss(site, page)).filter((address) => /\.woff2?$/.test(address))),
];

function fileAt(site: Site, address: string): Buffer {
  const path = new URL(address, 'http://x').pathname;
  const file = site.read(`/${path.slice(site.base.length)}`);
  if (!file) throw new Error(`${address} findes ikke`);
  return file;
}

/** The islands that a page fetches before anybody is there: client:tool="later" waits. */
export const firstIslands = (page: SitePage): Element[] =>
  tagged(page, 'astro-island').filter((island) => !value(island, 'opts').includes('"value":"later"'));

/** The scripts that a page fetches by itself: its modules, these islands of it, and what they import statically. */
export function eagerScripts(site: Site, page: SitePage, islands: readonly Element[] = firstIslands(page)): string[] {
  const first = [
    ...tagged(page, 'script').map((script) => value(script, 'src')),
    ...tagged(page, 'link')
      .filter((link) => value(link, 'rel') === 'modulepreload')
      .map((link) => value(link, 'href')),
    ...islands.flatMap((island) => ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => value(island, name))),
  ];
  const found = new Set(first.filter(Boolean));
  // A set grows while it is walked, so that the imports of imports are walked too.
  for (const address of found)
    for (const imported of staticImports(fileAt(site, address).toString())) found.add(new URL(imported, `http://x${address}`).pathname);
  return [...found];
}

/** The modules a module needs before it runs. What it imports later does not count. */
export function staticImports(code: string): string[] {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    return statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}
