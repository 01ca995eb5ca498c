import { describe, expect, it } from 'vitest';
import { mapTable, suggestMapping, type Table } from '@/campaign/domain';
import { layout } from '../campaign';

describe('Et svarnummer', () => {
  const numbered = (...numbers: string[]): Table => ({ heading: ['nr', '1.1'], rows: numbers.map((number) => [number, 'Meget enig']) });
  const byNumber = (data: Table) => mapTable(data, suggestMapping(data, layout, 'leder'), layout);
  const ids = (data: Table) => {
    const result = byNumber(data);
    return result.ok ? result.value.map(({ result: row }) => (row.ok ? row.value.id : row.problems[0].code)) : [];
  };

  it('kender en person igen i et senere udtræk, hvor som helst rækken står', () => {
    expect(suggestMapping(numbered('1', '2'), layout, 'leder').respondent).toBe('nr');
    const [first, second] = ids(numbered('1', '2'));
    expect(ids(numbered('3', '2', '1')).slice(1)).toEqual([second, first]);
  });

  it('er en anden person i en anden rolle, både i to udtræk og i ét', () => {
    const staff = numbered('1', '2');
    const leaders = mapTable(staff, suggestMapping(staff, layout, 'leder'), layout);
    const others = mapTable(staff, suggestMapping(staff, layout, 'medarbejder'), layout);
    const known = [leaders, others].flatMap((read) => (read.ok ? read.value : [])).map(({ result }) => result.ok && result.value.id);
    expect(new Set(known).size).toBe(4);
    const both: Table = { heading: ['nr', '1.1', 'Rolle'], rows: ['Leder', 'Medarbejder'].map((role) => ['1', 'Meget enig', role]) };
    const read = mapTable(both, { ...suggestMapping(both, layout, 'leder'), respondent: 'nr' }, layout);
    const together = read.ok ? read.value.map(({ result }) => result.ok && result.value.id) : [];
    expect(together).toEqual([known[0], known[2]]);
  });

  it('foreslås ikke, når to rækker har det samme', () => {
    expect(suggestMapping(numbered('1', '1'), layout, 'leder').respondent).toBeUndefined();
  });

  it('skal stå i hver række og kun én gang', () => {
    const data = numbered('7', '', '7');
    const read = mapTable(data, { ...suggestMapping(data, layout, 'leder'), respondent: 'nr' }, layout);
    const codes = read.ok ? read.value.map(({ result }) => (result.ok ? 'ok' : result.problems[0].code)) : [];
    expect(codes).toEqual(['ok', 'row-no-respondent', 'row-same-respondent']);
  });

  it.each(['010190-1234', '0101901234', 'a@b.dk'])('må ikke være %s', (number) => {
    expect(byNumber(numbered(number))).toMatchObject({ ok: false, problems: [{ code: 'mapping-personal', column: 'nr' }] });
  });
});

describe('Et forslag til kolonner', () => {
  it.each([
    ['Q1_1', '1.1'],
    ['spm. 1.2 Noget', '1.2'],
    ['2.1: Udsagn', '2.1'],
    ['(1) Udsagn 2.2', '2.2'],
    ['1.10', undefined],
    ['11.1', undefined],
    ['Alder', undefined],
  ])('læser overskriften »%s«', (heading, item) => {
    const { columns } = suggestMapping({ heading: [heading], rows: [['x']] }, layout, 'leder');
    expect(Object.keys(columns)).toEqual(item === undefined ? [] : [item]);
  });
});

it('En kolonne, der hedder rolle, foreslås med de ord, der begynder som en rolle', () => {
  const data = {
    heading: ['1.1', 'Rolle'],
    rows: [
      ['x', 'Ledere'],
      ['x', 'Medarbejder'],
      ['x', 'Nabo'],
    ],
  };
  expect(suggestMapping(data, layout, 'politiker').role).toEqual({
    column: 'Rolle',
    words: { ledere: 'leder', medarbejder: 'medarbejder' },
  });
});
