/** How a tool has its work kept in this tab. The code that keeps it is fetched late: a page that is only read needs none. */

/** Work in progress, as the tab keeps it. */
export interface DraftSource {
  /** Where it lies in the tab: the tool and, where several share one, which of them. */
  readonly name: string;
  /** Everything as it was typed, as plain data; undefined while nothing is. Asked again at every change. */
  readonly read: () => unknown;
  /** Puts it back. False when the page has no place for it. */
  readonly write: (data: unknown) => boolean;
  /** Leaves the page as it begins. */
  readonly clear: () => void;
}

/** Brings back what the tab has of this work, and keeps it there from the first typed character. Gives the way to stop. */
export async function keepDraft(make: () => Promise<DraftSource> | DraftSource): Promise<() => void> {
  try {
    const [{ keep }, source] = await Promise.all([import('./drafts/keep.svelte'), make()]);
    return keep(source);
  } catch {
    // Without the code nothing is kept, and leaving the page loses what is typed.
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }
}
