import { describe, expect, it } from 'vitest';
import { groupRefused, type RefusedRow, type RowProblem } from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { refusedText, rowProblemText } from '@/campaign/texts/problems';
import { surveyWords } from '@/campaign/texts/survey';

const refused = (row: number, ...problems: RowProblem[]): RefusedRow => ({ row, problems });

describe('Afviste rækker', () => {
  it('samles efter det, der skal rettes, uanset kolonne og række, den største bunke først', () => {
    const off = (cell: string, column: string): RowProblem => ({ code: 'row-off-scale', cell, column });
    const groups = groupRefused([
      refused(1, { code: 'row-empty' }),
      refused(2, off('nul', 'a'), off('nul', 'b')),
      refused(3, off('nul', 'c'), off('ti', 'c')),
      refused(5, { code: 'row-same-respondent', cell: '7', row: 4 }),
      refused(8, { code: 'row-same-respondent', cell: '8', row: 6 }),
      refused(9, { code: 'row-same-respondent', cell: '8', row: 6 }),
    ]);
    expect(groups.map(({ problem, rows }) => [problem.code, rows])).toEqual([
      ['row-same-respondent', [5, 8, 9]],
      ['row-off-scale', [2, 3]],
      ['row-empty', [1]],
      ['row-off-scale', [3]],
    ]);
    expect(new Set(groups.map(({ problem }) => refusedText(problem))).size).toBe(4);
  });

  it('af en rolle, der ikke er spurgt, er én bunke for rollen og siger, hvad der kan gøres', () => {
    const notAsked = (role: Role, column: string): RowProblem => ({ code: 'row-not-asked', role, column });
    const groups = groupRefused([
      refused(1, notAsked('politiker', 'a'), notAsked('politiker', 'b')),
      refused(2, notAsked('politiker', 'b')),
      refused(3, notAsked('borger', 'b')),
    ]);
    expect(groups.map(({ rows }) => rows)).toEqual([[1, 2], [3]]);
    expect(groups.map(({ problem }) => refusedText(problem))).toEqual([
      expect.stringMatching(/som politikere ikke er spurgt om, for eksempel i kolonnen »a«\. Tøm de felter/),
      expect.stringContaining('som borgere ikke er spurgt om, for eksempel i kolonnen »b«'),
    ]);
    expect(rowProblemText(notAsked('leder', 'a'))).toBe('Kolonnen »a« har et svar, men ledere er ikke spurgt om det.');
  });

  it.each([
    [[7], 'Række 7.'],
    [[7, 1008], 'Rækkerne 7 og 1.008.'],
    [[1, 2, 3, 4, 5], 'Rækkerne 1, 2, 3, 4 og 5.'],
    [[1, 2, 3, 4, 5, 6], '6 rækker: 1, 2, 3, 4, 5 og 1 til.'],
  ])('nævnes ved nummer (%j), de første fem og hvor mange der er til', (rows, sentence) => {
    expect(surveyWords.refusedRows(rows, 5)).toBe(sentence);
  });

  it('har en grund hver for sig og sammen', () => {
    const problems: readonly RowProblem[] = [
      { code: 'row-unknown-role', cell: '' },
      { code: 'row-role-left-out', cell: 'Nabo' },
      { code: 'row-heading' },
      { code: 'row-no-respondent', column: 'nr' },
      { code: 'row-last-revision' },
    ];
    for (const problem of problems) for (const text of [rowProblemText(problem), refusedText(problem)]) expect(text).toMatch(/^\S.+\.$/);
  });
});
