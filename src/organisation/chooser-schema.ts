/** The chooser of models: content/modelvalg/<id>.yaml. Questions, reasons and weights are ours; the lines say what each is read from. */
import * as z from 'zod';
import { models } from './domain/modelvalg/index.ts';
import { slug } from '../evidence/schema-parts.ts';

const lines = z.array(z.string().regex(/^\d+-\d+$|^\d+$/)).min(1);
const sentence = z.string().min(15).max(240);

const modelSchema = z.strictObject({
  /** What speaks for it. Shown whatever the answers are. */
  strength: sentence,
  /** What to think about first. Shown whatever the answers are. */
  heed: sentence,
  lines,
});

const optionSchema = z.strictObject({
  /** Stable for ever: saved answers point to it. */
  id: slug,
  label: z.string().max(80),
  /** Why the weights are as they are. */
  why: sentence,
  /** From −2 to 2; models that the answer says nothing about are left out. */
  weights: z.partialRecord(z.enum(models), z.int().min(-2).max(2)),
  lines,
});

const questionSchema = z.strictObject({
  /** Stable for ever. */
  id: slug,
  question: z.string().max(120).endsWith('?'),
  hint: z.string().max(120).optional(),
  /** True when the options stand in an order. */
  ordered: z.boolean(),
  options: z.array(optionSchema).min(2),
});

/** A chooser with its rules, the models and the questions. */
export const modelvalgSchema = z.strictObject({
  source: slug,
  /** Raised when a question or an option is added, removed or reworded. */
  version: z.int().positive(),
  rules: z.strictObject({
    /** With fewer answers nothing is shown. */
    leastAnswers: z.int().positive(),
    /** Points from 0 to 100; models within it of the best are equally good. */
    tieMargin: z.int().min(0),
    partialFrom: z.int().min(1),
    goodFrom: z.int().max(100),
  }),
  models: z.record(z.enum(models), modelSchema),
  questions: z.array(questionSchema).min(1),
});
