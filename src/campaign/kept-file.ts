/** What a campaign's file keeps of what it has shown: results, rounds before, and who stood in them. */
import * as z from 'zod/mini';
import { roles, type Role } from '../assessment/domain/index.ts';
import { list, listOf } from '../files/shapes.ts';
import { campaignLimits as limits, type KeptResult, type KeptRound, type Snapshot } from './domain/index.ts';
import { count, histogram, key, role, round, text, threshold, version } from './file-parts.ts';
import { handleplanSchema } from './plan-file.ts';
import type { Seen } from './seen-file.ts';

/** Groups share nobody, so every role stands in one of them. */
const groupsOf = <Group>(group: z.ZodMiniType<Group>, rolesOf: (group: Group) => readonly Role[]) =>
  list(group, roles.length).check(
    z.refine((groups) => {
      const all = groups.flatMap(rolesOf);
      return new Set(all).size === all.length;
    }),
  );
const together = list(role, roles.length);

/** A person's id with its revision, or a person of a meeting (characters). */
const longestId = 40;
const idsIn = (text: string): readonly string[] => text.split(' ');
const ids = z.string().check(z.refine((text) => idsIn(text).every((id) => id.length > 0 && id.length <= longestId)));

/** Nobody stands twice, and nobody in a group that is not there. */
function holds({ results, persons }: Seen): boolean {
  const everybody = persons.flatMap((alike) => idsIn(alike.ids));
  const fits = (groups: readonly number[]) =>
    groups.length === results.length && groups.every((group, at) => group <= (results[at]?.groups.length ?? 0));
  return everybody.length <= limits.persons && new Set(everybody).size === everybody.length && persons.every(({ groups }) => fits(groups));
}

/** Who stood in what was shown. */
export const seen: z.ZodMiniType<Seen> = z
  .strictObject({
    results: list(z.strictObject({ date: z.iso.date(), groups: groupsOf(together, (group) => group) }), limits.results),
    persons: list(z.strictObject({ groups: list(count, limits.results), ids }), limits.persons),
  })
  .check(z.refine(holds));

const member = z.string().check(z.minLength(1), z.maxLength(longestId), z.regex(/^\S+$/));
const standing = z.strictObject({ roles: together, members: list(member, limits.persons) });

/** Nobody stands in two groups of a result. */
function standsOnce({ groups }: Snapshot): boolean {
  const all = groups.flatMap(({ members }) => members);
  return new Set(all).size === all.length;
}

/** Who stood in one result, as every result had it until version 5. */
export const snapshot: z.ZodMiniType<Snapshot> = z
  .strictObject({ date: z.iso.date(), groups: groupsOf(standing, (group) => group.roles) })
  .check(z.refine(standsOnce));

const keptCell = z.union([histogram, z.enum(['ens', 'faa-svar', 'lille-forskel', 'ikke-spurgt'])]);

/** What was shown on a day. Whether its counts add up is for the domain to say. */
const kept = {
  date: z.iso.date(),
  groups: groupsOf(
    z.strictObject({
      roles: together,
      persons: count,
      invited: z.optional(count),
      because: z.optional(z.enum(['few', 'earlier-round'])),
    }),
    (group) => group.roles,
  ),
  items: listOf(
    z.strictObject({
      id: text(10),
      statement: text(limits.statement),
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
      cells: list(keptCell, roles.length),
    }),
    limits.items,
    ({ id }) => id,
  ),
};

/** A round that is over. */
export const keptRound: z.ZodMiniType<KeptRound> = z.strictObject({
  key,
  name: text(limits.name),
  round,
  version,
  plan: z.optional(handleplanSchema),
  ...kept,
});

/** A result of the campaign itself. */
export const keptResult: z.ZodMiniType<KeptResult> = z.strictObject({
  ...kept,
  threshold,
  beside: listOf(key, 2 * limits.rounds, String),
});
