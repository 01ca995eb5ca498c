/** Work in progress, as the tab keeps it. */
export interface DraftSource {
  /** Where it lies in the tab: the tool and, where several share one, which of them. */
  readonly name: string;
  /** Everything as it was typed, as plain data; undefined while nothing is. Asked again at every change. */
  readonly read: () => unknown;
  /** Puts it back. False when the page has no place for it. */
  readonly write: (data: unknown) => boolean;
  /** Fetches what must be here before something can be put back. */
  readonly ready?: (() => Promise<unknown>) | undefined;
  /** Leaves the page as it begins. */
  readonly clear: () => void;
}

/** Work that is kept in the tab. */
export interface KeptDraft {
  /** True when something was brought back. */
  readonly isBack: boolean;
  /** Writes what there is and keeps nothing more. */
  readonly stop: () => void;
}
