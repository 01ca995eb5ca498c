/** What the groups of a result are called. */
import type { Group } from '@/domain/maaling';
import { outcomeWords as words } from '@/texts/maaling';
import { listed } from '@/texts/guide';
import { roleNames } from '@/texts/selvevaluering';
import { capital, lower } from '@/texts/wording';

type Named = Pick<Group, 'roles'>;

const rolesIn = ({ roles }: Named): string => listed(roles.map((role) => roleNames[role].plural));
const isEverybody = ({ roles }: Named, groups: readonly unknown[]): boolean => roles.length > 1 && groups.length === 1;

/** What the roles that stand together are called: some of them, or everybody. Undefined when each role is a group of its own. */
export function mergedAs(groups: readonly Named[]): 'oevrige' | 'alle' | undefined {
  if (groups.every(({ roles }) => roles.length === 1)) return undefined;
  return groups.length > 1 ? 'oevrige' : 'alle';
}

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
