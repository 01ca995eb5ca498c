/** The caseload worksheet's public face. */
import { unlessProblems, type Result } from '../../../base/result.ts';
import { caseload, type Caseload } from './calculate.ts';
import { caseloadProblems } from './check.ts';
import type { CaseloadDraft, CaseloadInput, CaseloadProblem } from './model.ts';

/** Calculates the worksheet, or gives every reason why it cannot be calculated. */
export const calculateCaseload = (draft: CaseloadDraft): Result<Caseload, CaseloadProblem> =>
  unlessProblems(caseloadProblems(draft), () => caseload(draft as CaseloadInput));

export type { BreakEven, Caseload, Level, NoInterval } from './calculate.ts';
export { situations, type CaseloadDraft, type CaseloadInput, type CaseloadProblem, type Situation } from './model.ts';
