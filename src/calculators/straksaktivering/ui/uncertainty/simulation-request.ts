/** What is drawn in a simulation of the case. */
import type { Result } from '@/base/result';
import type { CaseInput, MonteCarlo, MonteCarloInput, SensitivityProblem } from '@/calculators/straksaktivering/domain';
import type { MovableRange } from './ranges';

/** What the worker is asked, and what it answers. */
export type SimulationRequest = MonteCarloInput;
export type SimulationAnswer = Result<MonteCarlo, SensitivityProblem>;

/** Enough for percentiles that stand still in the first two digits. */
export const runs = 10_000;
/** Any whole number will do, as long as it is the same every time. */
export const seed = 2026;

/** Every assumption that is uncertain, most likely near the case's own value. The rate is a choice and is not drawn. */
export const simulationRequest = (input: CaseInput, ranges: readonly MovableRange[]): MonteCarloInput => ({
  basis: input,
  parametre: ranges
    .filter(({ key }) => key !== 'diskonteringsrente')
    .map(({ key, felt, value, lav, hoej }) => ({ navn: key, felt, fordeling: 'trekant', min: lav, typisk: value, maks: hoej })),
  n: runs,
  seed,
});
