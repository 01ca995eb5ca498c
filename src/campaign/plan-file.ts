/** A plan as it is kept: in a campaign's file, or in one of its own. */
import * as z from 'zod/mini';
import { candidateLists, mostPriorities, type Plan } from './domain/index.ts';
import { listOf } from '../files/shapes.ts';
import { key, text, version, written } from './file-parts.ts';

/** What the date field gave, also a year of six digits: whether it is a day is for the domain to say. */
const typedDay = z.string().check(z.maxLength(20));

const priority = z.strictObject({
  item: text(10),
  list: z.optional(z.enum(candidateLists)),
  reason: written,
  action: written,
  ownerRole: written,
  firstStep: written,
  deadline: z.union([z.strictObject({ date: typedDay }), z.strictObject({ noDateBecause: written })]),
  sign: written,
  status: z.enum(['ikke-begyndt', 'i-gang', 'gennemfoert', 'opgivet']),
  carriedFrom: z.optional(key),
});

/** A plan, also one that is half written. */
export const handleplanSchema: z.ZodMiniType<Plan> = z.strictObject({
  campaign: z.optional(key),
  instrument: text(60),
  version,
  priorities: listOf(priority, mostPriorities, ({ item }) => item),
});
