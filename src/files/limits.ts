/**
 * How much a file can hold. The same limits hold for what is typed, written, read and opened. What a topic alone has limits for stands in
 * its domain.
 */

/** A file of a kind that says nothing else (bytes). */
export const usualFile = 2_000_000;

/** A file with more characters than this is no longer read by people, and is written without line breaks and spaces. */
export const longestSpaced = 500_000;

/** The largest of any kind (bytes). */
export const largestFile = 5_000_000;

/** The name of a piece of work (characters). */
export const longestTitle = 500;

/** The reasons that belong to a piece of work, or to a part of it (characters). */
export const longestNote = 100_000;

/** A name inside the work: of an offer, a team, a column (characters). */
export const longestName = 500;

/** Rows of a table, points of a curve. */
export const mostRows = 5000;

/** Reasons that are told at once; the rest are counted. */
export const mostReasons = 20;

/** Whether the name of the work and its reasons are no longer than a file has room for. */
export const fitsFile = ({ title, note }: { readonly title: string; readonly note: string }): boolean =>
  title.length <= longestTitle && note.length <= longestNote;
