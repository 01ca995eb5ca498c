/** The shape of a saved base budget. Any value may be missing; an unknown name is refused. */
import * as z from 'zod/mini';
import { longestName, mostRows } from '../../files/limits.ts';
import { list, note, title, words } from '../../files/shapes.ts';
import type { AnchorInput, MonthlyDraft, YearlyDraft } from './domain/index.ts';

const number = z.optional(z.number());
const series = z.optional(list(z.number(), mostRows));
const perYear = z.optional(z.union([z.number(), list(z.number(), mostRows)]));
const points = z.optional(list(z.strictObject({ md: number, andel: number }), mostRows));
const basis = {
  navn: z.optional(words(longestName)),
  horisontAar: number,
  startbestand: number,
  ydelsePrAar: number,
  kommuneAndel: number,
};

const anchor: z.ZodMiniType<AnchorInput> = z.strictObject({
  tilgang: number,
  landsvaegt: number,
  aar: series,
  landsindeks: series,
  lokaltIndeks: series,
  basisAar: number,
});
const inflow = z.optional(z.union([z.number(), list(z.number(), mostRows), anchor]));

/** A budget from mean stays. */
export const yearlyDraftSchema: z.ZodMiniType<YearlyDraft> = z.strictObject({
  ...basis,
  tilgang: inflow,
  varighedUger: perYear,
  ugerPrAar: number,
});

/** A budget from survival curves by month. */
export const monthlyDraftSchema: z.ZodMiniType<MonthlyDraft> = z.strictObject({
  ...basis,
  startKurve: points,
  tilgangPrMd: inflow,
  kurve: points,
  nyKurve: z.optional(z.strictObject({ fraAar: number, punkter: points })),
});

const budget = z.union([yearlyDraftSchema, monthlyDraftSchema]);

/** What a saved file holds: for each group the base budget, and the budget with the investment where there is one; and what people wrote. */
export const budgetFileSchema = z.strictObject({
  grupper: list(z.strictObject({ input: budget, investering: z.optional(budget), team: z.optional(words(longestName)) }), mostRows).check(
    z.minLength(1),
  ),
  title,
  note,
});

/** The payload of a saved base budget. */
export type BudgetFile = z.infer<typeof budgetFileSchema>;
