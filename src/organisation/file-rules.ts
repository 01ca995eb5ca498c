/** What a file with answers to the chooser holds. Whether the questions and options exist is for the domain to say. */
import * as z from 'zod/mini';

/** The payload: which edition of the questions, the answers, and what people wrote. */
export const modelvalgFileSchema = z.strictObject({
  modelvalg: z.string(),
  version: z.int().check(z.positive()),
  choices: z.record(z.string(), z.string()),
  title: z.optional(z.string()),
  note: z.optional(z.string()),
});

/** A saved set of answers. */
export type ModelvalgFile = z.infer<typeof modelvalgFileSchema>;
