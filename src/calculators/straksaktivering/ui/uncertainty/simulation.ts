/** Starts the simulation in its worker. */
import { startJob, type Job } from '@/base/worker/job';
import { openWorker } from '@/base/worker/open';
import type { SimulationAnswer, SimulationRequest } from './simulation-request';
import address from './simulation.worker?worker&url';

/** tell hears how much is done (0–1). */
export const simulate = (request: SimulationRequest, tell: (share: number) => void): Job<SimulationAnswer> =>
  startJob(() => openWorker(address), request, tell);
