/** The budget sheet's public face. */
import { unlessProblems, type Result } from '../../../base/result.ts';
import { sheet, type Sheet } from './calculate.ts';
import { sheetProblems } from './check.ts';
import type { SheetDraft, SheetProblem } from './model.ts';

/** Calculates the sheet, or gives every reason why it cannot be calculated. */
export const calculateSheet = (draft: SheetDraft): Result<Sheet, SheetProblem> => unlessProblems(sheetProblems(draft), () => sheet(draft));

export { atRealisation, type Sheet, type SheetTotals } from './calculate.ts';
export { lineOfStock, linesOfCase, linesOfCaseload } from './from-tools.ts';
export { longestSheet, longestText, mostLines, mostMoved } from './limits.ts';
export {
  arts,
  frames,
  type Art,
  type Frame,
  type LineDraft,
  type MeasureDraft,
  type MovedDraft,
  type SeriesDraft,
  type SheetDraft,
  type SheetProblem,
} from './model.ts';
export { sheetOutput } from './output.ts';
