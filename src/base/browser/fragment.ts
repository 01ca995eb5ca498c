/** The id that the fragment of an address names, as browsers read it. A fragment that cannot be decoded names what it says, letter for letter. */
export function idInFragment(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
