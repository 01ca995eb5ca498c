/** Finds which of our answers may stand beside a printed distribution: a group of exactly the printed roles, or everybody when they are. */
import type { Role, Tally } from '../selvevaluering/index.ts';
import type { Publication, PublishedItem } from './publication.ts';
import { comparabilityOf, type Comparability, type PublishedAnswers } from './published-answers.ts';

/** Our side of the comparison, or why there is none. */
export type Beside =
  | { readonly code: 'vejledende'; readonly tally: Tally; readonly roles: readonly Role[] }
  | Exclude<Comparability, { code: 'vejledende' }>
  /** The roles are the same, but our answers are not shown. */
  | { readonly code: 'ikke-vist' };

interface Side {
  readonly roles: readonly Role[];
  readonly tally: Tally | undefined;
}

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean => a.length === b.length && a.every((role) => b.includes(role));

/** Our answers to this item, held against the printed ones. */
export function besidePublished({ groups }: Publication, { cells, scale, total }: PublishedItem, printed: PublishedAnswers): Beside {
  const asked = groups.flatMap(({ roles }, at) => (cells[at]?.code === 'ikke-spurgt' ? [] : roles));
  const sides: Side[] = groups.map(({ roles }, at) => {
    const cell = cells[at];
    return { roles, tally: cell?.code === 'vist' ? cell.tally : undefined };
  });
  const side = [...sides, { roles: asked, tally: total }].find(({ roles }) => sameRoles(roles, printed.roles));
  if (printed.steps.join('\u001f') !== scale.steps.join('\u001f')) return { code: 'anden-skala' };
  if (!side) return { code: 'andre-roller' };
  if (!side.tally) return { code: 'ikke-vist' };
  const found = comparabilityOf(printed, scale, side.roles, side.tally);
  return found.code === 'vejledende' ? { ...found, tally: side.tally, roles: side.roles } : found;
}
