/** What the groups of a result are called. */
import type { Group } from '@/domain/maaling';
import { outcomeWords as words } from '@/texts/maaling';
import { listed } from '@/texts/guide';
import { roleNames } from '@/texts/selvevaluering';

const nameOf = (role: Group['roles'][number]): string => roleNames[role].name;

/** "Leder", "Øvrige (politiker og borger)", or "Alle" when everybody is one group. */
export function groupName({ roles }: Pick<Group, 'roles'>, groups: readonly unknown[]): string {
  const [first] = roles;
  if (roles.length === 1 && first) return nameOf(first);
  return groups.length === 1 ? words.everybody : words.others(listed(roles.map((role) => nameOf(role).toLowerCase())));
}
