/** The same case with a more careful effect: half of it, and as much as trials found. */
import { calculateCase, type CaseInput, type CaseResult } from '@/domain/businesscase';
import { whatIfTexts } from '@/texts/straksaktivering/results';

export interface WhatIf {
  readonly id: keyof typeof whatIfTexts;
  /** Saved weeks per person. */
  readonly weeks: number;
  readonly firstYear: number;
  readonly npv: number;
}

const row = (id: WhatIf['id'], { nt, aar, npv }: CaseResult): WhatIf => ({
  id,
  weeks: nt.sparedeUgerPrPerson,
  firstYear: aar[0]?.nettoKommune ?? 0,
  npv,
});

/** trialWeeks: the weeks trials found; share: the part of the effect that a careful reader counts. Rows that do not apply are left out. */
export function whatIfs(input: CaseInput, result: CaseResult, share: number, trialWeeks: number): readonly WhatIf[] {
  const whole = result.nt.middelUgerFoer - result.nt.middelUgerEfter;
  const careful: readonly (readonly [WhatIf['id'], number])[] = [
    ['half', (input.effektRealisering ?? 1) * share],
    ['trials', trialWeeks / whole],
  ];
  const rows = careful.flatMap(([id, effektRealisering]) => {
    const outcome = effektRealisering >= 0 && effektRealisering <= 1 ? calculateCase({ ...input, effektRealisering }) : undefined;
    return outcome?.ok ? [row(id, outcome.value)] : [];
  });
  return [row('own', result), ...rows];
}
