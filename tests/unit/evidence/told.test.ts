import { describe, expect, it } from 'vitest';
import { blocksOf, firstSentence, mentionsInPieces, stopsInFigures } from '@/evidence/told';

describe('blocksOf(text)', () => {
  it('deler i afsnit og lister', () => {
    expect(blocksOf('Kommunen\nvedtog dette:\n\n- Det ene\n- Det\n  andet\n')).toEqual([
      { kind: 'paragraph', runs: [[{ kind: 'text', text: 'Kommunen vedtog dette:' }]] },
      { kind: 'list', runs: [[{ kind: 'text', text: 'Det ene' }], [{ kind: 'text', text: 'Det andet' }]] },
    ]);
  });
  it('finder tal, ord, links og fede ord, hvor de står', () => {
    const text =
      'Fra <Tal id="a/et" udenEnhed /> til <Tal id="a/to" />, **altid** i <Ord id="refusion">refusion</Ord> på [siden](/elementer/).';
    expect(blocksOf(text)[0]?.runs[0]).toEqual([
      { kind: 'text', text: 'Fra ' },
      { kind: 'figure', id: 'a/et', bare: true },
      { kind: 'text', text: ' til ' },
      { kind: 'figure', id: 'a/to', bare: false },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'altid' },
      { kind: 'text', text: ' i ' },
      { kind: 'term', id: 'refusion', text: 'refusion' },
      { kind: 'text', text: ' på ' },
      { kind: 'link', text: 'siden', href: '/elementer/' },
      { kind: 'text', text: '.' },
    ]);
  });
  it('har et tal, der står alene på sin linje, som et afsnit', () => {
    expect(blocksOf('Først.\n\n<Tal id="a/et" />')[1]).toEqual({
      kind: 'paragraph',
      runs: [[{ kind: 'figure', id: 'a/et', bare: false }]],
    });
  });
  it.each([
    ...['<Taltabel tal="a/et" />', '*kursiv*', '{udtryk}', '[ud](https://example.org)', '`kode`', '![billede](/x.png)', '~~slettet~~'],
    ...['**<Tal id="a/et" />**', '<Ord id="job">*job*</Ord>', '<br />'],
  ])('stopper ved »%s«, som ikke kan vises andre steder', (text) => {
    expect(() => blocksOf(`Tekst ${text}`)).toThrow(/kan ikke vises uden for sin egen side/);
  });
  it.each([
    ...['### Overskrift', '1. Først', '> Citat', '- Et\n  - Under', '- [ ] Husk', '| A |\n| - |', '```\nkode\n```', '---'],
    ...['<Taltabel caption="Alle" tal="a/et" />', '{udtryk}', 'export const a = 1'],
  ])('stopper ved et afsnit med »%s«', (text) => {
    expect(() => blocksOf(`Tekst.\n\n${text}`)).toThrow(/kan ikke vises uden for sin egen side/);
  });
  it('siger, hvad der er galt, med de ord, der står, og med filen, hvor den er kendt', () => {
    const file = 'content/kommuner/vejle.yaml';
    expect(() => blocksOf('Det er *meget* vigtigt.', file)).toThrow(`${file}: »*meget*« kan ikke vises`);
    expect(() => blocksOf('Et <Tal id="uden mappe" />.', file)).toThrow(`${file}: <Tal> er skrevet forkert. id: Skriv mappe og navn`);
    expect(() => blocksOf('Et <Ord id="job">job.')).toThrow('»Et <Ord id="job">job.«: »<Ord id="job">job.« kan ikke læses.');
  });
});

describe('firstSentence(text)', () => {
  it.each([
    ['De måler ved hver samtale. Så ser de efter.', 'De måler ved hver samtale.'],
    ['Det sker <Tal id="a/et" />. Altid.', 'Det sker <Tal id="a/et" />.'],
    ['Principperne er:\n\n- Det ene.', 'Principperne er.'],
    ['Regler pr. borger gælder. Ja.', 'Regler pr. borger gælder.'],
    ['De måler. <Tal id="a/et" /> kom i job.', 'De måler.'],
    ['De måler. <Ord id="job">Job</Ord> er målet.', 'De måler.'],
    ['Regler pr. <Ord id="borger">borger</Ord> gælder. Ja.', 'Regler pr. <Ord id="borger">borger</Ord> gælder.'],
    ['Det virker **altid**', 'Det virker **altid**'],
    ['Hvad så? Jo.', 'Hvad så?'],
  ])('af »%s«', (text, sentence) => {
    expect(firstSentence(text)).toEqual(blocksOf(sentence)[0]?.runs[0]);
  });
});

it('mentionsInPieces(pieces) er tal og ord i rækkefølge', () => {
  expect(mentionsInPieces(firstSentence('Med <Ord id="job">job</Ord> til <Tal id="a/et" /> på [siden](/her/).'))).toEqual([
    { kind: 'term', id: 'job' },
    { kind: 'figure', id: 'a/et' },
  ]);
});

describe('stopsInFigures(run)', () => {
  it('lader tallet selv slutte sætningen, når der står punktum lige efter', () => {
    expect(stopsInFigures(blocksOf('Fra <Tal id="a/et" /> til <Tal id="a/to" />. Så.')[0]?.runs[0] ?? [])).toEqual([
      { kind: 'text', text: 'Fra ' },
      { kind: 'figure', id: 'a/et', bare: false, stop: false },
      { kind: 'text', text: ' til ' },
      { kind: 'figure', id: 'a/to', bare: false, stop: true },
      { kind: 'text', text: ' Så.' },
    ]);
  });
});
