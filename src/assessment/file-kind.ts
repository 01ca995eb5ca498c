/** What a form must know of a saved self-assessment without the gate that reads it. */

/** The kind in the file's envelope. */
export const selvevalueringKind = 'selvevaluering';

/** Raised when the payload changes shape. */
export const selvevalueringVersion = 2;

/** The longest note and name that are kept (characters). */
export const longestNote = 1000;
export const longestName = 80;
