/**
 * Everything that can make a case impossible. All problems are told at once, each with the path of its field as in the saved file
 * ("efter[1].varighed.uger") and what the sentence needs. The Danish sentences stand in src/texts/businesscase.ts.
 */

/** A reason why a case has no result. */
export type CaseProblem =
  /** A value the calculation cannot do without. */
  | { readonly code: 'missing'; readonly field: string }
  | { readonly code: 'not-finite'; readonly field: string }
  | { readonly code: 'negative'; readonly field: string; readonly value: number }
  /** Where nought would mean division by nought. */
  | { readonly code: 'not-positive'; readonly field: string; readonly value: number }
  /** A share or a rate outside 0–1. */
  | { readonly code: 'share-out-of-range'; readonly field: string; readonly value: number }
  /** Shares that must be the whole together. */
  | { readonly code: 'shares-not-whole'; readonly field: string; readonly sum: number }
  /** Not a whole number of years from 1 to the limit. */
  | { readonly code: 'horizon-out-of-range'; readonly field: string; readonly value: number; readonly limit: number }
  /** A series must have one value per year. */
  | { readonly code: 'length-not-horizon'; readonly field: string; readonly length: number; readonly horizon: number }
  /** Longer than the weeks a stay is followed. */
  | { readonly code: 'too-many-weeks'; readonly field: string; readonly value: number; readonly limit: number }
  /** Growth only has meaning for a single inflow number. */
  | { readonly code: 'growth-of-series'; readonly field: string }
  | { readonly code: 'form-out-of-range'; readonly field: string; readonly value: number; readonly least: number; readonly most: number }
  /** A survival curve must start with everyone in week 0. */
  | { readonly code: 'curve-start'; readonly field: string }
  /** Weeks must rise from point to point. */
  | { readonly code: 'curve-order'; readonly field: string; readonly week: number }
  /** Nobody comes back on a survival curve. */
  | { readonly code: 'curve-rises'; readonly field: string; readonly week: number }
  /** The curve stops before everyone has left, so the rest of the stay is unknown. */
  | { readonly code: 'curve-open'; readonly field: string; readonly week: number; readonly limit: number }
  /** The steps of the ladder must follow each other from week 0 without holes, and only the last is without end. */
  | { readonly code: 'steps-not-connected'; readonly field: string }
  /** Current prices must not be discounted with a real rate. */
  | { readonly code: 'nominal-discounted'; readonly field: string; readonly rate: number };
