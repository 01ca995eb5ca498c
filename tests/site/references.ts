/** Where a page leads, what it loads and which ids it names, and whether all of it exists. */
import { attribute, rawText, type Element } from '@/search/build/html';
import { tagged, value, type Site, type SitePage } from './site';

const home = 'http://styrbar.invalid';

/** Attributes with an address, by element. Only <a> and <area> may leave the site. */
const addressed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  image: ['href'],
  use: ['href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-details', 'popovertarget', 'commandfor', 'headers', 'list'];

interface Reference {
  readonly from: string;
  readonly address: string;
  readonly leaves: boolean;
}

/** Every address on a page, also those in its styles. */
export function referencesOf(page: SitePage): Reference[] {
  const fromAttributes = page.elements.flatMap((element) => addressesOf(element).map((address) => reference(element, address)));
  const fromStyles = tagged(page, 'style').flatMap((style) => addressesInCss(rawText(style)).map((address) => reference(style, address)));
  return [...fromAttributes, ...fromStyles];
}

const reference = ({ tagName }: Element, address: string): Reference => ({
  from: `<${tagName}>`,
  address,
  leaves: tagName === 'a' || tagName === 'area',
});

function addressesOf(element: Element): string[] {
  // The canonical address is the published one, on the municipality's own host.
  if (element.tagName === 'link' && value(element, 'rel') === 'canonical') return [];
  const single = (addressed[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
  const set = value(element, 'srcset')
    .split(',')
    .flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
  return [...single, ...set];
}

/** The addresses in url() and @import of a style sheet, except pictures written out in it. */
export const addressesInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((address) => !address.startsWith('data:'));

/** Addresses on another host in anything but ordinary links. */
export const foreignIn = (page: SitePage): string[] =>
  referencesOf(page)
    .filter(({ address, leaves }) => !leaves && new URL(address, home).origin !== home)
    .map(({ from, address }) => `${from} ${address}`);

/** Addresses and names on a page that lead nowhere. */
export function brokenIn(site: Site, page: SitePage): string[] {
  const addresses = referencesOf(page).flatMap(({ from, address }) => {
    const reason = whyBroken(site, page, address);
    return reason ? [`${from} ${address}: ${reason}`] : [];
  });
  const ids = idsOf(page);
  const names = page.elements.flatMap((element) =>
    named.flatMap((name) =>
      value(element, name)
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => `<${element.tagName} ${name}="${id}">: der er intet med det id`),
    ),
  );
  return [...addresses, ...names];
}

function whyBroken(site: Site, page: SitePage, address: string): string | undefined {
  const url = new URL(address, `${home}${site.base}${page.path.slice(1)}`);
  if (url.origin !== home) return /^(https?|mailto|tel):$/.test(url.protocol) ? undefined : `${url.protocol} er ikke en adresse`;
  if (!url.pathname.startsWith(site.base)) return `uden for ${site.base}`;
  const path = decodeURI(`/${url.pathname.slice(site.base.length)}`);
  if (!site.read(path)) return 'findes ikke';
  const fragment = decodeURIComponent(url.hash.slice(1));
  // "#q=refusion" is the state of a tool, not a place.
  if (fragment === '' || fragment.includes('=')) return address.endsWith('#') ? 'tomt anker' : undefined;
  const target = site.pages.find((candidate) => candidate.path === path);
  return target && !idsOf(target).has(fragment) ? 'ankeret findes ikke' : undefined;
}

const known = new WeakMap<SitePage, Set<string>>();
function idsOf(page: SitePage): Set<string> {
  const ids = known.get(page) ?? new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
  known.set(page, ids);
  return ids;
}
