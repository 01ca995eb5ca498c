/** Figures from own records that a questionnaire asks for, and what they are held beside. */
import * as z from 'zod';

/** Where something stands in the report: "1747-1753". */
const reportLines = z.string().regex(/^\d+(-\d+)?$/);

/** A printed figure to hold a figure of one's own beside, with its place in the report. */
const publishedFigure = z.strictObject({
  label: z.string(),
  value: z.number(),
  lines: reportLines,
  /** true when it is the figure for municipalities of one size. */
  bySize: z.boolean().optional(),
});

/** High answers in these sections are held against the figure: a sentence is shown when it is lower than all printed figures by size. */
const highAnswers = z.strictObject({
  sections: z.array(z.string()).min(1),
  /** The mean from 1 to 5 from which answers are high: our own limit. */
  from: z.number().min(1).max(5),
  /** What the report saw of it, in our own words. */
  reported: z.string().min(30),
  lines: reportLines,
});

/** One figure that is asked for. */
export const registerSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  compare: z.array(publishedFigure).min(1),
  highAnswers: highAnswers.optional(),
});
