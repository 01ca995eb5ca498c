import { describe, expect, it } from 'vitest';
import { parseCsv, readTable } from '@/campaign/ui/survey/parse';
import { failure, success } from '@/base/result';
import { tableProblemText } from '@/campaign/texts/problems';

describe('Filen', () => {
  const table = success({ heading: ['A', 'B'], rows: [['a;1', '2']] });
  it.each([
    ['semikolon og dansk regneark', ';', '\uFEFFA;B\r\n"a;1";2\r\n'],
    ['komma', ',', 'A,B\n"a;1",2\n\n'],
    ['tabulator', '\t', 'A\tB\na;1\t2\n\t\n'],
    ['skilletegnet nævnt i første linje', ';', 'sep=;\r\nA;B\r\n"a;1";2\r\n'],
  ])('læses med %s', async (_, separator, text) => {
    expect(await parseCsv(text)).toEqual({ separator, result: table });
  });

  it('læses med det skilletegn, der er valgt, også når et andet ligner bedre', async () => {
    const text = 'A;B,C;D\n1;2,3;4\n';
    expect(await parseCsv(text)).toMatchObject({ separator: ';' });
    expect(await parseCsv(text, ',')).toEqual({ separator: ',', result: success({ heading: ['A;B', 'C;D'], rows: [['1;2', '3;4']] }) });
  });

  it('er ingen tabel uden rækker', async () => {
    expect((await parseCsv('')).result).toEqual(failure([{ code: 'table-empty' }]));
    expect((await parseCsv('A;B\n')).result).toEqual(failure([{ code: 'table-empty' }]));
  });

  it('er ingen tabel, når et citationstegn aldrig bliver lukket', async () => {
    const { result } = await parseCsv('A;B\n1;2\n"3;4\n5;6\n');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'table-quotes' }] });
    expect(result.ok || result.problems.every((problem) => tableProblemText(problem).length > 30)).toBe(true);
  });

  const utf8 = new TextEncoder().encode('Høj;1\nLav;2').buffer;
  const older = Uint8Array.from(Array.from('H*j;1\nLav;2', (letter) => (letter === '*' ? 0xf8 : letter.charCodeAt(0)))).buffer;
  const marked = Uint8Array.from([0xff, 0xfe, ...Array.from('Høj;1\nLav;2').flatMap((letter) => [letter.charCodeAt(0), 0])]).buffer;
  it.each([
    ['UTF-8', 'utf-8', utf8],
    ['som ældre regneark skriver æ, ø og å', 'windows-1252', older],
    ['UTF-16', 'utf-16le', marked],
  ])('læses som %s, og tegnsættet bliver sagt', async (_, encoding, bytes) => {
    const read = await readTable({ bytes, chosen: {} });
    expect(read).toMatchObject({ encoding, garbled: false, result: success({ heading: ['Høj', '1'], rows: [['Lav', '2']] }) });
  });

  it('kan læses med et andet tegnsæt, og bogstaver, det ikke har, bliver sagt', async () => {
    expect(await readTable({ bytes: older, chosen: { encoding: 'utf-8' } })).toMatchObject({ encoding: 'utf-8', garbled: true });
    const other = await readTable({ bytes: utf8, chosen: { encoding: 'windows-1252' } });
    expect(other).toMatchObject({ garbled: false, result: { value: { heading: ['HÃ¸j', '1'] } } });
  });
});
