/** One questionnaire: content/spoergeskemaer/<id>.yaml. A new instrument needs no code; tidligere/ keeps editions that are replaced. */
import * as z from 'zod';
import { roles } from './domain/index.ts';
import { registerSchema } from './register-schema.ts';

/** Roles that can answer. */
export const roleSchema = z.enum(roles);

/** A share as two whole numbers: [1, 3] is a third. */
const fraction = z.tuple([z.int().positive(), z.int().positive()]);

const method = z.enum(['trin', 'fordeling', 'fidelitet', 'balance']);

/** An et-word in its three forms: [element, elementet, elementer]. */
const noun = z.tuple([z.string(), z.string(), z.string()]);

/** One word for all the answers at an end, or shorter names of its steps. */
const endName = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const scaleSchema = z.strictObject({
  /** Names of the steps, lowest first. Leave empty when the item is answered in words only. At most thirteen. */
  steps: z.array(z.string().min(1)).max(13),
  /** false when the steps are choices without an order. */
  ordered: z.boolean().default(true),
  /** How many steps lie at the low and at the high end. Nought and nought when no end is better. */
  ends: z.strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative() }),
  /** What the answers at each end are called in a sentence, when not by the names of the steps: [uenig, enig], or a list for an end. */
  endNames: z.optional(z.tuple([endName, endName])),
  /** Where steps are shares: the lower edge of each in percent. */
  edges: z.array(z.number()).optional(),
});

/** A page of the site, from its root: "/elementer/hovedmotorvejen/". */
const pageAddress = z.templateLiteral(['/', z.string(), '/']);

const itemSchema = z.strictObject({
  /** Stable for ever and shown as the number: saved answers point to it. */
  id: z.string().regex(/^[A-Z]?\d{1,2}(\.\d{1,2})?[a-z]?$/),
  /** The statement or question in our own words. */
  statement: z.string().min(15),
  /** Left out when it is the questionnaire's own scale. */
  scale: z.string().optional(),
  /** What each step looks like in practice, first step first. Always written for the method trin. */
  levels: z.array(z.string().min(5)).default([]),
  /** How to find the answer. */
  help: z.string().min(15).optional(),
  /** -1 when agreeing is the unfavourable answer. */
  retning: z.literal([1, -1]).default(1),
  /** Whether »ikke relevant« is offered; left out when it is as in the rest of the questionnaire. */
  notRelevant: z.boolean().optional(),
  /** Roles that answer from their own responsibility. Left out when it is all the questionnaire's roles. */
  responsible: z.array(roleSchema).min(1).optional(),
  /** Roles that can answer from experience only. */
  experience: z.array(roleSchema).default([]),
  /** Advice for a weak answer: what to do first, one or two sentences. */
  advice: z.string().min(30),
  /** Page with guidance, from the root of the site. Left out when it is the section's. */
  guide: pageAddress.optional(),
  /** balance: what stands at each end. */
  poles: z.tuple([z.string(), z.string()]).optional(),
  /** balance: the item asks where one wishes to be on the axis of this item. */
  wishFor: z.string().optional(),
  /** Line ranges in the report, "401-420". Left out when the report has nothing on it. */
  lines: z.array(z.string().regex(/^\d+-\d+$|^\d+$/)).default([]),
});

const sectionSchema = z.strictObject({
  /** Slug and anchor; for the elements also the name of the page. */
  id: z.string(),
  number: z.int().positive(),
  title: z.string(),
  /** Left out when it is the questionnaire's. */
  method: method.optional(),
  /** Page with guidance on the whole section, from the root of the site. */
  guide: pageAddress.optional(),
  items: z.array(itemSchema).min(1),
});

/** A questionnaire as it is written. */
export const instrumentSchema = z.strictObject({
  title: z.string(),
  /** What it is for, in one or two sentences. */
  purpose: z.string(),
  /** Who should answer, and how many. */
  who: z.string().min(15),
  method,
  /** Whole number; raised when an item is added, removed or reworded. The old file moves to tidligere/. */
  version: z.int().positive(),
  /** Two to four capitals in front of every svarkode. Never used again for another questionnaire. */
  code: z.string().regex(/^[A-Z]{2,4}$/),
  /** What one hand-in stands for. */
  unit: z.enum(['person', 'sag']).default('person'),
  /** What its sections are called. */
  sectionNoun: noun.default(['afsnit', 'afsnittet', 'afsnit']),
  source: z.string(),
  /** How long it takes, as readers say it. */
  time: z.string(),
  /** The same in minutes for one person who answers alone, to find the short ones by. */
  minutes: z.int().positive(),
  /** What a result cannot say, one sentence each. */
  limits: z.array(z.string().min(15)).min(1),
  /** What the report warns of; shown before use. */
  warnings: z.array(z.string().min(15)).default([]),
  roles: z.array(roleSchema).min(1),
  /** Scales by name. */
  scales: z.record(z.string().regex(/^[a-z]+$/), scaleSchema),
  /** The scale of items that name none. */
  scale: z.string(),
  /** Whether »ikke relevant« is offered where an item does not say. */
  notRelevant: z.boolean(),
  /** When an element can be assessed; printed beside the result. */
  rule: z.strictObject({
    /** The least share of the relevant items that must be answered; »ved ikke« is an answer here. */
    leastAnswered: fraction,
    /** The largest share of the answers that may be »ved ikke«. */
    mostDontKnow: fraction,
  }),
  /** Persons in the smallest group that is shown; left out when it is the house's own five. Never lower. */
  leastGroup: z.int().min(5).optional(),
  /** fidelitet: the bands, lowest first. */
  bands: z.array(z.strictObject({ from: z.number(), name: z.string() })).default([]),
  sections: z.array(sectionSchema).min(1),
  /** Figures from own records to hold beside the answers. */
  registers: z.array(registerSchema).default([]),
});

/** A questionnaire as it is written. */
export type WrittenInstrument = z.output<typeof instrumentSchema>;
