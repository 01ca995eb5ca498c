/** Finds every problem in a case, in the order of the form. */
import {
  checkNumber,
  checkPerYear,
  checkSeries,
  isAmount,
  isHorizon,
  isPositive,
  isShare,
  isWeeksPerYear,
  type Check,
} from '../../../base/checks.ts';
import { durationProblems } from './check-duration.ts';
import { afterProblems, ruleProblems } from './check-parts.ts';
import { isGrowth, isWeeks } from './limits.ts';
import type { CaseDraft, CaseInput } from './model.ts';
import type { CaseProblem } from './problems.ts';

type NumberField = { [Key in keyof CaseInput]-?: NonNullable<CaseInput[Key]> extends number ? Key : never }[keyof CaseInput];

/** Each single number of a case: whether it can be left out, and what it may be. */
const numbers: { readonly [Field in NumberField]: readonly [need: 'required' | 'optional', check: Check<CaseProblem>] } = {
  horisontAar: ['required', isHorizon],
  ugerPrAar: ['optional', isWeeksPerYear],
  tilgangVaekst: ['optional', isGrowth],
  udeblivelse: ['required', isShare],
  aktiveringsUger: ['required', isWeeks],
  ydelsePrAar: ['required', isAmount],
  effektRealisering: ['optional', isShare],
  laekage: ['optional', isShare],
  aarsvaerk: ['required', isAmount],
  loenPrAarsvaerk: ['required', isAmount],
  overheadPct: ['optional', isAmount],
  oevrigDrift: ['required', isAmount],
  driftPrHelaarsperson: ['optional', isAmount],
  driftRefusion: ['required', isShare],
  etablering: ['optional', isAmount],
  omkostningsTillaeg: ['optional', isAmount],
  gevinstFradrag: ['optional', isShare],
  diskonteringsrente: ['required', isShare],
};

/** Whether a field of this name holds one number, so that it can be moved even where the case leaves it out. */
export const isSingleNumber = (field: string): boolean => Object.hasOwn(numbers, field);

/** Everything that is missing or impossible in a case. None: the case can be calculated. */
export function caseProblems(draft: CaseDraft): readonly CaseProblem[] {
  const single = (Object.keys(numbers) as NumberField[]).flatMap((field) => {
    const [need, check] = numbers[field];
    return checkNumber(field, draft[field], check, need);
  });
  return [
    ...single,
    ...inflowProblems(draft),
    ...(draft.foer === undefined ? [{ code: 'missing', field: 'foer' } as const] : durationProblems('foer', draft.foer)),
    ...afterProblems(draft.efter),
    ...ruleProblems(draft.regel),
    ...checkSeries('indfasning', draft.indfasning, draft.horisontAar, isShare),
    ...priceProblems(draft),
  ];
}

function inflowProblems({ tilgang, tilgangVaekst, horisontAar }: CaseDraft): readonly CaseProblem[] {
  const grows = typeof tilgang === 'object' && tilgangVaekst !== undefined;
  return [
    ...checkPerYear('tilgang', tilgang, horisontAar, isAmount),
    ...(grows ? [{ code: 'growth-of-series', field: 'tilgangVaekst' } as const] : []),
  ];
}

function priceProblems(draft: CaseDraft): readonly CaseProblem[] {
  const series = (['loenIndeks', 'prisIndeks', 'satsIndeks'] as const).filter((field) => draft[field] !== undefined);
  const rate = draft.diskonteringsrente ?? 0;
  return [
    ...series.flatMap((field) => checkSeries(field, draft[field], draft.horisontAar, isPositive)),
    ...(series.length > 0 && rate > 0 ? [{ code: 'nominal-discounted', field: 'diskonteringsrente', rate } as const] : []),
  ];
}
