import { describe, expect, it } from 'vitest';
import { descriptionOf, repeated, rules, titleOf } from './markup';
import { builtSite, readPage } from './site';

const site = builtSite();

describe.each(Object.entries(rules))('hver side %s', (_, broken) => {
  it.each(site.pages)('$path', (page) => {
    expect(broken(page)).toEqual([]);
  });
});

describe('siderne', () => {
  it('har hver sin titel', () => {
    expect(repeated(site.pages.map(titleOf))).toEqual([]);
  });

  it('har hver sin beskrivelse', () => {
    expect(repeated(site.pages.map(descriptionOf))).toEqual([]);
  });
});

describe('prøven af opmærkningen', () => {
  const good =
    '<!doctype html><html lang="da"><head><title>En god side</title><meta name="description" content="En beskrivelse, der siger noget."></head><body><header></header><main><h1>En</h1></main><footer></footer></body></html>';
  const broken = (html: string) => Object.keys(rules).filter((name) => rules[name]?.(readPage('/', html)).length);

  it('godtager en side, der følger reglerne', () => {
    expect(broken(good)).toEqual([]);
  });

  it.each([
    ['lang="da"', 'lang="en"', 'er på dansk'],
    ['<h1>En</h1>', '<h1 id="a" id="b">En</h1>', 'kan læses uden at browseren retter i den'],
    ['<h1>En</h1>', '<h1>En</h1><h1>To</h1>', 'har én overskrift på øverste niveau'],
    ['<h1>En</h1>', '<h1>En</h1><h3>Tre</h3>', 'springer ikke et overskriftsniveau over'],
    ['<title>En god side</title>', '', 'har en titel og en beskrivelse'],
    ['<footer></footer>', '<nav>Menu</nav><footer></footer>', 'har navn på hver menu'],
    ['<header></header>', '', 'har én top, ét indhold og én bund'],
    [
      '<h1>En</h1>',
      '<h1>En</h1><table><tbody><tr><td>Uge</td><td>To</td></tr></tbody></table>',
      'begynder hver række i en tabel med det, rækken handler om',
    ],
    ['<h1>En</h1>', '<h1>En</h1><p id="a"><b id="a"></b></p>', 'bruger hvert id én gang'],
    ['<h1>En</h1>', '<h1>En</h1><p>Beløbet er 5 kr.. Ja.</p>', 'slutter ingen sætning med to punktummer'],
    ['<h1>En</h1>', '<h1>En</h1><p><span class="tal"><data>5 pct.</data></span>.</p>', 'slutter ingen sætning med to punktummer'],
    ['<h1>En</h1>', '<h1 style="color:red">En</h1>', 'har ingen stil eller kode i opmærkningen'],
    ['<h1>En</h1>', '<h1 onclick="x()">En</h1>', 'har ingen stil eller kode i opmærkningen'],
  ])('ser, når %s bliver til %s', (from, to, rule) => {
    expect(broken(good.replace(from, to))).toContain(rule);
  });
});
