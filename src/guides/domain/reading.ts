/** How fast we reckon that these pages are read, in words per minute: our own estimate for a calm reader of Danish text with long words. */
export const wordsPerMinute = 180;

/** How many words a running text has. A number counts as a word, and so does a compound with hyphens. */
export const wordCount = (text: string): number => text.match(/[\p{L}\d](?:[\p{L}\d-]|[.,](?=\d))*/gu)?.length ?? 0;

/** How long a running text takes to read, in minutes and not rounded. Tables and pictures are not in it. */
export const readingMinutes = (text: string): number => wordCount(text) / wordsPerMinute;
