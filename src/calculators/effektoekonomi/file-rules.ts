/** The shape of a saved comparison of offers. Any value may be missing; a measure is any name with a number. */
import * as z from 'zod/mini';
import { longestName, mostRows } from '../../files/limits.ts';
import { list, named, note, title, words } from '../../files/shapes.ts';
import type { EffektDraft } from './domain/index.ts';

const offer = z.catchall(
  z.object({ navn: z.optional(words(longestName)), deltagere: z.optional(z.number()), omkostning: z.optional(z.number()) }),
  z.number(),
);

/** Offers, weights and scales as typed so far. */
export const effektDraftSchema: z.ZodMiniType<EffektDraft> = z.strictObject({
  tilbud: z.optional(list(offer, mostRows)),
  vaegte: z.optional(named(z.number(), mostRows, longestName)),
  skala: z.optional(named(z.tuple([z.number(), z.number()]), mostRows, longestName)),
});

/** What a saved file holds. */
export const effektFileSchema = z.strictObject({
  input: effektDraftSchema,
  title,
  note,
});

/** The payload of a saved comparison. */
export type EffektFile = z.infer<typeof effektFileSchema>;
