/** The rows of a survey that could not be read, put together by reason: a thousand rows with one fault are one thing to put right. */
import type { RefusedRow } from '../intake.ts';
import type { RowProblem } from '../problems.ts';

/** A reason, and the rows it holds for, the first first. Of rows with the same reason the first lends its problem. */
export interface RefusedGroup {
  readonly problem: RowProblem;
  readonly rows: readonly number[];
}

/** What makes two problems the same reason: what has to be put right, not the row or the column it stands in. */
function reasonOf(problem: RowProblem): string {
  switch (problem.code) {
    case 'row-unknown-word':
    case 'row-unknown-role':
    case 'row-role-left-out':
    case 'row-off-scale':
      return `${problem.code} ${problem.cell}`;
    case 'row-not-asked':
      return `${problem.code} ${problem.role}`;
    case 'row-length':
      return `${problem.code} ${String(problem.found)}`;
    default:
      return problem.code;
  }
}

/** Groups refused rows by reason, the largest group first. A row with two reasons stands in two groups, and once in each. */
export function groupRefused(refused: readonly RefusedRow[]): readonly RefusedGroup[] {
  const groups = new Map<string, { readonly problem: RowProblem; readonly rows: Set<number> }>();
  for (const { row, problems } of refused)
    for (const problem of problems) {
      const group = groups.get(reasonOf(problem)) ?? { problem, rows: new Set() };
      group.rows.add(row);
      groups.set(reasonOf(problem), group);
    }
  return [...groups.values()].map(({ problem, rows }) => ({ problem, rows: [...rows] })).toSorted((a, b) => b.rows.length - a.rows.length);
}
