/** What a saved self-assessment holds. Whether items exist and steps are on their scales is for the domain to say. */
import * as z from 'zod/mini';
import { mostRows } from '../files/limits.ts';
import { named, someWords as text } from '../files/shapes.ts';
import { longestName, longestNote, roles, type Assessment } from './domain/index.ts';

/** A choice, a note, or both. An entry with neither says nothing and is refused. */
const answer = z
  .strictObject({
    state: z.optional(z.union([z.int().check(z.minimum(1), z.maximum(13)), z.enum(['ved-ikke', 'ikke-relevant'])])),
    note: z.optional(text(longestNote)),
  })
  .check(z.refine(({ state, note }) => state !== undefined || note !== undefined));

/** The payload of a file of this kind. */
export const selvevalueringSchema: z.ZodMiniType<Assessment> = z.strictObject({
  instrument: text(longestName),
  version: z.int().check(z.positive()),
  role: z.enum(roles),
  name: z.optional(text(longestName)),
  createdDate: z.iso.date(),
  answers: named(answer, mostRows, longestName),
  /** Since version 2: figures from one's own records. */
  registers: z.optional(named(z.number(), mostRows, longestName)),
});
