/** The built site as the tests see it: every page parsed as a browser does, and every file that exists. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attribute, elementsIn, readHtml, type Element } from '@/search/build/html';
import { normalizeBase } from '../../scripts/serve.mjs';

export interface SitePage {
  /** Address from the site's root, without the base path: "/om/", "/404.html". */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** What a browser has to mend in the markup. */
  readonly mended: readonly string[];
}

export interface Site {
  /** With a slash at both ends. */
  readonly base: string;
  readonly pages: readonly SitePage[];
  /** The content of a file by its address from the root; undefined when there is none. */
  readonly read: (path: string) => Buffer | undefined;
}

export function readPage(path: string, html: string): SitePage {
  const { document, errors } = readHtml(html);
  const mended = errors.map(({ code, startLine, startCol }) => `${code} (${String(startLine)}:${String(startCol)})`);
  return { path, html, elements: elementsIn(document), mended };
}

/** The site in a folder, as it is published under a base path. */
export function readSite(folder: string, base: string): Site {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} er ikke bygget. Kør: npm run build`);
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  const pages = files.toSorted().map((file) => readPage(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(folder, file), 'utf8')));
  const contents = new Map<string, Buffer | undefined>();
  const read = (path: string) => {
    if (!contents.has(path)) contents.set(path, contentOf(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
    return contents.get(path);
  };
  return { base: normalizeBase(base), pages, read };
}

const contentOf = (file: string): Buffer | undefined =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;

/** dist/ as the build before the tests left it. */
export const builtSite = (): Site => readSite('dist', process.env['BASE_PATH'] ?? '/');

/** Elements of a page by tag name. */
export const tagged = (page: SitePage, ...names: string[]): Element[] => page.elements.filter(({ tagName }) => names.includes(tagName));

/** An attribute of an element; '' when it is missing. */
export const value = (element: Element, name: string): string => attribute(element, name) ?? '';
