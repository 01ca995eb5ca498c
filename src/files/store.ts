/**
 * The browser's own storage: a convenience, never the record. Nothing is written before somebody acts.
 * Names carry the base path, because several sites can share one origin.
 */

/** The few functions of a storage that work is kept with, so that a test can put another in its place. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What every name of ours begins with. */
export const prefix = `styrbar:${import.meta.env.BASE_URL}:`;

/** What lives as long as this tab; undefined when the browser refuses it. */
export function tabStore(): Store | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** What stays on this device; undefined when the browser refuses it. */
export function deviceStore(): Store | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
