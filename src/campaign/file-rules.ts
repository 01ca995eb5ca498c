/** What the files of a campaign hold: the campaign itself, one hand-in, the counters of a meeting, a plan, and how a survey's columns are read. */
import * as z from 'zod/mini';
import { roles } from '../assessment/domain/index.ts';
import { longestName, mostRows } from '../files/limits.ts';
import { list, listOf, named } from '../files/shapes.ts';
import {
  campaignLimits as limits,
  collections,
  lastRevision,
  longestPlanText,
  type Agreement,
  type Campaign,
  type Counters,
  type CsvMapping,
  type Svar,
} from './domain/index.ts';
import { count, histogram, id, key, role, round, state, text, threshold, version } from './file-parts.ts';
import { keptResult, keptRound, seen, snapshot } from './kept-file.ts';
import { handleplanSchema } from './plan-file.ts';
import { seenIn } from './seen-file.ts';

export { handleplanSchema } from './plan-file.ts';

const invited = z.strictObject({ role, persons: z.optional(z.int().check(z.positive(), z.maximum(limits.persons))) });

const campaign: z.ZodMiniType<Campaign> = z.strictObject({
  key,
  name: text(limits.name),
  instrument: text(60),
  version,
  round,
  invited: listOf(invited, roles.length, ({ role }) => role).check(z.minLength(1)),
  createdDate: z.iso.date(),
  closes: z.optional(z.iso.date()),
  message: z.optional(text(limits.message)),
  collected: z.optional(listOf(z.enum(collections), collections.length, String)),
  contact: z.optional(text(limits.contact)),
  previous: z.optional(key),
  threshold: z.optional(threshold),
});

const counts = z.strictObject({ persons: count, items: list(histogram, limits.items) });

/** The counters of a meeting. Whether they add up is for the domain to say. */
const counters: z.ZodMiniType<Counters> = z.strictObject({ id, roles: z.partialRecord(role, counts) });

/** Every person who was counted has a number, so they must be few enough to number, however many meetings there were. */
const isFew = (meetings: readonly Counters[]): boolean =>
  meetings.flatMap((meeting) => Object.values(meeting.roles)).reduce((sum, { persons }) => sum + persons, 0) <= limits.persons;

const meetings = listOf(counters, limits.meetings, (meeting) => meeting.id).check(z.refine(isFew));

const agreement: z.ZodMiniType<Agreement> = z.strictObject({ item: text(10), state, reason: text(longestPlanText), date: z.iso.date() });

/** Handed-in codes as they stand, also those that cannot be read: they are few and short, and nothing more is asked of them. */
const codes = z.custom<string[]>(
  (value: unknown) =>
    Array.isArray(value) &&
    value.length <= limits.persons &&
    value.every((code: unknown) => typeof code === 'string' && code.length <= limits.code),
);

/** One hand-in. Whether the items exist and the steps are on their scales is for the domain to say. */
export const svarSchema: z.ZodMiniType<Svar> = z.strictObject({
  campaign: key,
  instrument: text(60),
  version,
  role,
  id,
  revision: z.int().check(z.minimum(0), z.maximum(lastRevision)),
  answers: named(state, limits.items, 10),
});

/** The counters of a meeting with the campaign they belong to. */
export const optaellingSchema = z.strictObject({ campaign: key, instrument: text(60), version, counters });

const maaling = {
  campaign,
  codes,
  meetings,
  agreements: listOf(agreement, limits.items, ({ item }) => item),
  /** What it has shown, the first first: the last can be shown again while a new one must wait. */
  results: z.optional(list(keptResult, limits.results)),
  plan: z.optional(handleplanSchema),
  /** Rounds before this one, the first first. */
  rounds: z.optional(list(keptRound, limits.rounds)),
  /** Rounds taken out of the series that a new result must still be safe beside. */
  guards: z.optional(list(keptRound, limits.rounds)),
};

/** A campaign with everything it has received. Hand-ins are kept as their codes: short, guarded and readable by any edition. */
export const maalingSchema = z.strictObject({ ...maaling, seen });

/** A campaign as it is saved. */
export type MaalingFile = z.output<typeof maalingSchema>;

/** A campaign as versions 1 to 4 had it: everybody's id stood again in every result. */
export const maalingSchema4 = z.strictObject({ ...maaling, snapshots: list(snapshot, limits.results) });

/** The file of version 5 that one of version 4 is. */
export const maaling5 = ({ snapshots, ...rest }: z.output<typeof maalingSchema4>): MaalingFile => ({ ...rest, seen: seenIn(snapshots) });

/** How a coordinator reads the exports of a survey; kept so that the next export is read the same way. */
export const kolonnevalgSchema: z.ZodMiniType<CsvMapping> = z.strictObject({
  instrument: text(60),
  version,
  columns: named(z.string(), mostRows, longestName),
  words: named(named(z.union([state, z.literal('ubesvaret')]), mostRows, longestName), mostRows, longestName),
  respondent: z.optional(z.string()),
  role: z.union([
    z.strictObject({ fixed: role }),
    z.strictObject({ column: z.string(), words: named(z.union([role, z.literal('udeladt')]), mostRows, longestName) }),
  ]),
});
