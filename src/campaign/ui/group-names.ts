/** What the groups of a result are called. */
import type { Group } from '@/campaign/domain';
import { outcomeWords as words } from '@/campaign/texts/campaign';
import type { Merged } from '@/campaign/texts/merged';
import { listed } from '@/base/words/listed';
import { roleNames } from '@/assessment/texts';
import { capital, lower } from '@/base/words/wording';

type Named = Pick<Group, 'roles'>;

const rolesIn = ({ roles }: Named): string => listed(roles.map((role) => roleNames[role].plural));
const isEverybody = ({ roles }: Named, groups: readonly unknown[]): boolean => roles.length > 1 && groups.length === 1;

/** The groups of more than one role: what they are called, who is in them, and why. Empty when each role is a group of its own. */
export const mergedIn = (groups: readonly Group[]): readonly Merged[] =>
  groups
    .filter(({ roles }) => roles.length > 1)
    .map((group) => ({ as: groups.length > 1 ? 'oevrige' : 'alle', because: group.because ?? 'few', roles: rolesIn(group) }));

/** "Ledere", "Øvrige (politikere og borgere)", or "Alle" when everybody is one group. */
export function groupName(group: Named, groups: readonly unknown[]): string {
  if (isEverybody(group, groups)) return words.everybody;
  return group.roles.length === 1 ? capital(rolesIn(group)) : words.others(rolesIn(group));
}

/** Who has answered: the same, but "Ledere og medarbejdere" when roles that were invited are not among them. */
export const answeredName = (group: Named, groups: readonly unknown[], isAnyQuiet: boolean): string =>
  isAnyQuiet && isEverybody(group, groups) ? capital(rolesIn(group)) : groupName(group, groups);

/** The same inside a sentence: "ledere", "de øvrige (politikere og borgere)". */
export function groupInText(group: Named, groups: readonly unknown[]): string {
  const isMerged = group.roles.length > 1 && groups.length > 1;
  return isMerged ? words.othersInText(rolesIn(group)) : lower(groupName(group, groups));
}
