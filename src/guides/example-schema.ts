/** Worked examples: content/eksempler/<tool>/<id>.yaml. They feed the pages, the buttons »Prøv med …« and the golden tests. */
import * as z from 'zod';
import { evidenceSchema } from './guide-schema.ts';

/** A worked calculation, with its printed results where a source has them, or a filled-in assessment. */
export const eksempelSchema = z.strictObject({
  title: z.string(),
  summary: z.string().min(30),
  /** What the source leaves unstated, one sentence each. */
  unknown: z.array(z.string().min(15)),
  /** What the tool's method rests on, where a report tells of it. */
  evidence: evidenceSchema.optional(),
  /** Its place among the examples of its tool. */
  orden: z.number().default(0),
  tool: z.enum(['budgetark', 'businesscase', 'effektoekonomi', 'grundbudget', 'opfoelgning', 'sagsstamme', 'selvevaluering']),
  /** The tool's own input, named as in its saved file; the tool's schema checks it. */
  input: z.record(z.string(), z.unknown()),
  /** Results as printed in the source: which output, the printed text, its figure id, and what explains a difference. */
  printed: z
    .array(z.strictObject({ output: z.string(), tal: z.string(), tolerance: z.number().nonnegative(), explanation: z.string() }))
    .default([]),
});
