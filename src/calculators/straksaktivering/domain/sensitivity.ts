/** What tornado and simulation have in common: a case moved by one assumption at a time, and what can be wrong with the moving. */
import { unlessProblems, type Result } from '../../../base/result.ts';
import { cashflow, type Cashflow } from './cashflow.ts';
import { caseProblems } from './check.ts';
import { completeCase } from './defaults.ts';
import type { CaseDraft, CaseInput } from './model.ts';
import type { CaseProblem } from './problems.ts';
import { parseTargets, withTargets } from './target.ts';

/** A reason why an uncertainty cannot be calculated. */
export type SensitivityProblem =
  | CaseProblem
  /** The assumption points at something that is not a single number of this case. */
  | { readonly code: 'unknown-target'; readonly field: string; readonly target: string }
  /** The low, typical and high values do not follow each other. */
  | { readonly code: 'values-not-in-order'; readonly field: string };

/** A checked case without trace and break-even values. */
export const quickCashflow = (draft: CaseDraft): Result<Cashflow, CaseProblem> =>
  unlessProblems(caseProblems(draft), () => cashflow(completeCase(draft as CaseInput)));

/** A function that gives the case with one assumption set, or the problem with its notation. */
export function moverOf(
  draft: CaseDraft,
  field: string,
  target: string,
): Result<(draft: CaseDraft, x: number) => CaseDraft, SensitivityProblem> {
  const targets = parseTargets(target);
  const leads = targets !== undefined && withTargets(draft, targets, 0) !== undefined;
  return unlessProblems(
    leads ? [] : [{ code: 'unknown-target', field, target } as const],
    () => (from, x) => withTargets(from, targets ?? [], x) ?? from,
  );
}

/** The problems of a result, none when it succeeded. */
export const problemsOf = <Problem>(result: Result<unknown, Problem>): readonly Problem[] => (result.ok ? [] : result.problems);
