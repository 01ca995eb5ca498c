/** The shape of a saved comparison of offers. Any value may be missing; a measure is any name with a number. */
import * as z from 'zod/mini';
import type { EffektDraft } from './domain/index.ts';

const offer = z.catchall(
  z.object({ navn: z.optional(z.string()), deltagere: z.optional(z.number()), omkostning: z.optional(z.number()) }),
  z.number(),
);

/** Offers, weights and scales as typed so far. */
export const effektDraftSchema: z.ZodMiniType<EffektDraft> = z.strictObject({
  tilbud: z.optional(z.array(offer)),
  vaegte: z.optional(z.record(z.string(), z.number())),
  skala: z.optional(z.record(z.string(), z.tuple([z.number(), z.number()]))),
});

/** What a saved file holds. */
export const effektFileSchema = z.strictObject({
  input: effektDraftSchema,
  title: z.optional(z.string()),
  note: z.optional(z.string()),
});

/** The payload of a saved comparison. */
export type EffektFile = z.infer<typeof effektFileSchema>;
