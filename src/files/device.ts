/**
 * The browser's own storage: a convenience, never the record. Nothing is written before the user chooses it.
 * Keys carry the base path, because several sites can share one origin.
 */
const prefix = `styrbar:${import.meta.env.BASE_URL}:`;

/** Keeps a text on this device and reads it back. False when the browser refuses or loses it. */
export function keepOnDevice(name: string, text: string): boolean {
  try {
    localStorage.setItem(prefix + name, text);
    return localStorage.getItem(prefix + name) === text;
  } catch {
    return false;
  }
}

/** What is kept on this device under the name, if anything. */
export function keptOnDevice(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes what is kept under the name. */
export function forgetOnDevice(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Without access to storage nothing is kept, so there is nothing to remove.
  }
}

/** True when another tab has changed what is kept under the name. */
export const changedElsewhere = (event: StorageEvent, name: string): boolean => event.key === prefix + name;
