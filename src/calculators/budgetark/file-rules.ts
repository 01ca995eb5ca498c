/**
 * The shape of a saved budget sheet. Any value may be missing, because half-filled work can be saved too; an unknown name is refused, and
 * so is more than a sheet has room for. What a calculation needs is checked by the domain.
 */
import * as z from 'zod/mini';
import { list, note, title, words } from '../../files/shapes.ts';
import { monthlyDraftSchema, yearlyDraftSchema } from '../grundbudget/file-rules.ts';
import { caseDraftSchema } from '../straksaktivering/file-rules.ts';
import { arts, frames, longestSheet, longestText, mostLines, mostMoved, type SheetDraft } from './domain/index.ts';

const number = z.optional(z.number());
const text = (longest: number) => z.optional(words(longest));
/** A year without a number is null. */
const series = z.optional(list(z.nullable(z.number()), longestSheet));
const frame = z.optional(z.enum(frames));
const budget = z.optional(z.union([yearlyDraftSchema, monthlyDraftSchema]));

const moved = z.strictObject({
  andel: number,
  ramme: frame,
  prisPrHelaarsperson: number,
  kommuneAndel: number,
  navn: text(longestText.navn),
});

const measure = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('helaarspersoner'),
    antal: series,
    prisPrHelaarsperson: number,
    kommuneAndel: number,
    flytter: z.optional(list(moved, mostMoved)),
  }),
  z.strictObject({ type: z.literal('beloeb'), aar: series }),
  z.strictObject({ type: z.literal('aarsvaerk'), antal: series, loenPrAarsvaerk: number, overheadPct: number }),
  z.strictObject({ type: z.literal('prPerson'), antal: series, pris: number }),
  z.strictObject({ type: z.literal('sag'), input: z.optional(caseDraftSchema) }),
  z.strictObject({ type: z.literal('bestand'), foer: budget, efter: budget }),
]);

const line = z.strictObject({
  id: text(longestText.id),
  navn: text(longestText.navn),
  art: z.optional(z.enum(arts)),
  ramme: frame,
  maaler: z.optional(measure),
  realisering: number,
  kilde: text(longestText.kilde),
});

/** A sheet as written so far, named as in the domain. */
export const sheetDraftSchema: z.ZodMiniType<SheetDraft> = z.strictObject({
  type: z.optional(z.literal('budgetark')),
  foersteAar: number,
  antalAar: number,
  prisniveau: number,
  diskonteringsrente: number,
  diskonteringsKonvention: z.optional(z.enum(['primo', 'ultimo'])),
  linjer: z.optional(list(line, mostLines)),
  bud: z.optional(z.strictObject({ forsigtig: number, optimistisk: number })),
});

/** What a saved file holds: the sheet, and what people wrote about it. */
export const sheetFileSchema = z.strictObject({
  input: sheetDraftSchema,
  /** How the amounts are shown. */
  visning: z.optional(
    z.strictObject({ enhed: z.optional(z.enum(['kr', 'tusind'])), fortegn: z.optional(z.enum(['plus', 'mindreudgift'])) }),
  ),
  title,
  note,
});

/** The payload of a saved budget sheet. */
export type SheetFile = z.infer<typeof sheetFileSchema>;
