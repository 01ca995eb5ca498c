/** What a page and its worker say to each other. A worker does one job, so a message needs no number. */

/** From the worker: how much of the job is done (0–1), the answer, or that it broke down. */
export type FromWorker<Answer> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed' };

/** One side of the line, and what it may say to the other. */
export interface Side<Said> {
  onmessage: ((event: MessageEvent) => unknown) | null;
  readonly postMessage: (said: Said) => void;
}

/** The page's side: it can also hear that the worker broke down, and end it. */
export interface WorkerLine<Request> extends Side<Request> {
  onerror: ((event: ErrorEvent) => unknown) | null;
  readonly terminate: () => void;
}
