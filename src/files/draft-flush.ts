/** The drafts of this page, for whoever must have them written now: before a reload, and when a part of the page has failed. */
const writers = new Set<() => void>();

/** Counts a draft among those that are written together, until it is taken away again. */
export function enlist(write: () => void): () => void {
  writers.add(write);
  return () => writers.delete(write);
}

/** Writes every draft of this page in the tab's storage at once. Never throws. */
export function flushDrafts(): void {
  for (const write of writers) write();
}
