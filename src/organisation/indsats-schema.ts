/** One effort of »Én plan« as the overview compares it: content/indsatser/<id>.yaml. What it does stands on the municipality's page. */
import * as z from 'zod';
import { authorities, coLocations, entries } from './domain/indsatser.ts';
import { slug } from '../evidence/schema-parts.ts';

const level = <const T extends readonly [string, ...string[]]>(levels: T) =>
  z.strictObject({
    level: z.enum(levels),
    /** The same in a few words; say it when it is our reading. */
    text: z.string().min(8).max(140),
  });

/** One effort. Group, organisation and role come from the municipality's file. */
export const indsatsSchema = z.strictObject({
  /** Slug of the municipality. */
  kommune: slug,
  /** The first fact of the same effort in the municipality's file. */
  fact: slug,
  /** How much of the week those around the citizen sit together. */
  coLocation: level(coLocations),
  /** Who decides. */
  authority: level(authorities),
  /** Whom the citizen goes to. */
  entry: level(entries),
  /** The chooser's questions that the report answers about the effort, with our reading of the answer. */
  answers: z.record(slug, slug),
  /** Where those answers are read: "1264-1268". */
  answerLines: z.array(z.string().regex(/^\d+-\d+$|^\d+$/)).min(1),
});
