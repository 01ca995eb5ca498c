/** One reading at a time of what was handed in: on the page, or in a worker when there is much of it. */
import type { Job } from '@/base/worker/job';
import { takeIn, type TakenIn, type ToTakeIn } from '@/campaign/domain';

/** A text above this length is large: it is read in a worker, which takes longer to begin (characters; some three hundred codes). */
const large = 20_000;
export const isLarge = (text: string): boolean => text.length > large;

/** Lets the page paint before it is busy. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

export class IntakeJob {
  /** How much of it is done (0–1). */
  share = $state(0);
  cancelled = $state(false);
  /** True when the worker failed and the page reads it itself. */
  here = $state(false);
  #job: Job<TakenIn> | undefined;

  begin(): void {
    this.share = 0;
    this.cancelled = this.here = false;
  }

  readonly cancel = (): void => {
    this.cancelled = true;
    this.#job?.cancel();
  };

  /** Undefined when it was cancelled. */
  async read(request: ToTakeIn, elsewhere: boolean): Promise<TakenIn | undefined> {
    if (!elsewhere) return takeIn(request);
    const { takeInElsewhere } = await import('./intake-worker');
    // Cancelled before there was anything to cancel.
    if (this.cancelled) return undefined;
    this.#job = takeInElsewhere(request, (share) => (this.share = share));
    const ending = await this.#job.ending;
    if (ending.kind === 'answer') return ending.answer;
    if (ending.kind === 'cancelled') return undefined;
    this.here = true;
    await painted();
    return takeIn(request);
  }
}
