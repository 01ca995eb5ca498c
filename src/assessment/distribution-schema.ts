/** Printed distributions to hold beside answers of one's own: content/fordelinger/<questionnaire>.yaml. */
import * as z from 'zod';
import { roleSchema } from './instrument-schema.ts';

/** A figure's id, or a hyphen where the report does not tell. */
const figure = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$|^-$/);

/** One file per questionnaire. The figures themselves stand in content/tal with source and lines. */
export const fordelingSchema = z.strictObject({
  instrument: z.string(),
  entries: z
    .array(
      z.strictObject({
        /** The item whose question is like the report's. */
        item: z.string(),
        /** Who was asked, all together. */
        roles: z.array(roleSchema).min(1),
        /** The printed scale, lowest step first. */
        steps: z.array(z.string()).min(2),
        /** Who answered, in a sentence without digits. */
        who: z.string().regex(/^\D{15,}$/),
        groups: z.array(z.strictObject({ name: z.string(), tal: z.array(figure).min(2) })).min(1),
      }),
    )
    .min(1),
});
