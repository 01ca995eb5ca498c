/** Starts the simulation in its worker. */
import { startJob, type Job } from '@/base/worker/job';
import { openWorker } from '@/base/worker/open';
import type { MonteCarlo, MonteCarloInput, SensitivityProblem } from '@/calculators/straksaktivering/domain';
import type { Result } from '@/base/result';
import address from './simulation.worker?worker&url';

export type SimulationRequest = MonteCarloInput;
export type SimulationAnswer = Result<MonteCarlo, SensitivityProblem>;

/** tell hears how much is done (0–1). */
export const simulate = (request: SimulationRequest, tell: (share: number) => void): Job<SimulationAnswer> =>
  startJob(() => openWorker(address), request, tell);
