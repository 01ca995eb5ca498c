/** Starts the simulation in its worker. */
import { startJob, type Job } from '@/adapters/worker/job';
import { openWorker } from '@/adapters/worker/open';
import type { MonteCarlo, MonteCarloInput, SensitivityProblem } from '@/domain/businesscase';
import type { Result } from '@/domain/result';
import address from './simulation.worker?worker&url';

export type SimulationRequest = MonteCarloInput;
export type SimulationAnswer = Result<MonteCarlo, SensitivityProblem>;

/** tell hears how much is done (0–1). */
export const simulate = (request: SimulationRequest, tell: (share: number) => void): Job<SimulationAnswer> =>
  startJob(() => openWorker(address), request, tell);
