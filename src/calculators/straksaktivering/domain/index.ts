/** The business-case engine's public face: everything the rest of the house may use. */
import { unlessProblems, type Result } from '../../../base/result.ts';
import { breakEvens, type BreakEvenKey, type NoBreakEven } from './breakeven.ts';
import { cashflow, type Cashflow } from './cashflow.ts';
import { caseProblems } from './check.ts';
import { completeCase, fieldsLeftToDefault, type OptionalField } from './defaults.ts';
import type { CaseDraft, CaseInput } from './model.ts';
import type { CaseProblem } from './problems.ts';
import { savedLater } from './savings.ts';
import { trace } from './trace.ts';
import type { TraceStep } from './trace-model.ts';
import { caseWarnings, type CaseWarning } from './warnings.ts';

/** A calculated case. Names as in the worked examples; money is kr., unrounded. */
export interface CaseResult extends Cashflow {
  /** Break-even values that exist. */
  readonly nulpunkter: Readonly<Partial<Record<BreakEvenKey, number>>>;
  /** Why the others do not. */
  readonly udenNulpunkt: Readonly<Partial<Record<BreakEvenKey, NoBreakEven>>>;
  readonly bemaerkninger: readonly CaseWarning[];
  /** Optional fields that the case left to the standard values. */
  readonly standardvaerdier: readonly OptionalField[];
  /** The way from inflow to net present value, step by step. */
  readonly spor: readonly TraceStep[];
}

/** Calculates a case, or gives every reason why it cannot be calculated. */
export function calculateCase(draft: CaseDraft): Result<CaseResult, CaseProblem> {
  return unlessProblems(caseProblems(draft), () => result(draft as CaseInput));
}

function result(input: CaseInput): CaseResult {
  const complete = completeCase(input);
  const later = savedLater(complete);
  const flow = cashflow(complete, later);
  const values = Object.entries(breakEvens(complete, flow, later));
  return {
    ...flow,
    nulpunkter: Object.fromEntries(values.filter(([, value]) => typeof value === 'number')),
    udenNulpunkt: Object.fromEntries(values.filter(([, value]) => typeof value === 'string')),
    bemaerkninger: caseWarnings(input, flow),
    standardvaerdier: fieldsLeftToDefault(input),
    spor: trace(complete, flow, later),
  };
}

export type { BreakEvenKey, NoBreakEven } from './breakeven.ts';
export { cashflow, type Cashflow, type YearResult } from './cashflow.ts';
export { caseProblems } from './check.ts';
export { completeCase, defaultPerYear, defaults, type CompleteCase, type OptionalField } from './defaults.ts';
export { cautiousEffect, measureEffect, type EffectInput, type EffectProblem, type EffectResult } from './effect.ts';
export { followedWeeks, meanWeeks, type Duration } from './duration.ts';
export { aktivitetsrefusion2011, refusionstrappe2016 } from './financing.ts';
export { ladderCost } from './ladder.ts';
export type { AfterGroup, CaseDraft, CaseInput, FinancingRule, LadderStep } from './model.ts';
export { calculateMonteCarlo, type MonteCarlo, type MonteCarloInput } from './montecarlo.ts';
export type { CaseProblem } from './problems.ts';
export { priceLevel } from './prices.ts';
export { mulberry32 } from './random.ts';
export { keyFigures, kronerPerWeek, type KeyFigures } from './savings.ts';
export { scenario, type ScenarioBasis, type ScenarioField, type ScenarioRules } from './scenarios.ts';
export type { SensitivityProblem } from './sensitivity.ts';
export { financingSpans, jumpWeeks, lastSeenWeek, survivalAt, type FinancingSpan, type Stays, type SurvivalPoint } from './survival.ts';
export { calculateTornado, type Tornado, type TornadoRow } from './tornado.ts';
export type { TraceInput, TraceInputId, TraceStep, TraceStepId, TraceUnit } from './trace-model.ts';
export { gainOfNoShow, movables, type Movable, type UncertainKey } from './uncertain.ts';
export { type CaseWarning } from './warnings.ts';
