/**
 * The shape of a saved follow-up: the case it follows, embedded as its own file would hold it, what was counted, and the stop rule.
 * Any value may be missing: what was not counted is not there. The action plan can lie beside, as its own file would hold it.
 */
import * as z from 'zod/mini';
import type { FollowUpDraft } from './domain/index.ts';
import { caseFile } from '../straksaktivering/file.ts';
import { caseDraftSchema, caseFileSchema } from '../straksaktivering/file-rules.ts';
import { longestName, mostRows } from '../../files/limits.ts';
import { list, note, title, words } from '../../files/shapes.ts';
import { handleplanSchema } from '../../campaign/plan-file.ts';

const number = z.optional(z.number());
const text = z.optional(words(longestName));

/** What was counted in one quarter. */
const quarter = z.strictObject({ tilgang: number, udeblevet: number, gennemfoert: number, ugerUndervejs: number, udgift: number });

/** What a saved file holds. */
export const followUpFileSchema = z.strictObject({
  /** The embedded case and the version of its own format. */
  sag: z.strictObject({ schemaVersion: z.int().check(z.positive(), z.maximum(caseFile.version)), payload: caseFileSchema }),
  kvartaler: list(quarter, mostRows),
  /** With who decides, and when and where the rule was agreed. */
  stopregel: z.optional(z.strictObject({ efterKvartaler: number, graense: number, hvem: text, besluttet: text })),
  handleplan: z.optional(handleplanSchema),
  title,
  note,
});

/** The payload of a saved follow-up. */
export type FollowUpFile = z.infer<typeof followUpFileSchema>;

/** A follow-up by itself: the case and the quarters, as the domain names them. */
export const followUpDraftSchema: z.ZodMiniType<FollowUpDraft> = z.strictObject({
  sag: z.optional(caseDraftSchema),
  kvartaler: z.optional(list(quarter, mostRows)),
  stopregel: z.optional(z.strictObject({ efterKvartaler: number, graense: number })),
});

/** What a file asks the domain. A rule in words alone is no rule to hold a number against. */
export function followUpDraft({ sag, kvartaler, stopregel: { efterKvartaler, graense } = {} }: FollowUpFile): FollowUpDraft {
  const rule = efterKvartaler === undefined && graense === undefined ? {} : { stopregel: { efterKvartaler, graense } };
  return { sag: sag.payload.input, kvartaler, ...rule };
}
