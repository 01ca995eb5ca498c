/** The address that opens a piece of work from this device in its tool. */
const begins = '#arbejde-';

/** What follows the tool's address to open a piece of work. */
export const pieceFragment = (id: string): string => begins + id;

/** The piece of work that an address opens; undefined when it opens none. */
export const pieceIn = (fragment: string): string | undefined => (fragment.startsWith(begins) ? fragment.slice(begins.length) : undefined);
