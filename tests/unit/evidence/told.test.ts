import { describe, expect, it } from 'vitest';
import { blocksOf, firstSentence } from '@/evidence/told';

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
  it.each(['<Taltabel tal="a/et" />', '### Overskrift', '*kursiv*', '{udtryk}', '[ud](https://example.org)', '`kode`'])(
    'stopper ved »%s«, som ikke kan vises andre steder',
    (text) => {
      expect(() => blocksOf(`Tekst ${text}`)).toThrow(/kan ikke vises uden for sin egen side/);
    },
  );
});

describe('firstSentence(text)', () => {
  it.each([
    ['De måler ved hver samtale. Så ser de efter.', 'De måler ved hver samtale.'],
    ['Det sker <Tal id="a/et" />. Altid.', 'Det sker <Tal id="a/et" />.'],
    ['Principperne er:\n\n- Det ene.', 'Principperne er.'],
    ['Regler pr. borger gælder. Ja.', 'Regler pr. borger gælder.'],
  ])('af »%s«', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
