/** Everything the command line can calculate: how each kind is known, checked, calculated and explained. */
import {
  calculateCase,
  calculateMonteCarlo,
  calculateTornado,
  ladderCost,
  measureEffect,
  mulberry32,
} from '../../src/domain/businesscase/index.ts';
import { compareOffers } from '../../src/domain/effektoekonomi/index.ts';
import { calculateBudget, calculateMonthlyBudget } from '../../src/domain/grundbudget/index.ts';
import { followUp } from '../../src/domain/opfoelgning/index.ts';
import { calculateCaseload } from '../../src/domain/sagsstamme/index.ts';
import { failure, success, type Result } from '../../src/domain/result.ts';
import { caseDraftSchema } from '../../src/schemas/businesscase.ts';
import { effektDraftSchema } from '../../src/schemas/effektoekonomi.ts';
import { monthlyDraftSchema, yearlyDraftSchema } from '../../src/schemas/grundbudget.ts';
import { followUpDraftSchema } from '../../src/schemas/opfoelgning.ts';
import { caseloadDraftSchema } from '../../src/schemas/sagsstamme.ts';
import { effectSchema, ladderSchema, monteCarloSchema, seedSchema, tornadoSchema } from '../../src/schemas/uncertainty.ts';
import { caseProblemLine } from '../../src/texts/businesscase.ts';
import { effektProblemLine } from '../../src/texts/effektoekonomi.ts';
import { budgetProblemLine } from '../../src/texts/grundbudget.ts';
import { followUpProblemLine } from '../../src/texts/opfoelgning-problems.ts';
import { caseloadProblemLine } from '../../src/texts/sagsstamme/problems.ts';
import { effectProblemLine, uncertaintyProblemLine } from '../../src/texts/uncertainty.ts';
import { parseWith, without, type Schema } from './parse.ts';

/** From a value of unknown shape to a result or sentences. */
export type Calculate = (value: unknown) => Result<unknown, string>;

function kind<Input, Problem>(
  schema: Schema<Input>,
  calculate: (input: Input) => Result<unknown, Problem>,
  line: (problem: Problem) => string,
): Calculate {
  return (value) => {
    const input = parseWith(schema, value);
    if (!input.ok) return input;
    const result = calculate(input.value);
    if (result.ok) return result;
    const [first, ...rest] = result.problems;
    return failure([line(first), ...rest.map(line)]);
  };
}

/** The first five numbers that a seed gives. */
function firstFive(seed: number): readonly number[] {
  const draw = mulberry32(seed);
  return Array.from({ length: 5 }, draw);
}

/** The result without a part that is too long to print. */
function shortened<Input, Problem>(calculate: (input: Input) => Result<object, Problem>, field: string) {
  return (input: Input): Result<object, Problem> => {
    const result = calculate(input);
    return result.ok ? success(without(result.value, field)) : result;
  };
}

/** A field that only this kind has, and the calculation. The first that fits is used. */
const kinds: readonly (readonly [mark: string, calculate: Calculate])[] = [
  ['raekker', kind(tornadoSchema, ({ basis, raekker }) => calculateTornado(basis, raekker), uncertaintyProblemLine)],
  ['parametre', kind(monteCarloSchema, shortened(calculateMonteCarlo, 'fordeling'), uncertaintyProblemLine)],
  ['afgangIndsats', kind(effectSchema, measureEffect, effectProblemLine)],
  ['forloebUger', kind(ladderSchema, ({ forloebUger }) => ladderCost(forloebUger), caseProblemLine)],
  ['algoritme', kind(seedSchema, ({ seed }) => success({ foersteFem: firstFive(seed) }), String)],
  ['kurve', kind(monthlyDraftSchema, calculateMonthlyBudget, budgetProblemLine)],
  ['startbestand', kind(yearlyDraftSchema, calculateBudget, budgetProblemLine)],
  ['kvartaler', kind(followUpDraftSchema, followUp, followUpProblemLine)],
  ['sagerNu', kind(caseloadDraftSchema, calculateCaseload, caseloadProblemLine)],
  ['tilbud', kind(effektDraftSchema, compareOffers, effektProblemLine)],
];

/** Calculates what the value is, by its fields; a case unless a field says otherwise. */
export function calculate(value: Readonly<Record<string, unknown>>, withTrace: boolean): Result<unknown, string> {
  const known = kinds.find(([mark]) => mark in value);
  return known ? known[1](value) : caseOf(withTrace)(value);
}

const caseOf = (withTrace: boolean): Calculate =>
  kind(caseDraftSchema, withTrace ? calculateCase : shortened(calculateCase, 'spor'), caseProblemLine);
