/** The content security policy of a page, and what in the page it does not cover. */
import { createHash } from 'node:crypto';
import { rawText, type Element } from '@/search/build/html';
import { tagged, value, type SitePage } from './site';

const hashOf = (element: Element): string => `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;

/** Directive → its sources, from the page's meta element. */
export function policyOf(page: SitePage): ReadonlyMap<string, readonly string[]> {
  const policies = tagged(page, 'meta').filter((meta) => value(meta, 'http-equiv').toLowerCase() === 'content-security-policy');
  const directives = policies.map((meta) => value(meta, 'content')).join(';');
  return new Map(
    directives.split(';').flatMap((directive): [string, string[]][] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return name ? [[name, sources]] : [];
    }),
  );
}

/** Data blocks such as JSON are never run. */
const isRun = (script: Element): boolean => ['', 'module', 'text/javascript'].includes(value(script, 'type'));

/** What in the page the policy does not cover, or covers too well. */
export function problemsIn(page: SitePage): string[] {
  const policy = policyOf(page);
  const sources = (name: string) => policy.get(name) ?? [];
  const inlineScripts = tagged(page, 'script').filter((script) => value(script, 'src') === '' && isRun(script));
  return [
    ...(policy.get('default-src')?.join() === "'none'" ? [] : ["default-src er ikke 'none'"]),
    ...['base-uri', 'form-action', 'object-src', 'frame-src']
      .filter((name) => policy.has(name) && sources(name).join() !== "'none'")
      .map((name) => `${name} er ikke 'none'`),
    ...['base-uri', 'form-action'].filter((name) => !policy.has(name)).map((name) => `${name} mangler`),
    ...(sources('require-trusted-types-for').includes("'script'") ? [] : ['Trusted Types kræves ikke']),
    ...[...policy].flatMap(([name, allowed]) =>
      allowed.filter((source) => /unsafe|^\*|https?:|data:|blob:/.test(source)).map((source) => `${name} tillader ${source}`),
    ),
    ...inlineScripts
      .filter((script) => !sources('script-src').includes(hashOf(script)))
      .map((script) => `kode uden aftryk: ${start(script)}`),
    ...tagged(page, 'style')
      .filter((style) => !sources('style-src').includes(hashOf(style)))
      .map((style) => `stil uden aftryk: ${start(style)}`),
    ...runBefore(page).map((script) => `kode før reglen: ${start(script)}`),
  ];
}

const start = (element: Element): string => value(element, 'src') || rawText(element).slice(0, 60);

/** A policy in a meta element covers only what comes after it. */
function runBefore(page: SitePage): Element[] {
  const place = page.elements.findIndex((element) => value(element, 'http-equiv').toLowerCase() === 'content-security-policy');
  return page.elements.slice(0, Math.max(0, place)).filter(({ tagName }) => tagName === 'script');
}
