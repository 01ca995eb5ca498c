/** A reader's path through the site: content/laeseveje/<reader>.yaml, published as /til-<reader>/. */
import * as z from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Brug kun a-z, 0-9 og bindestreg');
const sentence = z.string().min(15).max(200);

/** A page to read, or one part of it. Its reading time is counted from its words and never written here. */
const readSchema = z.strictObject({
  /** Folder and file name of a guidance page: "elementer/hovedmotorvejen". */
  read: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv mappe og navn: "elementer/hovedmotorvejen"'),
  /** The words of a heading on the page, when only that part is to be read. */
  section: z.string().min(3).optional(),
  /** What this reader gets from it. */
  why: sentence,
});

/** Something to do behind one of the three doors. */
const doSchema = z.strictObject({
  door: z.enum(['laes', 'vurder', 'regn']),
  /** An address on the site, from the root. */
  to: z.templateLiteral(['/', z.string()]),
  /** What the link says: a verb first. */
  action: z.string().min(10).max(80),
  why: sentence,
});

/** Three stops on one road; each builds on the one before. */
export const laesevejSchema = z.strictObject({
  title: z.string().max(40),
  /** Shown in lists and search results; one sentence. */
  summary: z.string().min(40).max(180),
  /** The point in at most two sentences, shown large under the title. */
  point: z.string().min(40).max(320),
  stops: z
    .array(
      z.strictObject({
        /** The time a reader has given from the beginning of the road to this stop. */
        minutes: z.int().positive(),
        /** What the reader does here: a verb first. */
        title: z.string().max(60),
        steps: z.array(z.union([readSchema, doSchema])).min(1),
        /** What the reader takes along from here. */
        takeaway: sentence,
      }),
    )
    .length(3),
  /** Terms this reader does well to know. */
  terms: z.array(slug).min(3).max(10),
});

/** A checked path. */
export type Laesevej = z.output<typeof laesevejSchema>;
