/** One municipality and what the reports tell about it: content/kommuner/<slug>.yaml. The field comments are the editor's manual. */
import * as z from 'zod';
import { caseworkers, groups, keyFigures, municipalRoles, organisations, rounds, themes } from './domain/kommuner.ts';
import { officialMunicipalities } from './kommune-list.ts';
import { place, slug } from '../evidence/schema-parts.ts';

const figureId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv mappe og navn: "hilleroed/tilgang"');

/** One to three sentences of our own. Figures as <Tal id="…" />, terms as <Ord id="…">…</Ord>, never as typed digits. */
const told = z.string().min(15).max(500);

/** An effort of »Én plan«: for whom, how organised, and who the citizen meets. */
const designSchema = z.strictObject({
  groups: z.array(z.enum(groups)).min(1),
  organisation: z.enum(organisations),
  caseworker: z.enum(caseworkers),
  /** Who can take part, and how many. */
  target: told,
  /** Who leads the effort. */
  led: told,
});

const effortSchema = z.strictObject({
  /** What the municipality does, in a few words without figures. */
  title: z.string().min(8).max(80),
  text: told,
  theme: z.enum(themes),
  ...place,
  design: designSchema.optional(),
  /** What cannot be concluded, or where the report is unclear. */
  caveat: told.optional(),
});

/** The places in its cluster that the eight of »Hvad gør de bedste?« were chosen by. */
const rankingSchema = z.strictObject({
  /** The figure with the number of jobcentres in the cluster. */
  size: figureId,
  /** The figure with the place on each key figure. */
  places: z.record(z.enum(keyFigures), figureId),
  /** How sure it is that the table belongs to this municipality: high when the reason for the choice fits, medium when only the order says so. */
  assignment: z.enum(['high', 'medium']),
  /** Contradictions and doubts about this table. */
  doubts: z.array(told).default([]),
  ...place,
});

/** One statement of a survey, measured up to three times. A round without a figure is left out. */
const measurementSchema = z.strictObject({
  /** Who says what: "Medarbejdere, der …". Without figures. */
  what: z.string().min(15).max(140),
  /** When a falling share is the better one. */
  lowIsGood: z.boolean().default(false),
  shares: z.partialRecord(z.enum(rounds), figureId).refine((shares) => Object.keys(shares).length >= 2, 'Skriv mindst to målinger'),
  ...place,
});

const reportSchema = z.strictObject({
  /** Id of the publication. */
  source: slug,
  role: z.enum(municipalRoles),
  /** Why or when the municipality is in the report. */
  why: told,
  ...place,
  ranking: rankingSchema.optional(),
  measurements: z.array(measurementSchema).default([]),
  /** What the municipality does. The examples of the ten elements stand on the elements' pages and come from there. */
  efforts: z.array(effortSchema).default([]),
});

/** One municipality. */
export const kommuneSchema = z
  .strictObject({
    /** Official four-digit code. */
    kode: z.string().refine((kode) => kode in officialMunicipalities, 'Koden findes ikke blandt de 98 kommuner'),
    /** Short name: "Hillerød". */
    navn: z.string(),
    /** Official name where it is not the short name and "Kommune": "Københavns Kommune". */
    kommunenavn: z.string().endsWith('ommune').optional(),
    /** The reports in which the municipality stands, in the order of the sources' overview. */
    reports: z.array(reportSchema).min(1),
  })
  .refine(({ kode, navn }) => (officialMunicipalities[kode] ?? navn) === navn, {
    path: ['navn'],
    error: ({ input }) => `Koden ${(input as { kode: string }).kode} hører til en kommune med et andet navn`,
  });
