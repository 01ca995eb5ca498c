/**
 * The shape of a saved business case. Every value of the case may be missing, because half-filled work can be saved too; what a
 * calculation needs is checked by the domain. An unknown name is refused: a misspelt field must not vanish silently.
 */
import * as z from 'zod/mini';
import type { CaseDraft } from './domain/index.ts';
import { longestName, longestNote, mostRows } from '../../files/limits.ts';
import { list, note, title, words } from '../../files/shapes.ts';

const number = z.optional(z.number());
const series = z.optional(list(z.number(), mostRows));

const duration = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('nul') }),
  z.strictObject({ type: z.literal('fast'), uger: number }),
  z.strictObject({ type: z.literal('eksponentiel'), uger: number }),
  z.strictObject({ type: z.literal('weibull'), uger: number, form: number }),
  z.strictObject({ type: z.literal('tabel'), punkter: z.optional(list(z.strictObject({ uge: number, andel: number }), mostRows)) }),
]);

const afterGroup = z.strictObject({
  andel: number,
  varighed: z.optional(duration),
  tilbagefald: z.optional(z.strictObject({ andel: number, uger: number })),
});

const rule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('flad'), andel: number }),
  z.strictObject({
    type: z.literal('trappe'),
    trin: z.optional(list(z.strictObject({ fra: number, til: z.optional(z.nullable(z.number())), kommuneAndel: number }), mostRows)),
    anciennitet: z.optional(list(z.strictObject({ andel: number, uger: number }), mostRows)),
  }),
  z.strictObject({ type: z.literal('aktivitet'), kommuneAndelAktiv: number, kommuneAndelPassiv: number, aktivAndel: number }),
]);

/** A case as typed so far, named as in the domain. */
export const caseDraftSchema: z.ZodMiniType<CaseDraft> = z.strictObject({
  horisontAar: number,
  ugerPrAar: number,
  tilgang: z.optional(z.union([z.number(), list(z.number(), mostRows)])),
  tilgangVaekst: number,
  udeblivelse: number,
  aktiveringsUger: number,
  foer: z.optional(duration),
  efter: z.optional(list(afterGroup, mostRows)),
  ydelsePrAar: number,
  regel: z.optional(rule),
  effektRealisering: number,
  laekage: number,
  indfasning: series,
  periodisering: z.optional(z.enum(['staaende', 'kohorte'])),
  aarsvaerk: number,
  loenPrAarsvaerk: number,
  overheadPct: number,
  oevrigDrift: number,
  driftPrHelaarsperson: number,
  driftRefusion: number,
  etablering: number,
  omkostningsTillaeg: number,
  gevinstFradrag: number,
  loenIndeks: series,
  prisIndeks: series,
  satsIndeks: series,
  diskonteringsrente: number,
  diskonteringsKonvention: z.optional(z.enum(['primo', 'ultimo'])),
});

const text = words(longestNote);
const notes = { udeblevne: text, sanktioner: text, borgerne: text, andre: text, imens: text };

/** How the step »Hvad var sket alligevel« is answered: measured against a control group, not known, or assumed. */
const counterfactual = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('maalt'), afgangIndsats: number, nIndsats: number, afgangKontrol: number, nKontrol: number }),
  z.strictObject({ type: z.literal('ved-ikke') }),
  z.strictObject({ type: z.literal('antaget') }),
]);

/** What a saved file holds: the case, and what people wrote about it. */
export const caseFileSchema = z.strictObject({
  input: caseDraftSchema,
  title,
  note,
  /** Id of the worked example it began from. */
  preset: z.optional(words(longestName)),
  /** The group shares as typed, when the groups of the case are rounded to whole persons. */
  groupShares: series,
  /** The municipality's own bids, to stand beside the case. */
  scenarier: z.optional(list(z.strictObject({ navn: words(longestName), input: caseDraftSchema, groupShares: series }), mostRows)),
  /** Answers to the questions that have no numbers. */
  noter: z.optional(z.partial(z.strictObject(notes))),
  /** Who the case is about, in the municipality's own words. Since version 2. */
  gruppe: z.optional(words(longestName)),
  /** Since version 2. Absent with a share in the case: assumed, as in every file of version 1. Absent without one: not answered. */
  modfaktisk: z.optional(counterfactual),
});

/** The answer to what would have happened anyway. */
export type Counterfactual = z.infer<typeof counterfactual>;

/** The payload of a saved business case. */
export type CaseFile = z.infer<typeof caseFileSchema>;
