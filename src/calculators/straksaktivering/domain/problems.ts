/**
 * Everything that can make a case impossible. All problems are told at once, each with the path of its field as in the saved file
 * ("efter[1].varighed.uger") and what the sentence needs. The Danish sentences stand in src/calculators/straksaktivering/texts/case-problems.ts.
 */
import type { NumberProblem } from '../../../base/checks.ts';
import type { CurveProblem } from '../../../base/curve.ts';

/** A reason why a case has no result. */
export type CaseProblem =
  | NumberProblem
  | CurveProblem
  /** Longer than the weeks a stay is followed. */
  | { readonly code: 'too-many-weeks'; readonly field: string; readonly value: number; readonly limit: number }
  /** Growth only has meaning for a single inflow number. */
  | { readonly code: 'growth-of-series'; readonly field: string }
  /** Yearly growth beyond losing everyone or doubling. */
  | { readonly code: 'growth-out-of-range'; readonly field: string; readonly value: number }
  | { readonly code: 'form-out-of-range'; readonly field: string; readonly value: number; readonly least: number; readonly most: number }
  /** The steps of the ladder must follow each other from week 0 without holes, and only the last is without end. */
  | { readonly code: 'steps-not-connected'; readonly field: string }
  /** Current prices must not be discounted with a real rate. */
  | { readonly code: 'nominal-discounted'; readonly field: string; readonly rate: number };
