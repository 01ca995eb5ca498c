import { describe, expect, it } from 'vitest';
import { parseCsv, textOfBytes } from '@/adapters/csv/parse';
import { success } from '@/domain/result';
import { tableProblemText } from '@/texts/maaling-problemer';

describe('Filen', () => {
  it.each([
    ['semikolon og dansk regneark', '\uFEFFA;B\r\n"a;1";2\r\n'],
    ['komma', 'A,B\n"a;1",2\n\n'],
    ['tabulator', 'A\tB\na;1\t2\n\t\n'],
  ])('læses med %s', async (_, text) => {
    expect(await parseCsv(text)).toEqual(success({ heading: ['A', 'B'], rows: [['a;1', '2']] }));
  });

  it('er ingen tabel uden rækker', async () => {
    expect(await parseCsv('')).toMatchObject({ ok: false, problems: [{ code: 'table-empty' }] });
    expect(await parseCsv('A;B\n')).toMatchObject({ ok: false, problems: [{ code: 'table-empty' }] });
  });

  it('er ingen tabel, når et citationstegn aldrig bliver lukket', async () => {
    const read = await parseCsv('A;B\n1;2\n"3;4\n5;6\n');
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'table-quotes' }] });
    expect(read.ok || read.problems.every((problem) => tableProblemText(problem).length > 30)).toBe(true);
  });

  it('læses som UTF-8 eller som ældre regneark skriver æ, ø og å', () => {
    expect(textOfBytes(new TextEncoder().encode('Høj grad').buffer)).toBe('Høj grad');
    expect(textOfBytes(Uint8Array.from([0x48, 0xf8, 0x6a]).buffer)).toBe('Høj');
    expect(textOfBytes(Uint8Array.from([0xff, 0xfe, 0xf8, 0]).buffer)).toContain('ø');
  });
});
