import { describe, expect, it } from 'vitest';
import { draftFrom, emptyForm, typedFrom, withoutRows } from '@/forms/draft';
import { keyOf, labelOf, pathFor, pathsOf, savedPath, type Typed } from '@/forms/fields';
import { placed, sentencesAt, typingProblems } from '@/forms/problems';
import { longestName, mostRows } from '@/files/limits';
import { tooLongText } from '@/files/words';
import { fields, saved, withCurve } from './examples';

const form = (change: Typed = {}): Typed => ({ ...typedFrom(fields, saved), ...change });
const sentence = ({ code, field, value }: { code: string; field: string; value?: number }) =>
  `${code} ${field} ${String(value ?? '')}`.trim();
const told = (typed: Typed, problems: { code: string; field: string; value?: number }[]) =>
  Object.fromEntries(sentencesAt(fields, typed, placed(fields, typed, problems, sentence)));

describe('typingProblems(fields, typed)', () => {
  it('finder intet galt i en udfyldt formular', () => {
    expect([...typingProblems(fields, form())]).toEqual([]);
  });

  it('siger alt, hvad der er galt, i sidens rækkefølge', () => {
    const typed = form({ aabneSager: '', andelTilSager: 'meget', loenIndeks: '100;x', 'tilbud.1.deltagere': ' ' });
    expect([...typingProblems(fields, typed)]).toEqual([
      ['aabneSager', { code: 'empty' }],
      ['andelTilSager', { code: 'not-a-number' }],
      ['loenIndeks', { code: 'series-unreadable' }],
      ['tilbud-1-deltagere', { code: 'empty' }],
    ]);
  });

  it('spørger ikke om det, der hører til et andet valg', () => {
    expect([...typingProblems(fields, form({ uger: '', form: 'tabel', kurve: '0;100', 'tilbud.1.uger': 'x' }))]).toEqual([]);
    expect([...typingProblems(fields, form({ uger: '' })).keys()]).toEqual(['uger']);
  });

  it('siger, når der er flere linjer eller år, end en fil har plads til', () => {
    const [line, year] = ['\n0;100', ';1'];
    const typed = form({ form: 'tabel', kurve: `0;100${line.repeat(mostRows)}`, loenIndeks: `1${year.repeat(mostRows)}` });
    const problem = { code: 'too-many', count: mostRows + 1, most: mostRows };
    expect([...typingProblems(fields, typed)]).toEqual([
      ['kurve', problem],
      ['loenIndeks', problem],
    ]);
    expect(told(typed, [])['kurve']).toContain('5.001');
  });

  it('siger, når et navn er længere, end en fil har plads til, og lader det stå', () => {
    const typed = form({ 'tilbud.0.navn': 'n'.repeat(longestName + 1) });
    expect(told(typed, [])).toEqual({ 'tilbud-0-navn': tooLongText(longestName + 1, longestName) });
    expect([...typingProblems(fields, form({ 'tilbud.0.navn': 'n'.repeat(longestName) }))]).toEqual([]);
  });

  it('giver hver linje i en tabel sin grund og en tom tabel sin egen', () => {
    const lines = typingProblems(fields, form({ form: 'tabel', kurve: '0;100\nfire;50\n8' })).get('kurve');
    expect(lines).toEqual({ code: 'lines', sentences: [expect.stringMatching(/^Linje 2/), expect.stringMatching(/^Linje 3/)] });
    expect(typingProblems(fields, form({ form: 'tabel', kurve: '\n' })).get('kurve')).toEqual({ code: 'table-empty' });
  });

  it('spørger i en tom formular om alt, der skal være der', () => {
    expect([...typingProblems(fields, emptyForm(fields)).keys()]).toEqual([
      'aabneSager',
      'andelTilSager',
      'maal-lav',
      'maal-hoej',
      'uger',
      'tilbud-0-deltagere',
    ]);
  });
});

describe('Et problem i regnestykket', () => {
  it('står ved sit felt, også når feltet hedder noget andet i filen', () => {
    expect(told(form(), [{ code: 'not-positive', field: 'foer.uger' }])).toEqual({ uger: 'not-positive foer.uger' });
    expect(told(form(), [{ code: 'not-positive', field: 'tilbud[0].varighed.uger' }])).toEqual({
      'tilbud-0-uger': 'not-positive tilbud[0].varighed.uger',
    });
  });

  it('står ved et felt for det hele, når det hele er galt, og ellers ved »andet«', () => {
    expect(told(form(), [{ code: 'not-rising', field: 'maal' }])).toEqual({ 'maal-hoej': 'not-rising maal' });
    expect(told(form(), [{ code: 'whole', field: 'vaegte' }])).toEqual({ vaegte: 'whole vaegte' });
    expect(told(form(), [{ code: 'x', field: 'ukendt[2].ting' }])).toEqual({ andet: 'x ukendt[2].ting' });
  });

  it('nævner linjen i en tabel og året i en række tal', () => {
    const typed = typedFrom(fields, withCurve);
    const found = [
      { code: 'a', field: 'foer.punkter[1].andel' },
      { code: 'b', field: 'foer.punkter' },
      { code: 'c', field: 'loenIndeks[1]' },
    ];
    expect(told({ ...typed, kurve: `uge;andel\n${typed['kurve'] ?? ''}` }, found)).toEqual({
      kurve: 'Linje 3: a foer.punkter[1].andel\nb foer.punkter',
      loenIndeks: '2. år: c loenIndeks[1]',
    });
  });

  it('siger procent, hvor der er skrevet procent', () => {
    expect(told(form(), [{ code: 'negative', field: 'andelTilSager', value: -0.5 }])).toEqual({
      andelTilSager: 'negative andelTilSager -50',
    });
  });

  it('siges ikke om et felt, der ikke kan læses, og kun det første siges om de andre', () => {
    const found = [
      { code: 'a', field: 'aabneSager' },
      { code: 'b', field: 'uger' },
      { code: 'c', field: 'maal.lav' },
      { code: 'd', field: 'maal.lav' },
    ];
    expect(told(form({ aabneSager: '' }), found)).toEqual({
      aabneSager: 'Her mangler et tal. Vi gætter ikke på det.',
      andet: 'b uger',
      'maal-lav': 'c maal.lav',
    });
  });
});

describe('Et felts navne', () => {
  it('er det samme i fejllisten som ved feltet, med rækken foran', () => {
    expect(labelOf(fields, 'maal-lav')).toBe('En mindre sagsstamme: lav');
    expect(labelOf(fields, 'tilbud-1-deltagere')).toBe('Tilbud 2, deltagere');
    expect(labelOf(fields, 'vaegte')).toBe('Vægte i alt');
    expect(labelOf(fields, 'sag')).toBe('sag');
  });

  it('tæller rækken fra sin plads, ikke fra sit nummer', () => {
    const typed = withoutRows(form(), 'tilbud', 0);
    expect(keyOf(fields, typed, 'tilbud.1.deltagere')).toBe('tilbud-0-deltagere');
    const [, field, place] = pathsOf(fields, typed).find(([path]) => path === 'tilbud.1.type') ?? [];
    expect(field && savedPath(field, place ?? '')).toBe('tilbud.0.varighed.type');
    expect(pathFor(fields, typed, 'tilbud[0].varighed.type')).toBe('tilbud.1.type');
    expect(draftFrom(fields, typed)['tilbud']).toHaveLength(1);
  });
});
