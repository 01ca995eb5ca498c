/** The one place the tools ask what time it is. */
export const now = (): Date => new Date();
