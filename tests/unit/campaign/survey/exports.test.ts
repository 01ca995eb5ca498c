/** Exports as the systems that municipalities ask in write them: every row is read, or has a reason. */
import { describe, expect, it } from 'vitest';
import { readTable } from '@/campaign/ui/survey/parse';
import { mapTable, suggestMapping, unmappedWords, type CsvMapping, type Table } from '@/campaign/domain';
import { layout } from '../domain/campaign';

const older = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1')).buffer;
const utf8 = (text: string) => new TextEncoder().encode(text).buffer;

async function opened(bytes: ArrayBuffer) {
  const { result, ...read } = await readTable({ bytes, chosen: {} });
  if (!result.ok) throw new Error(result.problems[0].code);
  const suggested = suggestMapping(result.value, layout, 'leder');
  return { read, table: result.value, mapping: { ...suggested, role: { fixed: 'leder' } } satisfies CsvMapping };
}
const outcome = (table: Table, mapping: CsvMapping) => {
  const mapped = mapTable(table, mapping, layout);
  return mapped.ok ? mapped.value.map(({ result }) => (result.ok ? result.value.states : result.problems[0].code)) : mapped.problems;
};

describe('Et udtræk', () => {
  it('fra SurveyXact: variabelnavne, semikolon, ældre tegnsæt og tomme kolonner til sidst', async () => {
    const text =
      'respondentid;Rolle;s_1_1;s_1_2;s_2_2;Bemærkning;;\r\n' +
      '1001;Leder;Meget enig;Hverken enig eller uenig;a;"På tværs af år; ""altid""";;\r\n' +
      '1002;Leder;;Overvejende enig;b;;;\r\n';
    const { read, table, mapping } = await opened(older(text));
    expect(read).toMatchObject({ separator: ';', encoding: 'windows-1252' });
    expect(table.rows[0]?.[5]).toBe('På tværs af år; "altid"');
    expect(mapping).toMatchObject({ respondent: 'respondentid', columns: { '1.1': 's_1_1', '1.2': 's_1_2', '2.2': 's_2_2' } });
    expect(outcome(table, mapping)).toEqual([
      [5, 3, undefined, 1],
      [undefined, 4, undefined, 2],
    ]);
  });

  it('fra Google Forms: komma, tidsstempel og spørgsmål i kantede parenteser', async () => {
    const text =
      'Tidsstempel,"Hvor enig er du, alt i alt? [Udsagn 1.1]","Hvor enig er du, alt i alt? [Udsagn 1.2]",Andet\n' +
      '2026/11/22 9.00.12 AM CET,Meget enig,Meget uenig,"Linje et\nlinje to, med komma"\n' +
      '2026/11/22 9.01.00 AM CET,Overvejende enig,Ved ikke,\n';
    const { read, table, mapping } = await opened(utf8(text));
    expect(read).toMatchObject({ separator: ',', encoding: 'utf-8' });
    expect(mapping.respondent).toBeUndefined();
    expect(outcome(table, mapping)).toEqual([
      [5, 1, undefined, undefined],
      [4, 'ved-ikke', undefined, undefined],
    ]);
  });

  it('fra Forms gennem et regneark: mærke forrest, linjeskift og hårde mellemrum i overskriften', async () => {
    const text =
      '\uFEFFID;Starttidspunkt;Mail;"1.1 Udsagn\u00a01.1\r\n(vælg én)";"Udsagn\u00a01.2 "\r\n' +
      '1;22-11-2026 09:00;anonymous;Meget enig;\u00a0Overvejende\u00a0enig\r\n' +
      '2;22-11-2026 09:05;anonymous;;\r\n';
    const { table, mapping } = await opened(utf8(text));
    expect(table.heading).toEqual(['ID', 'Starttidspunkt', 'Mail', '1.1 Udsagn 1.1 (vælg én)', 'Udsagn 1.2']);
    expect(mapping.respondent).toBe('ID');
    expect(outcome(table, mapping)).toEqual([[5, 4, undefined, undefined], 'row-empty']);
  });

  it('sat sammen af to: overskriften står igen, og rækkerne er ikke lige lange', async () => {
    const text =
      'nr\t1.1\t1.2\tNote\n1\tMeget enig\tMeget enig\tx\n2\tMeget enig\tMeget enig\nnr\t1.1\t1.2\tNote\n3\tMeget enig\n4\tMeget enig\tMeget enig\tx\ty\n';
    const { read, table, mapping } = await opened(utf8(text));
    expect(read.separator).toBe('\t');
    expect(unmappedWords(table, mapping, layout)).toEqual({});
    const full = [5, 5, undefined, undefined];
    expect(outcome(table, mapping)).toEqual([full, full, 'row-heading', 'row-length', 'row-length']);
  });
});
