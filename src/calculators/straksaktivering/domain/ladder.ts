/** What one stay of a known length costs the municipality on the refusionstrappe: a check anyone can do by hand. */
import { checkNumber } from '../../../base/checks.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';
import { municipalBands, refusionstrappe2016 } from './financing.ts';
import { isWeeks } from './limits.ts';
import type { CaseProblem } from './problems.ts';
import { spellsBefore, weeksOnBenefit } from './spells.ts';

/** Weeks the municipality pays in full, and its average share. Null for a stay of no weeks. */
export interface LadderCost {
  readonly kommuneUger: number;
  readonly gnsKommuneAndel: number | null;
}

/** The ladder of 2016 on a stay of so many weeks, from a seniority of nought. */
export function ladderCost(forloebUger: number | undefined): Result<LadderCost, CaseProblem> {
  return unlessProblems(checkNumber('forloebUger', forloebUger, isWeeks), () => {
    const uger = forloebUger ?? 0;
    const bands = municipalBands({ type: 'trappe', trin: refusionstrappe2016, anciennitet: [{ andel: 1, uger: 0 }] });
    const kommuneUger = weeksOnBenefit(spellsBefore({ type: 'fast', uger }), bands);
    return { kommuneUger, gnsKommuneAndel: uger === 0 ? null : kommuneUger / uger };
  });
}
