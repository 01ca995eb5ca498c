/** A large paste or survey is read in a worker, so that the page stays alive. Fetched first when there is something to read. */
import { startJob, type Job } from '@/base/worker/job';
import { openWorker } from '@/base/worker/open';
import type { TakenIn, ToTakeIn } from '@/campaign/domain';
import address from './intake.worker?worker&url';

/** Reads what was handed in, and tells how much of it is read (0–1). */
export const takeInElsewhere = (work: ToTakeIn, tell?: (share: number) => void): Job<TakenIn> =>
  startJob<ToTakeIn, TakenIn>(() => openWorker(address), work, tell);
