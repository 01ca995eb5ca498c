/** Frontmatter of guidance pages. */
import * as z from 'zod';

/** What a page rests on: shown in the box »Videnskilde« at its foot. No stars or grades. */
export const evidenceSchema = z.strictObject({
  /** survey = questionnaire, interviews, register = register data, visits = visits to municipalities, advice = recommendation without measurement. */
  basis: z.array(z.enum(['survey', 'interviews', 'register', 'visits', 'budget', 'advice'])).min(1),
  /** Who was asked and how many. */
  who: z.string().min(15),
  /** When; say it when the report does not. */
  when: z.string().min(5),
  /** What cannot be concluded, one sentence each. */
  cannotConclude: z.array(z.string().min(15)).min(1),
  /** Where in which report. */
  where: z
    .array(z.strictObject({ source: z.string(), section: z.string(), lines: z.tuple([z.int().positive(), z.int().positive()]) }))
    .min(1),
});

/** What every guidance page has in its frontmatter; each collection adds its own. The file name is the address. */
export const guideSchema = z.strictObject({
  title: z.string().max(80),
  /** Shown in lists and search results; one sentence. */
  summary: z.string().min(40).max(180),
  /** The point in at most two sentences, shown large under the title. */
  point: z.string().min(40).max(320),
  /** False while only title, summary and questions are written; lists say so, and the page is not published. */
  complete: z.boolean(),
  /** Ids of ledger facts that the page tells, so that a test can see that none is forgotten. */
  facts: z.array(z.string()),
  /** Shown in the box »Videnskilde«. */
  evidence: evidenceSchema,
});

/** A page of one of the other guides: content/<guide>/<slug>.mdx. */
export const topicSchema = guideSchema.extend({
  /** The page's place in its guide, from one. */
  number: z.int().min(1).max(30),
  /** What stands above the title of a page outside the numbered row: "En metode". It comes after the row. */
  kicker: z.string().min(3).max(40).optional(),
  /** The assessment that the page's questions belong to. Absent when no assessment asks about the same. */
  instrument: z.string().optional(),
});

/** What a report tells and no page of ours does: content/ikke-fortalt/<report>.yaml. */
export const untoldSchema = z.strictObject({
  /** The source's id. */
  source: z.string(),
  /** Each reason with the ledger facts it holds for. */
  untold: z.array(z.strictObject({ reason: z.string().min(15), facts: z.array(z.string()).min(1) })),
});

/** One of the ten elements: content/elementer/<slug>.mdx. */
export const elementSchema = guideSchema.extend({
  /** The element's number in the report. */
  number: z.int().min(1).max(10),
  /** Who has to decide: shown in the overview. */
  decides: z.array(z.enum(['politiker', 'leder', 'medarbejder'])).min(1),
  /** The assessment items that ask about the same: "2.1". Each has a <Spoergsmaal> on a complete page. */
  items: z.array(z.string().regex(/^\d{1,2}\.\d$/)).min(1),
});
