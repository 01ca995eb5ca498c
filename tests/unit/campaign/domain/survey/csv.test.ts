import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mapTable,
  receive,
  suggestMapping,
  unmappedRoles,
  unmappedWords,
  writeCode,
  readCode,
  type CsvMapping,
  type Table,
} from '@/campaign/domain';
import { failure, success } from '@/base/result';
import { mappingProblemText, rowProblemText } from '@/campaign/texts/problems';
import { campaign, layout } from '../campaign';

const table: Table = {
  heading: ['1.1', 'Udsagn 1.2', '2.2', 'Rolle', 'Kommentar'],
  rows: [
    ['Meget enig', ' overvejende  ENIG ', 'c', 'Chef', 'Fint'],
    ['Ved ikke', '', 'A', 'Chef', ''],
    ['Enig', 'Meget uenig', '', 'Politiker', ''],
    ['', '', '', 'Chef', 'kun en kommentar'],
    ['Meget enig', 'Meget enig', 'b', 'Nabo', ''],
    ['Meget enig'],
  ],
};
const mapping: CsvMapping = {
  ...suggestMapping(table, layout, 'leder'),
  role: { column: 'Rolle', words: { chef: 'leder', politiker: 'politiker' } },
};
const mapped = (change: Partial<CsvMapping> = {}, data = table) => mapTable(data, { ...mapping, ...change }, layout);
const rows = (change: Partial<CsvMapping> = {}, data = table) => {
  const result = mapped(change, data);
  return result.ok ? result.value : [];
};
const problems = (change: Partial<CsvMapping>) => {
  const result = mapped(change);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('En tabel fra et spørgeskemasystem', () => {
  it('bliver til svar række for række, og en tom celle er et ubesvaret punkt', () => {
    expect(mapping.columns).toEqual({ '1.1': '1.1', '1.2': 'Udsagn 1.2', '2.2': '2.2' });
    expect(rows().slice(0, 2)).toMatchObject([
      { row: 1, result: { ok: true, value: { role: 'leder', states: [5, 4, undefined, 3] } } },
      { row: 2, result: { ok: true, value: { role: 'leder', states: ['ved-ikke', undefined, undefined, 1] } } },
    ]);
  });

  it('giver hver række, der ikke kan læses, en grund', () => {
    const refused = rows().flatMap(({ row, result }) => (result.ok ? [] : result.problems.map((problem) => ({ row, problem }))));
    expect(refused.map(({ row, problem: { code } }) => [row, code])).toEqual([
      [3, 'row-unknown-word'],
      [4, 'row-empty'],
      [5, 'row-unknown-role'],
      [6, 'row-length'],
    ]);
    expect(refused.every(({ problem }) => rowProblemText(problem).length > 15)).toBe(true);
  });

  it('viser de ord, der endnu ikke har fået en betydning', () => {
    expect(unmappedWords(table, mapping, layout)).toEqual({ enig: [{ word: 'enig', cells: 1 }] });
    const words = { ...mapping.words, enig: { ...mapping.words['enig'], Enig: 4 } };
    expect(unmappedWords(table, { ...mapping, words }, layout)).toEqual({});
    expect(rows({ words })[2]?.result.ok).toBe(true);
  });

  it('viser de ord, der endnu ikke er en rolle, og lader dem være ude, som I vælger fra', () => {
    expect(unmappedRoles(table, mapping)).toEqual([{ word: 'nabo', cells: 1 }]);
    expect(unmappedRoles(table, { ...mapping, role: { fixed: 'leder' } })).toEqual([]);
    const role = { column: 'Rolle', words: { chef: 'leder', politiker: 'politiker', Nabo: 'udeladt' } } as const;
    expect(unmappedRoles(table, { ...mapping, role })).toEqual([]);
    expect(rows({ role })[4]?.result).toEqual(failure([{ code: 'row-role-left-out', cell: 'Nabo' }]));
  });

  it('har en række, der gentager overskriften, og dens ord skal ikke have en betydning', () => {
    const twice: Table = { ...table, rows: [...table.rows, table.heading.map((column) => ` ${column}  `)] };
    expect(rows({}, twice)[6]?.result).toEqual(failure([{ code: 'row-heading' }]));
    expect(unmappedWords(twice, mapping, layout)).toEqual(unmappedWords(table, mapping, layout));
    expect(unmappedRoles(twice, mapping)).toEqual(unmappedRoles(table, mapping));
  });

  it('må mangle tomme felter til sidst, og et felt ud over overskriften må kun være tomt', () => {
    const lengths = (...cells: readonly string[]) => rows({}, { heading: table.heading, rows: [cells] })[0]?.result;
    expect(lengths('Meget enig', 'Meget enig', 'b', 'Chef')).toMatchObject({ ok: true });
    expect(lengths('Meget enig', 'Meget enig', 'b', 'Chef', '', '', ' ')).toMatchObject({ ok: true });
    expect(lengths('Meget enig', 'Meget enig', 'b')).toEqual(failure([{ code: 'row-length', found: 3, expected: 5 }]));
    expect(lengths('Meget enig', 'Meget enig', 'b', 'Chef', 'Fint', 'nok')).toEqual(
      failure([{ code: 'row-length', found: 6, expected: 5 }]),
    );
  });

  it('afviser et trin, skalaen ikke har, og et svar, rollen ikke er spurgt om', () => {
    const words = { ...mapping.words, enig: { 'meget enig': 6 } };
    expect(rows({ words })[4]?.result).toMatchObject({ ok: false });
    const columns = { '2.1': '1.1' };
    const states = rows({ columns, role: { fixed: 'politiker' } })[0]?.result;
    expect(states).toEqual(failure([{ code: 'row-not-asked', column: '1.1', role: 'politiker' }]));
  });

  it.each([
    ['et andet skema', { instrument: 'andet' }, ['mapping-other-instrument']],
    ['ingen kolonner', { columns: {} }, ['mapping-no-columns']],
    ['en kolonne, der ikke findes', { columns: { '1.1': 'Q1' } }, ['mapping-missing-column']],
    ['samme kolonne to gange', { columns: { '1.1': '2.2', '1.2': '2.2' } }, ['mapping-same-column']],
    ['et ukendt punkt', { columns: { '9.9': '1.1' } }, ['mapping-unknown-item']],
  ])('siger, at valgene ikke passer: %s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
    const result = mapped(change);
    expect(result.ok || result.problems.every((problem) => mappingProblemText(problem).length > 15)).toBe(true);
  });

  it('læst to gange giver dubletter, og to ens rækker er to personer', () => {
    const same: Table = { heading: table.heading, rows: [table.rows[0] ?? [], table.rows[0] ?? []] };
    const handIns = [...rows({}, same), ...rows({}, same)].flatMap(({ row, result }) =>
      result.ok ? [{ text: String(row), read: () => success({ response: result.value, key: campaign.key, layout }) }] : [],
    );
    const verdicts = receive(campaign, new Map(), handIns).rows.map(({ verdict }) => verdict.code);
    expect(verdicts).toEqual(['ny', 'ny', 'dublet', 'dublet']);
  });

  it('springer et ord over, som betyder, at ingen svarede', () => {
    const words = { ...mapping.words, enig: { ...mapping.words['enig'], enig: 'ubesvaret' as const } };
    expect(rows({ words })[2]?.result).toMatchObject({ ok: true, value: { states: [undefined, 1, undefined, undefined] } });
  });

  it('giver svar, der kan skrives som koder og læses igen', () => {
    for (const { result } of rows()) {
      if (!result.ok) continue;
      expect(readCode(writeCode(layout, campaign.key, result.value), [layout])).toMatchObject({
        ok: true,
        value: { response: result.value },
      });
    }
  });

  it('kaster aldrig, uanset hvad cellerne rummer', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 7 }), { maxLength: 10 }), (cells) => {
        expect(rows({}, { heading: table.heading, rows: cells })).toHaveLength(cells.length);
      }),
    );
  });
});
