/** Asks the browser not to clear this device by itself. Nothing is lost when it will not: a file is the record. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // A browser that cannot be asked.
  }
}
