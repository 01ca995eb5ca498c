/** One questionnaire: content/spoergeskemaer/<id>.yaml. A new instrument needs no code. */
import * as z from 'zod';

/** Roles that can answer. */
export const roleSchema = z.enum(['politiker', 'leder', 'medarbejder']);

/** A share as two whole numbers: [1, 3] is a third. */
const fraction = z.tuple([z.int().positive(), z.int().positive()]);

const itemSchema = z.strictObject({
  /** Stable for ever: saved answers point to it. */
  id: z.string().regex(/^\d{1,2}\.\d$/),
  /** The statement in our own words. */
  statement: z.string().min(20),
  /** What steps one to four look like in practice, in that order. */
  levels: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** Roles that answer from their own responsibility. */
  responsible: z.array(roleSchema).min(1),
  /** Roles that can answer from experience only. */
  experience: z.array(roleSchema),
  /** Advice for a weak answer: what to do first, one or two sentences. The element's page tells more under #punkt-<id>. */
  advice: z.string().min(30),
  /** Line ranges in the report, "401-420". */
  lines: z.array(z.string().regex(/^\d+-\d+$|^\d+$/)).min(1),
});

/** A questionnaire that scores with four described steps per item. */
export const instrumentSchema = z.strictObject({
  title: z.string(),
  /** What it is for, in one or two sentences. */
  purpose: z.string(),
  method: z.literal('trin'),
  /** Whole number; raised when an item is added, removed or reworded. */
  version: z.int().positive(),
  source: z.string(),
  /** How long it takes, as readers say it. */
  time: z.string(),
  /** What a result cannot say, one sentence each. */
  limits: z.array(z.string().min(15)).min(1),
  roles: z.array(roleSchema).min(1),
  /** Names of steps one to four. */
  steps: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** When an element can be assessed; printed beside the result. */
  rule: z.strictObject({
    /** The least share of the relevant items that must be answered; »ved ikke« is an answer here. */
    leastAnswered: fraction,
    /** The largest share of the answers that may be »ved ikke«. */
    mostDontKnow: fraction,
  }),
  sections: z
    .array(
      z.strictObject({
        /** Slug of the element page. */
        id: z.string(),
        number: z.int().positive(),
        title: z.string(),
        items: z.array(itemSchema).min(1),
      }),
    )
    .min(1),
});
