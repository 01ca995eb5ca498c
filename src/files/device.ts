/** A choice that the device remembers under a name of its own. Work is kept by `kept/shelf.svelte.ts`. */
import { prefix } from './store';

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
