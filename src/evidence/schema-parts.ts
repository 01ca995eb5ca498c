/** Parts that several kinds of content files share. */
import * as z from 'zod';

/** An ASCII Danish slug; it becomes part of an address and stays for ever. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Brug kun a-z, 0-9 og bindestreg');

/** First and last line in the extracted text of the report. */
export const lines = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([from, to]) => from <= to, 'Første linje skal komme før sidste');

/** Where in a report something stands: the part, the lines, and the ledger facts that are told. */
export const place = { section: z.string().min(3), lines, facts: z.array(slug).min(1) } as const;
