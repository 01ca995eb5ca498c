/** Everything the command line can calculate: how each kind is known, checked, calculated and explained. */
import {
  calculateCase,
  calculateMonteCarlo,
  calculateTornado,
  ladderCost,
  measureEffect,
  mulberry32,
} from '../../src/calculators/straksaktivering/domain/index.ts';
import { calculateSheet, sheetOutput, type SheetDraft, type SheetProblem } from '../../src/calculators/budgetark/domain/index.ts';
import { compareOffers } from '../../src/calculators/effektoekonomi/domain/index.ts';
import { calculateBudget, calculateMonthlyBudget } from '../../src/calculators/grundbudget/domain/index.ts';
import { followUp } from '../../src/calculators/opfoelgning/domain/index.ts';
import { calculateCaseload } from '../../src/calculators/sagsstamme/domain/index.ts';
import { failure, success, type Result } from '../../src/base/result.ts';
import { caseDraftSchema } from '../../src/calculators/straksaktivering/file-rules.ts';
import { sheetDraftSchema } from '../../src/calculators/budgetark/file-rules.ts';
import { effektDraftSchema } from '../../src/calculators/effektoekonomi/file-rules.ts';
import { monthlyDraftSchema, yearlyDraftSchema } from '../../src/calculators/grundbudget/file-rules.ts';
import { followUpDraftSchema } from '../../src/calculators/opfoelgning/file-rules.ts';
import { caseloadDraftSchema } from '../../src/calculators/sagsstamme/file-rules.ts';
import {
  effectSchema,
  ladderSchema,
  monteCarloSchema,
  seedSchema,
  tornadoSchema,
} from '../../src/calculators/straksaktivering/uncertainty-file.ts';
import { caseProblemLine } from '../../src/calculators/straksaktivering/texts/case-problems.ts';
import { sheetProblemLine } from '../../src/calculators/budgetark/texts/problems.ts';
import { effektProblemLine } from '../../src/calculators/effektoekonomi/texts/problems.ts';
import { budgetProblemLine } from '../../src/calculators/grundbudget/texts/problems.ts';
import { followUpProblemLine } from '../../src/calculators/opfoelgning/texts/problems.ts';
import { caseloadProblemLine } from '../../src/calculators/sagsstamme/texts/problems.ts';
import { effectProblemLine, uncertaintyProblemLine } from '../../src/calculators/straksaktivering/texts/effect-problems.ts';
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

/** A sheet as the worked examples hold its result. */
function sheetOf(draft: SheetDraft): Result<unknown, SheetProblem> {
  const result = calculateSheet(draft);
  return result.ok ? success(sheetOutput(result.value)) : result;
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
  ['linjer', kind(sheetDraftSchema, sheetOf, sheetProblemLine)],
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
