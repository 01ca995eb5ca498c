/** The running text of an MDX page. */

/** The text as a reader meets it: a figure is one word, a question and its guidance are sentences, tables of figures are left out. */
export function proseOf(body: string): string {
  return body
    .replace(/<(?:Taltabel|Sammenligning|Fordeling)[\s\S]*?\/>/g, '')
    .replace(/<Tal\s[^>]*\/>/g, 'tal')
    .replace(/<Spoergsmaal\s[^>]*?\bq="([^"]*)"[^>]*>/g, '$1\n\n')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*]|\d+\.)\s+/gm, '\n\n')
    .replace(/[*_`>|]/g, '');
}

/** The text below a heading, up to the next heading of the same or a higher level. Undefined when no heading has these words. */
export function sectionOf(body: string, heading: string): string | undefined {
  const headings = [...body.matchAll(/^(#{2,4}) +(.+?) *$/gm)];
  const at = headings.findIndex(([, , text]) => text === heading);
  const [line, level = ''] = headings[at] ?? [];
  if (line === undefined) return undefined;
  const next = headings.slice(at + 1).find(([, other = '']) => other.length <= level.length);
  return body.slice((headings[at]?.index ?? 0) + line.length, next?.index);
}
