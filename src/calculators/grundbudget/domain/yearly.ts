/**
 * A stock with even inflow I (persons per year) and mean stay m (years) changes by N′ = I − N/m, so that within a year it moves from N
 * towards I·m: N(1) = I·m + (N − I·m)·e^(−1/m), with the mean I·m + (N − I·m)·m·(1 − e^(−1/m)). In balance N = I·m (Little's law).
 */
import { checkNumber, checkPerYear, isAmount, isHorizon, isPositive, isShare, isWeeksPerYear } from '../../../base/checks.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';
import { inflowByYear, inflowProblems, isAnchored } from './anchor.ts';
import { budgetYears, weeksPerYear, type BudgetProblem, type BudgetYear, type YearlyDraft, type YearlyInput } from './model.ts';

/** Calculates the years, or gives every reason why they cannot be calculated. */
export const calculateBudget = (draft: YearlyDraft): Result<readonly BudgetYear[], BudgetProblem> =>
  unlessProblems(yearlyProblems(draft), () => years(draft as YearlyInput));

/** The horizon given, otherwise the length of a series, otherwise the usual number of years. */
function horizonOf({ horisontAar, tilgang, varighedUger }: YearlyDraft): number {
  const series = [tilgang, varighedUger].find((value) => typeof value === 'object' && !isAnchored(value)) as readonly number[] | undefined;
  return horisontAar ?? series?.length ?? budgetYears;
}

function yearlyProblems(draft: YearlyDraft): readonly BudgetProblem[] {
  const horizon = horizonOf(draft);
  return [
    ...checkNumber('horisontAar', horizon, isHorizon),
    ...checkNumber('startbestand', draft.startbestand, isAmount),
    ...inflowProblems('tilgang', draft.tilgang, horizon),
    ...checkPerYear('varighedUger', draft.varighedUger, horizon, isPositive),
    ...checkNumber('ydelsePrAar', draft.ydelsePrAar, isAmount),
    ...checkNumber('kommuneAndel', draft.kommuneAndel, isShare),
    ...checkNumber('ugerPrAar', draft.ugerPrAar, isWeeksPerYear, 'optional'),
  ];
}

const inYear = (value: number | readonly number[], year: number): number => (typeof value === 'number' ? value : (value[year] ?? NaN));

function years(input: YearlyInput): readonly BudgetYear[] {
  const perPerson = input.ydelsePrAar * input.kommuneAndel;
  let stock = input.startbestand;
  return inflowByYear(input.tilgang, horizonOf(input)).map((tilgang, aar) => {
    const stay = inYear(input.varighedUger, aar) / (input.ugerPrAar ?? weeksPerYear);
    const balance = tilgang * stay;
    const distance = stock - balance;
    const remaining = Math.exp(-1 / stay);
    const ultimo = balance + distance * remaining;
    const gnsBestand = balance + distance * stay * (1 - remaining);
    const afgang = stock + tilgang - ultimo;
    stock = ultimo;
    return { aar, tilgang, afgang, ultimo, gnsBestand, udgiftKommune: gnsBestand * perPerson };
  });
}
