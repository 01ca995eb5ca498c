/** What the files of a campaign hold: the campaign itself, one hand-in, the counters of a meeting, a plan, and how a survey's columns are read. */
import * as z from 'zod/mini';
import {
  collections,
  lastRevision,
  longestPlanText,
  type Agreement,
  type Campaign,
  type Counters,
  type CsvMapping,
  type KeptResult,
  type KeptRound,
  type Snapshot,
  type Svar,
} from './domain/index.ts';
import { handleplanSchema } from './plan-file.ts';
import { count, id, key, role, state, text, version } from './file-parts.ts';

export { handleplanSchema } from './plan-file.ts';

const threshold = z.int().check(z.minimum(5), z.maximum(1000));
const round = z.enum(['baseline', 'midtvejs', 'slut', 'enkelt']);

const campaign: z.ZodMiniType<Campaign> = z.strictObject({
  key,
  name: text(80),
  instrument: text(60),
  version,
  round,
  invited: z.array(z.strictObject({ role, persons: z.optional(z.int().check(z.positive())) })).check(z.minLength(1)),
  createdDate: z.iso.date(),
  closes: z.optional(z.iso.date()),
  message: z.optional(text(400)),
  collected: z.optional(z.array(z.enum(collections))),
  contact: z.optional(text(120)),
  previous: z.optional(key),
  threshold: z.optional(threshold),
});

const counts = z.strictObject({ persons: count, items: z.array(z.array(count)) });

/** The counters of a meeting. Whether they add up is for the domain to say. */
const counters: z.ZodMiniType<Counters> = z.strictObject({ id, roles: z.partialRecord(role, counts) });

const agreement: z.ZodMiniType<Agreement> = z.strictObject({ item: text(10), state, reason: text(longestPlanText), date: z.iso.date() });

const snapshot: z.ZodMiniType<Snapshot> = z.strictObject({
  date: z.iso.date(),
  groups: z.array(z.strictObject({ roles: z.array(role), members: z.array(text(40)) })),
});

const keptCell = z.union([z.array(count), z.enum(['ens', 'faa-svar', 'lille-forskel', 'ikke-spurgt'])]);

/** What was shown on a day. Whether its counts add up is for the domain to say. */
const kept = {
  date: z.iso.date(),
  groups: z.array(
    z.strictObject({
      roles: z.array(role),
      persons: count,
      invited: z.optional(count),
      because: z.optional(z.enum(['few', 'earlier-round'])),
    }),
  ),
  items: z.array(
    z.strictObject({
      id: text(10),
      statement: text(600),
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
      cells: z.array(keptCell),
    }),
  ),
};

/** A round that is over. */
const keptRound: z.ZodMiniType<KeptRound> = z.strictObject({
  ...kept,
  key,
  name: text(80),
  round,
  version,
  plan: z.optional(handleplanSchema),
});

/** A result of the campaign itself. */
const keptResult: z.ZodMiniType<KeptResult> = z.strictObject({ ...kept, threshold, beside: z.array(key) });

/** One hand-in. Whether the items exist and the steps are on their scales is for the domain to say. */
export const svarSchema: z.ZodMiniType<Svar> = z.strictObject({
  campaign: key,
  instrument: text(60),
  version,
  role,
  id,
  revision: z.int().check(z.minimum(0), z.maximum(lastRevision)),
  answers: z.record(z.string(), state),
});

/** The counters of a meeting with the campaign they belong to. */
export const optaellingSchema = z.strictObject({ campaign: key, instrument: text(60), version, counters });

/** A campaign with everything it has received. Hand-ins are kept as their codes: short, guarded and readable by any edition. */
export const maalingSchema = z.strictObject({
  campaign,
  codes: z.array(z.string().check(z.maxLength(100))),
  meetings: z.array(counters),
  agreements: z.array(agreement),
  snapshots: z.array(snapshot),
  /** What it has shown, the first first: the last can be shown again while a new one must wait. */
  results: z.optional(z.array(keptResult)),
  plan: z.optional(handleplanSchema),
  /** Rounds before this one, the first first. */
  rounds: z.optional(z.array(keptRound)),
  /** Rounds taken out of the series that a new result must still be safe beside. */
  guards: z.optional(z.array(keptRound)),
});

/** A campaign as it is saved. */
export type MaalingFile = z.output<typeof maalingSchema>;

/** How a coordinator reads the exports of a survey; kept so that the next export is read the same way. */
export const kolonnevalgSchema: z.ZodMiniType<CsvMapping> = z.strictObject({
  instrument: text(60),
  version,
  columns: z.record(z.string(), z.string()),
  words: z.record(z.string(), z.record(z.string(), z.union([state, z.literal('ubesvaret')]))),
  respondent: z.optional(z.string()),
  role: z.union([
    z.strictObject({ fixed: role }),
    z.strictObject({ column: z.string(), words: z.record(z.string(), z.union([role, z.literal('udeladt')])) }),
  ]),
});
