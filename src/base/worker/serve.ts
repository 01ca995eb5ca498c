/** The worker's side: does the job the page asks for. A worker's file is one call of this. */
import type { FromWorker, Side } from './messages';

/** Does a job, telling now and then how much of it is done (0–1). */
export type WorkerTask<Request, Answer> = (request: Request, tell: (share: number) => void) => Answer | Promise<Answer>;

/** Waits for the request, does the task and answers. */
export function serve<Request, Answer>(task: WorkerTask<Request, Answer>, page: Side<FromWorker<Answer>> = globalThis): void {
  const tell = (share: number) => {
    page.postMessage({ kind: 'progress', share });
  };
  page.onmessage = async ({ data }: MessageEvent<Request>) => {
    try {
      page.postMessage({ kind: 'answer', answer: await task(data, tell) });
    } catch {
      page.postMessage({ kind: 'failed' });
    }
  };
}
