/**
 * Simulation: the case calculated many times with the uncertain assumptions drawn anew each time, independently of each other.
 * One draw per assumption in the listed order, run by run, so the same seed gives the same result anywhere.
 */
import { checkList, checkNumber, isAnyNumber, isCount, isPositive, type Check } from '../../../base/checks.ts';
import { failure, success, type Result } from '../../../base/result.ts';
import type { CaseDraft } from './model.ts';
import { mulberry32, percentile, valueAt, type Spread } from './random.ts';
import { moverOf, problemsOf, quickCashflow, type SensitivityProblem } from './sensitivity.ts';

/** The most runs in one simulation. */
export const mostRuns = 100_000;

/** An uncertain assumption. felt points at what it moves; without it the name does. typisk belongs to the triangle. */
export interface UncertainInput {
  readonly navn: string;
  readonly felt?: string | undefined;
  readonly fordeling: Spread['fordeling'];
  readonly min?: number | undefined;
  readonly typisk?: number | undefined;
  readonly maks?: number | undefined;
}

/** What is simulated, how many times, and from which seed. */
export interface MonteCarloInput {
  readonly basis: CaseDraft;
  readonly parametre: readonly UncertainInput[];
  readonly n?: number | undefined;
  readonly seed?: number | undefined;
}

/** Net present values over all runs, kr.; the last two are shares of the runs. */
export interface MonteCarlo {
  readonly n: number;
  readonly seed: number;
  readonly middel: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly sandsynlighedPositiv: number;
  readonly sandsynlighedTilbagebetalt: number;
  readonly foersteTre: readonly number[];
  /** Every run's value, lowest first, for a picture of the spread. */
  readonly fordeling: Float64Array;
}

type Mover = (draft: CaseDraft, draw: () => number) => CaseDraft;

/** Hears now and then how much of a simulation is done, 0–1. */
export type Progress = (share: number) => void;

/** Simulates, or gives every reason why it is not possible. A run that draws an impossible case stops it with that case's problems. */
export function calculateMonteCarlo(
  { basis, parametre, n, seed }: MonteCarloInput,
  tell: Progress = () => undefined,
): Result<MonteCarlo, SensitivityProblem> {
  const movers = parametre.map((parameter, index) => moverOf(basis, `parametre[${index}]`, parameter.felt ?? parameter.navn));
  const [first, ...rest] = [
    ...checkNumber('n', n, isRuns),
    ...checkNumber('seed', seed, isCount),
    ...problemsOf(quickCashflow(basis)),
    ...checkList('parametre', parametre, spreadProblems),
    ...movers.flatMap(problemsOf),
  ];
  if (first) return failure([first, ...rest]);
  const moves = movers.flatMap((mover, index): Mover[] => {
    const spread = parametre[index] as Spread;
    return mover.ok ? [(draft, draw) => mover.value(draft, valueAt(spread, draw()))] : [];
  });
  return simulate({ basis, moves, n: n ?? 0, seed: seed ?? 0 }, tell);
}

const isRuns: Check = (field, value) =>
  value > mostRuns ? [{ code: 'above-limit', field, value, limit: mostRuns }] : [...isCount(field, value), ...isPositive(field, value)];

function spreadProblems(field: string, { fordeling, min, typisk, maks }: UncertainInput): readonly SensitivityProblem[] {
  const single = [
    ...checkNumber(`${field}.min`, min, isAnyNumber),
    ...checkNumber(`${field}.typisk`, typisk, isAnyNumber, fordeling === 'trekant' ? 'required' : 'optional'),
    ...checkNumber(`${field}.maks`, maks, isAnyNumber),
  ];
  if (single.length > 0 || min === undefined || maks === undefined) return single;
  const middle = typisk ?? min;
  return min <= middle && middle <= maks ? [] : [{ code: 'values-not-in-order', field }];
}

/** Runs between two tellings: often enough for the eye, seldom enough to cost nothing. */
const runsBetween = 200;

interface Plan {
  readonly basis: CaseDraft;
  readonly moves: readonly Mover[];
  readonly n: number;
  readonly seed: number;
}

function simulate({ basis, moves, n, seed }: Plan, tell: Progress): Result<MonteCarlo, SensitivityProblem> {
  const draw = mulberry32(seed);
  const npvs = new Float64Array(n);
  let paidBack = 0;
  for (let run = 0; run < n; run += 1) {
    if (run % runsBetween === 0) tell(run / n);
    const flow = quickCashflow(moves.reduce((draft, move) => move(draft, draw), basis));
    if (!flow.ok) return flow;
    npvs[run] = flow.value.npv;
    if (flow.value.tilbagebetalingAar !== null) paidBack += 1;
  }
  return success({ n, seed, ...summary(npvs), sandsynlighedTilbagebetalt: paidBack / n });
}

function summary(npvs: Float64Array): Omit<MonteCarlo, 'n' | 'seed' | 'sandsynlighedTilbagebetalt'> {
  const fordeling = npvs.toSorted();
  return {
    middel: npvs.reduce((sum, value) => sum + value, 0) / npvs.length,
    p5: percentile(fordeling, 0.05),
    p10: percentile(fordeling, 0.1),
    p50: percentile(fordeling, 0.5),
    p90: percentile(fordeling, 0.9),
    p95: percentile(fordeling, 0.95),
    sandsynlighedPositiv: npvs.filter((value) => value > 0).length / npvs.length,
    foersteTre: [...npvs.slice(0, 3)],
    fordeling,
  };
}
