import { parseCss } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source';

interface Rule {
  readonly file: string;
  readonly selector: string;
  readonly declarations: readonly string[];
  /** The conditions around it and its declarations: what one rule would have to say for both. */
  readonly said: string;
}

type Sheet = ReturnType<typeof parseCss>;
type Node = Sheet['children'][number];

/** A style sheet as it stands, or the style blocks of a component. */
const cssOf = (file: string, source: string): string =>
  file.endsWith('.css') ? source : [...source.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every rule. A layer is no condition; what is framed by a name (a movement, a font) is no rule. */
function rulesIn(file: string, source: string): Rule[] {
  const css = cssOf(file, source);
  const found: Rule[] = [];
  const walk = (nodes: readonly Node[], conditions: readonly string[]): void => {
    for (const node of nodes) {
      if (node.type === 'Atrule' && node.block && ['layer', 'media', 'supports', 'container'].includes(node.name)) {
        const condition = node.name === 'layer' ? [] : [squeezed(`@${node.name} ${node.prelude}`)];
        walk(node.block.children as Node[], [...conditions, ...condition]);
      }
      if (node.type !== 'Rule') continue;
      const declarations = node.block.children.filter((child) => child.type === 'Declaration');
      const declared = declarations.map(({ property, value }) => `${property}: ${squeezed(value)}`).toSorted();
      const selector = squeezed(css.slice(node.prelude.start, node.prelude.end));
      found.push({ file, selector, declarations: declared, said: [...conditions, ...declared].join('; ') });
    }
  };
  walk(parseCss(css).children, []);
  return found;
}

/** Every rule of two or more declarations that says the same as another, with what both say. */
const saidTwice = (rules: readonly Rule[]): string[] =>
  [
    ...Map.groupBy(
      rules.filter(({ declarations }) => declarations.length > 1),
      ({ said }) => said,
    ),
  ]
    .filter(([, same]) => same.length > 1)
    .map(([said, same]) => `${said} — ${same.map(({ file, selector }) => `${file} ${selector}`).join(', ')}`);

/** A colour written out, or a raw value of the tokens. */
const rawColour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|var\(--raw-/i;
const withRawColour = (rules: readonly Rule[]): string[] =>
  rules.flatMap(({ file, declarations }) => declarations.filter((each) => rawColour.test(each)).map((each) => `${file} ${each}`));

const rules = sourceFiles('src/**/*.{css,svelte,astro}').flatMap((file) => rulesIn(file, read(file)));

describe('Rules of style with two or more declarations', () => {
  it('stand once under the same conditions: what two parts share is a class in site/styles', () => {
    expect(saidTwice(rules)).toEqual([]);
    expect(rules.length).toBeGreaterThan(400);
  });

  it('are found when planted twice, in another order, in another kind of file and in a layer', () => {
    const planted = [
      ...rulesIn('a.svelte', '<p>Her</p>\n<style>\n  p { margin: 0; color: red }\n</style>'),
      ...rulesIn('b.css', '@layer tools {\n  .b { color:  red; margin: 0; }\n}'),
    ];
    expect(saidTwice(planted)).toEqual(['color: red; margin: 0 — a.svelte p, b.css .b']);
  });

  it('may repeat on paper what they say on the screen, and one declaration may stand anywhere', () => {
    const planted = rulesIn(
      'a.css',
      '.a { margin: 0; padding: 0 } @media print { .b { margin: 0; padding: 0 } } .c { margin: 0 } .d { margin: 0 }',
    );
    expect(saidTwice(planted)).toEqual([]);
  });
});

describe('Colours', () => {
  it('are written out among the tokens only: everything else uses their roles', () => {
    expect(withRawColour(rules.filter(({ file }) => !file.endsWith('/tokens.css')))).toEqual([]);
    expect(withRawColour(rules).length).toBeGreaterThan(10);
  });

  it('are found when planted, alone in a rule too', () => {
    const planted = rulesIn(
      'a.svelte',
      '<style>p { color: #fdfcf9 } a { background: var(--raw-paper) } li { fill: var(--color-text) }</style>',
    );
    expect(withRawColour(planted)).toEqual(['a.svelte color: #fdfcf9', 'a.svelte background: var(--raw-paper)']);
  });
});
