/** The list of every page on the search page: what there is to find, also without JavaScript. */
import type { Page } from '../domain/index.ts';
import { withBase } from '../../site/markdown/base-path.mjs';

/** The empty list in src/pages/soeg/; the page's styles may give it more attributes. */
const place = /<ul[^>]* data-build="all-pages"[^>]*><\/ul>/;
const danish = new Intl.Collator('da', { numeric: true });

/** The search page's HTML with the list in it. Throws when the page has no place for it. */
export function withSiteList(html: string, pages: readonly Page[], base: string): string {
  if (!place.test(html)) throw new Error('The search page has no place for the list of pages');
  const [home, ...rest] = [...pages].sort((a, b) => a.path.length - b.path.length);
  const below = home ? item(home, base, '') + branch(rest, home, base) : '';
  return html.replace(place, () => `<ul class="site-list">${below}</ul>`);
}

/** The pages directly below a page, each with its own. A page stands below the nearest page that its address continues. */
function branch(pages: readonly Page[], parent: Page, base: string): string {
  const under = pages.filter(({ path }) => path !== parent.path && path.startsWith(parent.path));
  const children = under.filter(({ path }) => !under.some((other) => other.path !== path && path.startsWith(other.path)));
  return children
    .sort((a, b) => danish.compare(a.title, b.title))
    .map((page) => {
      const inner = branch(under, page, base);
      return item(page, base, inner && `<ul class="site-list">${inner}</ul>`);
    })
    .join('');
}

const item = ({ path, title }: Page, base: string, inner: string): string =>
  `<li><a href="${escaped(withBase(path, base))}">${escaped(title)}</a>${inner}</li>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
