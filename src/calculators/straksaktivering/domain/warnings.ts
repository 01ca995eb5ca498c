/** What a reader should be told about a case that can be calculated. */
import type { Cashflow } from './cashflow.ts';
import type { CaseInput } from './model.ts';

/** Saved weeks per person above this are far more than the Danish trials found (about three weeks). Our judgement. */
export const unusuallyManySavedWeeks = 6;

/** A remark on a result; the sentences stand in src/calculators/straksaktivering/texts/case-problems.ts. */
export type CaseWarning =
  /** Several times the effect measured in trials. */
  | { readonly code: 'saved-weeks-far-above-trials'; readonly weeks: number; readonly threshold: number }
  /** The stay becomes longer with the effort. */
  | { readonly code: 'longer-with-effort'; readonly weeks: number }
  /** The model books a no-show as a gain; it does not know where the person went. */
  | { readonly code: 'no-show-counts-as-gain'; readonly share: number }
  /** Nothing says what would have happened anyway. */
  | { readonly code: 'whole-effect-assumed' }
  /** Paid back, but the sum falls below nought again within the horizon. */
  | { readonly code: 'negative-again'; readonly year: number };

/** Every remark on a result, in the order of the calculation. */
export function caseWarnings(input: CaseInput, flow: Cashflow): readonly CaseWarning[] {
  const weeks = flow.nt.sparedeUgerPrPerson;
  const noShow = input.efter.filter(({ varighed }) => varighed.type === 'nul').reduce((sum, { andel }) => sum + andel, 0);
  const firstBack = flow.aar.findIndex(({ kumuleretKommune }) => kumuleretKommune >= 0);
  const again = firstBack < 0 ? undefined : flow.aar.slice(firstBack).find(({ kumuleretKommune }) => kumuleretKommune < 0);
  const warnings: (CaseWarning | undefined)[] = [
    weeks > unusuallyManySavedWeeks ? { code: 'saved-weeks-far-above-trials', weeks, threshold: unusuallyManySavedWeeks } : undefined,
    weeks < 0 ? { code: 'longer-with-effort', weeks: -weeks } : undefined,
    noShow > 0 ? { code: 'no-show-counts-as-gain', share: noShow } : undefined,
    (input.effektRealisering ?? 1) === 1 ? { code: 'whole-effect-assumed' } : undefined,
    again ? { code: 'negative-again', year: again.aar } : undefined,
  ];
  return warnings.filter((warning) => warning !== undefined);
}
