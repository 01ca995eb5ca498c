/** Finds which of our answers may stand beside a printed distribution: a group of exactly the printed roles, or everybody when they are. */
import type { Role, Tally } from '../../assessment/domain/index.ts';
import type { Cell } from './cells.ts';
import type { Publication, PublishedItem } from './publication.ts';
import { comparabilityOf, type Comparability, type PublishedAnswers } from './published-answers.ts';

/** Our side of the comparison, or why there is none. */
export type Beside =
  | {
      readonly code: 'vejledende';
      readonly tally: Tally;
      /** Places in the publication of the groups that are added up in the tally: each of them is shown. */
      readonly groups: readonly number[];
    }
  | Exclude<Comparability, { code: 'vejledende' }>
  /** The roles are the same, but our answers are not shown: none of them, not those of the one group, or not the sum of the groups. */
  | { readonly code: 'ikke-vist'; readonly what: 'alt' | 'gruppen' | 'summen' };

interface Side {
  readonly groups: readonly number[];
  readonly roles: readonly Role[];
  readonly tally: Tally | undefined;
}

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean => a.length === b.length && a.every((role) => b.includes(role));

function missing(cells: readonly Cell[], { groups }: Side): 'alt' | 'gruppen' | 'summen' {
  if (cells.every(({ code }) => code !== 'vist')) return 'alt';
  return groups.length > 1 ? 'summen' : 'gruppen';
}

/** Our answers to this item, held against the printed ones. */
export function besidePublished({ groups }: Publication, { cells, scale, total }: PublishedItem, printed: PublishedAnswers): Beside {
  const asked = groups.flatMap((_, at) => (cells[at]?.code === 'ikke-spurgt' ? [] : [at]));
  const rolesAsked = asked.flatMap((at) => groups[at]?.roles ?? []);
  const sides: Side[] = groups.map(({ roles }, at) => {
    const cell = cells[at];
    return { groups: [at], roles, tally: cell?.code === 'vist' ? cell.tally : undefined };
  });
  const side = [...sides, { groups: asked, roles: rolesAsked, tally: total }].find(({ roles }) => sameRoles(roles, printed.roles));
  if (printed.steps.join('\u001f') !== scale.steps.join('\u001f')) return { code: 'anden-skala' };
  if (!side) return { code: 'andre-roller' };
  if (!side.tally) return { code: 'ikke-vist', what: missing(cells, side) };
  const found = comparabilityOf(printed, scale, side.roles, side.tally);
  return found.code === 'vejledende' ? { ...found, tally: side.tally, groups: side.groups } : found;
}
