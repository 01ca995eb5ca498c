/** The way to the expert's part of the page, which a guided calculation never fetches. */
export type ExpertKit = typeof import('../expert/kit');
/** As much of it as reads what was typed. */
export type ExpertReader = typeof import('../expert/reader');

let fetched: ExpertKit | undefined;

export async function fetchExpert(): Promise<ExpertKit> {
  fetched ??= await import('../expert/kit');
  return fetched;
}

/** Undefined until somebody has fetched it. */
export const fetchedExpert = (): ExpertKit | undefined => fetched;
