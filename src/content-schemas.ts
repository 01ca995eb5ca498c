/** The shape of everything editors write in content/. The field comments are the editor's manual: keep them complete. */
import * as z from 'zod';
import { evidenceSchema } from './guides/guide-schema.ts';
import { lines, place, slug } from './evidence/schema-parts.ts';

z.config(z.locales.da());

const sentence = z.string().min(15);

/** A publication that figures and claims rest on. One file per publication: content/kilder/<id>.yaml. */
export const kildeSchema = z
  .strictObject({
    title: z.string(),
    /** The name used in running text and in source cards, at most a few words. */
    shortTitle: z.string().max(40),
    publisher: z.string(),
    /** Left out when the publication does not say. */
    year: z.int().min(1990).optional(),
    /** What a source card says where the year is missing: "tidligst 2012". */
    dated: z.string().max(30).optional(),
    /** What a reader should know about the year, for example why it is missing. */
    yearNote: sentence.optional(),
    /** The first digits of the name of the file with the extracted text, used only by the verification script. */
    seed: z.string().regex(/^\d{3}$/),
    /** What kind of publication it is, in one or two sentences. */
    what: sentence,
    /** What it rests on: who was asked, how many, when. One sentence each. */
    dataBasis: z.array(sentence).min(1),
    /** Ids in the facts ledger that the source's own page tells. */
    facts: z.array(z.string()).min(1).optional(),
    /** What cannot be concluded from it. One sentence each. */
    limits: z.array(sentence).min(1),
    /** Places where the publication contradicts itself, told in our own words. */
    contradictions: z.array(z.strictObject({ text: sentence, lines })),
    /** What it tells about municipalities, for their pages. */
    municipalities: z.strictObject({
      /** How they were chosen; say it when the publication does not. */
      chosen: sentence,
      ...evidenceSchema.pick({ basis: true, who: true, when: true, cannotConclude: true }).shape,
      ...place,
      /** What it tells of all of them rather than of one, in our own words and with figures as <Tal>. */
      together: z.array(z.strictObject({ text: sentence, ...place })).default([]),
    }),
  })
  .refine(({ year, dated, yearNote }) => year !== undefined || (dated !== undefined && yearNote !== undefined), {
    path: ['year'],
    error: 'Uden year skal både dated og yearNote være skrevet',
  });

/** One published figure: content/tal/<folder>/<id>.yaml. Prose shows it with <Tal id="folder/id" />, never as typed digits. */
export const talSchema = z.strictObject({
  /** The figure exactly as used; percent as 30, not 0.3; kroner in full. */
  value: z.number(),
  unit: z.enum([
    'kr.',
    'kr. om året',
    'uger',
    'måneder',
    'dage',
    'år',
    'timer',
    'personer',
    'helårspersoner',
    'kommuner',
    'pct.',
    'procentpoint',
    'svar',
    'stk.',
    'indeks',
    'plads',
  ]),
  /** The unit as readers see it where the plain one is clumsy: "unge", "kommunebesøg". */
  unitLabel: z.string().max(40).optional(),
  /** True when the report says "about". */
  approximate: z.boolean().optional(),
  /** How the figure stands in the report where that differs from the value: "3,894 mio.", "otte". Used by the verification. */
  printed: z.string().optional(),
  /** What the figure counts, as a noun phrase in Danish without the figure itself. */
  label: z.string().min(10).max(160),
  /** Who and how many it covers, and when, where the report says so. */
  population: z.string().max(160).optional(),
  source: slug,
  /** Heading in the report, so that a reader can find it. */
  section: z.string().min(3),
  lines,
  /** exact = stands in the text; figure = read from a figure or loose table; derived = our calculation from printed figures. */
  confidence: z.enum(['exact', 'figure', 'derived']),
  /** How a derived figure was made, or what a reader must know before using it. */
  note: z.string().max(400).optional(),
  /** Page in the printed report, only where the ledger proves it. */
  page: z.int().positive().optional(),
});

/** One assumption of a calculation: content/forudsaetninger/<model>/<id>.yaml. */
export const forudsaetningSchema = z.strictObject({
  /** Absent when nobody has verified an amount: the user enters it. Shares as 0.5, not 50. */
  value: z.number().optional(),
  unit: z.enum(['kr.', 'kr. om året', 'uger', 'andel', 'år', 'personer', 'årsværk']),
  label: z.string().min(5).max(120),
  /** kilde = printed in a source; udledt = needed for the source's own result but not stated; skoen = our choice. */
  origin: z.enum(['kilde', 'udledt', 'skoen']),
  /** Why this value, in a sentence a committee member can read. */
  reason: sentence,
  /** Id of the figure it comes from, when origin is kilde. */
  tal: z.string().optional(),
  /** The law or publication it stands in, when origin is kilde and the source is not one of the reports. */
  reference: z.string().min(10).optional(),
  /** How far an uncertain value is moved: from low to high times the case's own value (egen), or from low to high (fast). */
  range: z.strictObject({ basis: z.enum(['egen', 'fast']), low: z.number(), high: z.number() }).optional(),
  /** ISO date of the last day it holds; npm run frister asks for a fresh look. */
  gyldigTil: z.iso.date().optional(),
});

/** One term of the field: content/ordliste/<slug>.yaml. */
export const ordSchema = z.strictObject({
  term: z.string(),
  /** The meaning in one or two sentences of our own. */
  meaning: z.string().min(20).max(400),
  /** Other words that mean the same. The search finds them too. */
  synonyms: z.array(z.string().min(2)).min(1).optional(),
  /** When the term belongs to a certain time, such as a rule or a group of citizens: which, and what may have changed. */
  dated: sentence.optional(),
  /** The report that uses the word this way; left out when the word is common in the field and the meaning is ours. */
  source: slug.optional(),
  /** Terms that are understood together with this one. */
  see: z.array(slug).min(1).optional(),
});

/** One decision about the product: content/beslutninger/NNNN-<slug>.md, published under /om/. */
export const beslutningSchema = z.strictObject({
  title: z.string(),
  date: z.iso.date(),
  status: z.enum(['gældende', 'afløst']),
  supersededBy: slug.optional(),
});

export { kommuneSchema } from './guides/kommune-schema.ts';
export { elementSchema, topicSchema, untoldSchema } from './guides/guide-schema.ts';
export { indsatsSchema } from './organisation/indsats-schema.ts';
export { fordelingSchema } from './assessment/distribution-schema.ts';
export { instrumentSchema } from './assessment/instrument-schema.ts';
export { laesevejSchema } from './guides/reading-path-schema.ts';
export { modelvalgSchema } from './organisation/chooser-schema.ts';
export { eksempelSchema } from './guides/example-schema.ts';
export { regelSchema, satsSchema } from './calculators/straksaktivering/rules-schema.ts';
