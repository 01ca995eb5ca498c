/** Code that is fetched when it is first asked for, and can be used without waiting from then on. */
export interface FetchedOnce<Code> {
  /** Undefined until it has been fetched. */
  readonly here: Code | undefined;
  /** What was fetched, or is fetched now. A failed fetch is tried again the next time. */
  readonly fetch: () => Promise<Code>;
}

export function fetchedOnce<Code>(load: () => Promise<Code>): FetchedOnce<Code> {
  let here: Code | undefined;
  return {
    get here() {
      return here;
    },
    fetch: async () => (here ??= await load()),
  };
}
