/** How a tool has its work kept in this tab. The code that keeps it is fetched late: a page that is only read needs none. */
import type { DraftSource, KeptDraft } from './draft-source';

/** Brings back what the tab has of this work, and keeps it there from the first typed character. */
export function keepDraft(make: () => Promise<DraftSource>): Promise<KeptDraft> {
  const kept = keepNow(make);
  begun = Promise.all([begun, kept]);
  return kept;
}

let begun: Promise<unknown> = Promise.resolve();

/** When everything that the tab has of this page stands in it. */
export const draftsBack = (): Promise<unknown> => begun;

async function keepNow(make: () => Promise<DraftSource>): Promise<KeptDraft> {
  try {
    const [{ keep }, source] = await Promise.all([import('./drafts/keep.svelte'), make()]);
    return await keep(source);
  } catch {
    // Without the code nothing is kept, and leaving the page loses what is typed.
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return { isBack: false, stop: () => undefined };
  }
}
