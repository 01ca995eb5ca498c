import type { CaseInput, CaseResult } from '@/calculators/straksaktivering/domain';
import type { Calculator } from '../../form/calculator.svelte';

/** What a part of the report is made of, while there is a result. */
export interface Shown {
  readonly calculator: Calculator;
  readonly input: CaseInput;
  readonly result: CaseResult;
}
