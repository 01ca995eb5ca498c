import { describe, expect, it } from 'vitest';
import { figuresBeginning, lix, runningText, unsourcedDigits, wordings } from './prose';

describe('lix(text)', () => {
  it('lægger ord pr. sætning sammen med procenten af lange ord', () => {
    // 8 ord i 2 sætninger er 4; 1 af 8 ord har flere end seks bogstaver, 12,5 pct.
    expect(lix('Vi har en plan. Den bliver fulgt dagligt.')).toBeCloseTo(4 + 12.5);
  });
  it('regner en overskrift og et punkt i en liste som hver sin sætning', () => {
    expect(lix(runningText('## Hvad det er\n\n- Vi ser det.\n- Vi gør det.'))).toBeCloseTo(3);
  });
});

describe('unsourcedDigits(body)', () => {
  it.each([
    ['Der kom 459 unge.', ['459']],
    ['Det tog 4,8 uger og 72.000 kr.', ['4,8', '72.000']],
    ['<Spoergsmaal item="2.1" q="Har vi 3 grupper hos os?"></Spoergsmaal>', ['3']],
  ])('finder tallet i »%s«', (body, found) => {
    expect(unsourcedDigits(body)).toEqual(found);
  });
  it.each([
    '<Tal id="a/b-2" /> unge',
    'Se element 8.',
    'I gruppe 1 er der flest.',
    'En støttekontaktperson efter § 85.',
    'Reformen fra 2013.',
    '1. Først',
    '[Siden](/element-2/)',
  ])('lader »%s« være', (body) => {
    expect(unsourcedDigits(body)).toEqual([]);
  });
});

describe('figuresBeginning(written)', () => {
  it.each([
    ['<Tal id="a/et" /> er med.', ['a/et']],
    ['Rummet er fælles. <Tal id="a/et" /> er med.', ['a/et']],
    ['- <Tal id="a/et" /> er med.', ['a/et']],
    ['- **Rapporten.** <Tal id="a/et" /> er med.', ['a/et']],
    ['I alt er <Tal id="a/et" /> med: <Tal id="a/to" />.', []],
  ])('i »%s« er %o', (written, ids) => {
    expect(figuresBeginning(written)).toEqual(ids);
  });
});

describe('wordings', () => {
  it.each([
    ['siger »forvente« om det, nogen regner med', 'De ventes at møde op.'],
    ['siger »forvente« om det, nogen regner med', 'Kommunen ventede, at det faldt.'],
    ['siger »forvente« om det, nogen regner med', 'ventet besparelse i det første år'],
    ['siger »konkludere« om det, en rapport viser', 'Det kan I ikke slutte'],
    ['slutter en sætning med ét punktum', 'Det er 12 pct.. Så.'],
    ['kalder serviceloven ved navn', 'efter både beskæftigelseslov og sociallov'],
    ['nævner mennesker uden køn', 'Jobformidleren følger hende hele vejen.'],
  ] as const)('%s: »%s«', (name, wrong) => {
    expect(wordings[name].test(wrong)).toBe(true);
  });
  it.each(['Hjælpen venter på svar.', 'Lad nogen vente.', 'Forløbet slutter i maj …', 'I forsøget ventede borgeren længe.'])(
    'lader »%s« være',
    (right) => {
      expect(Object.values(wordings).filter((wrong) => wrong.test(right))).toEqual([]);
    },
  );
});
