import { describe, expect, it, vi } from 'vitest';
import { startJob } from '@/base/worker/job';
import type { Side, WorkerLine } from '@/base/worker/messages';
import { serve, type WorkerTask } from '@/base/worker/serve';

/** A page and a worker in the same room: messages are copied and come later, as in the browser. */
function workerDoing<Request, Answer>(task: WorkerTask<Request, Answer>) {
  const later = (to: Pick<Side<unknown>, 'onmessage'>, said: unknown) => {
    const copy: unknown = structuredClone(said);
    setTimeout(() => to.onmessage?.({ data: copy } as MessageEvent));
  };
  const worker: Side<unknown> = {
    onmessage: null,
    postMessage: (said) => {
      later(page, said);
    },
  };
  const page = {
    onmessage: null,
    onerror: null,
    postMessage: vi.fn((said: Request) => {
      later(worker, said);
    }),
    terminate: vi.fn(),
  };
  serve(task, worker);
  return page satisfies WorkerLine<Request>;
}

const double = workerDoing<number, number>((request, tell) => {
  for (const share of [0, 0.5]) tell(share);
  return request * 2;
});

describe('Et stykke arbejde i en baggrundstråd', () => {
  it('giver svaret og fortæller undervejs, hvor langt det er', async () => {
    const told: number[] = [];
    const { ending } = startJob<number, number>(
      () => double,
      21,
      (share) => told.push(share),
    );
    await expect(ending).resolves.toEqual({ kind: 'answer', answer: 42 });
    expect(told).toEqual([0, 0.5]);
  });

  it('lukker tråden, når svaret er kommet', async () => {
    const worker = workerDoing(() => 'færdig');
    await startJob(() => worker, undefined).ending;
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('åbner først tråden, når arbejdet begynder, og én gang', async () => {
    const open = vi.fn(() => workerDoing(() => 1));
    expect(open).not.toHaveBeenCalled();
    await startJob(open, undefined).ending;
    expect(open).toHaveBeenCalledOnce();
  });

  it('kan afbrydes, og så kommer der hverken fremgang eller svar', async () => {
    const told: number[] = [];
    const worker = workerDoing<number, number>((request, tell) => {
      tell(0.1);
      return request;
    });
    const { ending, cancel } = startJob<number, number>(
      () => worker,
      1,
      (share) => told.push(share),
    );
    cancel();
    await expect(ending).resolves.toEqual({ kind: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('afbrudt for sent beholder sit svar', async () => {
    const { ending, cancel } = startJob(() => workerDoing(() => 7), undefined);
    await ending;
    cancel();
    await expect(ending).resolves.toEqual({ kind: 'answer', answer: 7 });
  });

  it.each<[string, () => WorkerLine<unknown>]>([
    [
      'arbejdet går i stykker',
      () =>
        workerDoing(() => {
          throw new Error('nej');
        }),
    ],
    [
      'tråden ikke kan åbnes',
      () => {
        throw new Error('nej');
      },
    ],
    [
      'filen ikke kan hentes',
      () => {
        const worker = workerDoing(() => 1);
        const line: WorkerLine<unknown> = { ...worker, postMessage: () => setTimeout(() => line.onerror?.({} as ErrorEvent)) };
        return line;
      },
    ],
  ])('ender som mislykket, når %s', async (_, open) => {
    await expect(startJob(open, undefined).ending).resolves.toEqual({ kind: 'failed' });
  });
});
