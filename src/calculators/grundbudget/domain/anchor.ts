/** An inflow anchored to developments outside the municipality's control: the country for one part, the municipality for the rest. */
import {
  checkNumber,
  checkPerYear,
  isAmount,
  isCount,
  isHorizon,
  isPositive,
  isShare,
  type Check,
  type NumberProblem,
} from '../../../base/checks.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';

/** An inflow that follows the country for one part and the municipality for the rest. */
export interface AnchorInput {
  /** Persons in the baseline year, per year or per month as the budget counts. */
  readonly tilgang?: number | undefined;
  /** The country's part, 0–1. */
  readonly landsvaegt?: number | undefined;
  /** Calendar years of the indices. Left out where their order is enough. */
  readonly aar?: readonly number[] | undefined;
  /** Index per year, same years in both; the level does not matter. */
  readonly landsindeks?: readonly number[] | undefined;
  readonly lokaltIndeks?: readonly number[] | undefined;
  /** Position of the baseline year in the series, from 0. */
  readonly basisAar?: number | undefined;
}

/** One number for all years, one for each, or an anchored inflow whose last years are those of the budget. */
export type Inflow = number | readonly number[] | AnchorInput;

/** What can be wrong with an inflow. */
export type InflowProblem =
  | NumberProblem
  /** The calendar years of the indices must follow each other. */
  | { readonly code: 'years-not-in-row'; readonly field: string; readonly year: number }
  /** The indices must reach through every year of the budget. */
  | { readonly code: 'too-few-years'; readonly field: string; readonly length: number; readonly horizon: number };

/** Inflow per year: baseline inflow times the weighted development since the baseline year. */
export const anchoredInflow = (input: AnchorInput): Result<readonly number[], InflowProblem> =>
  unlessProblems(anchorProblems('', input), () => developed(input));

/** The inflow of each year in the budget, once it has been checked. */
export function inflowByYear(inflow: Inflow, horizon: number): readonly number[] {
  if (typeof inflow === 'number') return Array.from({ length: horizon }, () => inflow);
  return isAnchored(inflow) ? developed(inflow).slice(-horizon) : inflow;
}

/** The value of each year where it can be told before anything is checked; otherwise undefined. */
export function knownYears(value: Inflow | undefined, horizon: number): readonly number[] | undefined {
  if (value === undefined) return undefined;
  if (!isAnchored(value)) return inflowByYear(value, horizon);
  const developed = anchoredInflow(value);
  return developed.ok && developed.value.length >= horizon ? developed.value.slice(-horizon) : undefined;
}

/** Every problem in an inflow. Says nothing about the years while the horizon itself is wrong. */
export function inflowProblems(field: string, inflow: Inflow | undefined, horizon: number): readonly InflowProblem[] {
  if (!isAnchored(inflow)) return checkPerYear(field, inflow, horizon, isAmount);
  const length = inflow.landsindeks?.length ?? 0;
  const short = isHorizon(field, horizon).length === 0 && length > 0 && length < horizon;
  return [
    ...anchorProblems(`${field}.`, inflow),
    ...(short ? [{ code: 'too-few-years', field: `${field}.landsindeks`, length, horizon } as const] : []),
  ];
}

/** Whether an inflow follows indices. */
export const isAnchored = (inflow: Inflow | undefined): inflow is AnchorInput => typeof inflow === 'object' && !Array.isArray(inflow);

function developed(input: AnchorInput): readonly number[] {
  const { tilgang, landsvaegt, landsindeks, lokaltIndeks, basisAar } = input as {
    [Key in keyof AnchorInput]-?: NonNullable<AnchorInput[Key]>;
  };
  const since = (series: readonly number[], year: number) => (series[year] ?? NaN) / (series[basisAar] ?? NaN);
  return landsindeks.map((_, year) => tilgang * (landsvaegt * since(landsindeks, year) + (1 - landsvaegt) * since(lokaltIndeks, year)));
}

function anchorProblems(path: string, { tilgang, landsvaegt, aar, landsindeks, lokaltIndeks, basisAar }: AnchorInput) {
  const years = landsindeks?.length;
  return [
    ...checkNumber(`${path}tilgang`, tilgang, isAmount),
    ...checkNumber(`${path}landsvaegt`, landsvaegt, isShare),
    ...(aar ? calendarProblems(`${path}aar`, aar, years) : []),
    ...checkIndex(`${path}landsindeks`, landsindeks, years),
    ...checkIndex(`${path}lokaltIndeks`, lokaltIndeks, years),
    ...checkNumber(`${path}basisAar`, basisAar, isPositionBelow(years ?? Infinity)),
  ];
}

const calendarProblems = (field: string, aar: readonly number[], years: number | undefined): readonly InflowProblem[] => [
  ...sameLength(field, aar, years),
  ...aar.flatMap((year, index): readonly InflowProblem[] => {
    const at = `${field}[${index}]`;
    const followsOn = index === 0 || year === (aar[index - 1] ?? NaN) + 1;
    return followsOn ? checkNumber(at, year, isCount) : [{ code: 'years-not-in-row', field: at, year }];
  }),
];

function checkIndex(field: string, series: readonly number[] | undefined, years: number | undefined): readonly NumberProblem[] {
  if (series === undefined || series.length === 0) return [{ code: 'missing', field }];
  return [...sameLength(field, series, years), ...series.flatMap((value, index) => checkNumber(`${field}[${index}]`, value, isPositive))];
}

const sameLength = (field: string, { length }: readonly number[], years: number | undefined): readonly NumberProblem[] =>
  years === undefined || length === years ? [] : [{ code: 'length-not-horizon', field, length, horizon: years }];

const isPositionBelow =
  (years: number): Check =>
  (field, value) =>
    value >= years ? [{ code: 'above-limit', field, value, limit: years - 1 }] : isCount(field, value);
