/** The page's side: a job in a worker of its own, so that the page stays alive and the job can be cancelled at any time. */
import type { FromWorker, WorkerLine } from './messages';

/** How a job ended. */
export type Ending<Answer> =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'cancelled' } | { readonly kind: 'failed' };

/** A job under way. */
export interface Job<Answer> {
  readonly ending: Promise<Ending<Answer>>;
  /** Ends the worker at once. Without effect when the job has ended. */
  readonly cancel: () => void;
}

/**
 * Opens a worker, hands it the request and tells how far it has come (0–1). The worker is ended with the job.
 * Request and answer are copied across, so they hold data only.
 */
export function startJob<Request, Answer>(
  open: () => WorkerLine<Request>,
  request: Request,
  tell: (share: number) => void = () => undefined,
): Job<Answer> {
  const { promise, resolve } = Promise.withResolvers<Ending<Answer>>();
  let worker: WorkerLine<Request> | undefined;
  const end = (ending: Ending<Answer>) => {
    worker?.terminate();
    worker = undefined;
    resolve(ending);
  };
  const ends = (kind: 'cancelled' | 'failed') => () => {
    end({ kind });
  };
  const hear = ({ data }: MessageEvent<FromWorker<Answer>>) => {
    // A message can be on its way when the job is cancelled.
    if (!worker) return;
    if (data.kind === 'progress') tell(data.share);
    else end(data);
  };
  try {
    worker = Object.assign(open(), { onmessage: hear, onerror: ends('failed') });
    worker.postMessage(request);
  } catch {
    ends('failed')();
  }
  return { ending: promise, cancel: ends('cancelled') };
}
