/** What a file with answers to the chooser holds. Whether the questions and options exist is for the domain to say. */
import * as z from 'zod/mini';
import { longestName, mostRows } from '../files/limits.ts';
import { named, note, title, words } from '../files/shapes.ts';

/** The payload: which edition of the questions, the answers, and what people wrote. */
export const modelvalgFileSchema = z.strictObject({
  modelvalg: words(longestName),
  version: z.int().check(z.positive()),
  choices: named(words(longestName), mostRows, longestName),
  title,
  note,
});

/** A saved set of answers. */
export type ModelvalgFile = z.infer<typeof modelvalgFileSchema>;
