/** The shape of a saved caseload worksheet. Any value may be missing; an unknown name is refused. */
import * as z from 'zod/mini';
import { note, title } from '../../files/shapes.ts';
import type { CaseloadDraft } from './domain/index.ts';

const number = z.optional(z.number());
const spread = z.optional(z.strictObject({ lav: number, mellem: number, hoej: number }));
const task = z.optional(z.strictObject({ nu: number, maal: number }));

/** A worksheet as typed so far, named as in the domain. */
export const caseloadDraftSchema: z.ZodMiniType<CaseloadDraft> = z.strictObject({
  aabneSager: number,
  sagerNu: number,
  sagerMaal: spread,
  udgiftPrAarsvaerk: number,
  timerPrMaaned: number,
  andelTilSager: number,
  virksomhedAndel: number,
  ugerMellemSamtaler: number,
  ugerMellemOpfoelgning: number,
  timerPrSamtale: number,
  timerPrOpfoelgning: number,
  opfoelgningErstatter: z.optional(z.boolean()),
  opgaver: z.optional(
    z.strictObject({ relation: task, jobplan: task, match: task, fastholdelse: task, progression: task, eftervaern: task }),
  ),
  ugevaerdi: spread,
});

/** What a saved file holds. */
export const caseloadFileSchema = z.strictObject({
  input: caseloadDraftSchema,
  title,
  note,
});

/** The payload of a saved worksheet. */
export type CaseloadFile = z.infer<typeof caseloadFileSchema>;
