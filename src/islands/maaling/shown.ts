/** A result that is drawn when it is asked for, and what is kept of it. */
import {
  countAll,
  membersOf,
  publish,
  roundsBeside,
  shownRound,
  snapshotOf,
  type Campaign,
  type Layout,
  type Publication,
  type Snapshot,
} from '@/domain/maaling';
import { failure, success, type Result } from '@/domain/result';
import { publishProblemText } from '@/texts/maaling-problemer';
import type { Held } from './campaign-file';

/** A result as it stood when it was asked for. */
export interface Shown {
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

/** The result of what is held on this day, with the snapshot to keep; or the reason it cannot be shown. */
export function drawn(
  layout: Layout,
  campaign: Campaign,
  { intake, snapshots, rounds, guards }: Held,
  date: string,
): Result<Shown & { readonly snapshot: Snapshot }, string> {
  const members = membersOf(intake);
  const previous = roundsBeside(rounds, guards).map(shownRound);
  const made = publish({ layout, campaign, members, counts: countAll(layout, intake), earlier: snapshots, previous });
  if (!made.ok) return failure([made.problems.map(publishProblemText).join(' ')]);
  return success({ publication: made.value, date, snapshot: snapshotOf(made.value, members, date) });
}
