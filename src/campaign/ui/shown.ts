/** A result that is drawn when it is asked for, and what is kept of it. */
import {
  countAll,
  intakeAt,
  keepResult,
  membersOf,
  publicationOf,
  publish,
  roundsBeside,
  shownRound,
  snapshotOf,
  thresholdOf,
  type Campaign,
  type KeptResult,
  type Layout,
  type Publication,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import { publishProblemText } from '@/campaign/texts/problems';
import type { Held } from './campaign-file';

/** A result as it stood when it was asked for. */
export interface Shown {
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

/** A result, and everything the campaign has shown with it. */
export type Drawn = Shown & { readonly memory: Pick<Held, 'snapshots' | 'results'> };

/** With one more at the end, which replaces the last when only the day is another; as it was when nothing is. */
function withLatest<T extends { readonly date: string }>(all: readonly T[], latest: T): readonly T[] {
  const last = all.at(-1);
  const isSame = last && JSON.stringify({ ...last, date: '' }) === JSON.stringify({ ...latest, date: '' });
  if (isSame && last.date === latest.date) return all;
  return [...(isSame ? all.slice(0, -1) : all), latest];
}

const keysBeside = ({ rounds, guards }: Held): readonly string[] => roundsBeside(rounds, guards).map(({ key }) => key);

/** The result of what is held on this day; or the reason it cannot be shown. */
export function drawn(layout: Layout, campaign: Campaign, held: Held, date: string): Result<Drawn, string> {
  const { intake, snapshots, results, rounds, guards } = held;
  const members = membersOf(intake);
  const previous = roundsBeside(rounds, guards).map(shownRound);
  const made = publish({ layout, campaign, members, counts: countAll(layout, intake), earlier: snapshots, results, previous });
  if (!made.ok) return failure([made.problems.map(publishProblemText).join(' ')]);
  const memory = {
    snapshots: withLatest(snapshots, snapshotOf(made.value, members, date)),
    results: withLatest(results, keepResult(made.value, date, keysBeside(held))),
  };
  return success({ publication: made.value, date, memory });
}

const isAboutAtLeast = (least: number, { threshold, groups }: KeptResult): boolean =>
  [threshold, ...groups.map(({ persons }) => persons)].every((persons) => persons >= least);

/**
 * The result that was shown last, as it was shown, of those who are invited today. It is made again of those who stood in it when it was never kept, or when it has not been
 * held against the rounds and the threshold of today; undefined when that cannot be done.
 */
export function drawnBefore(layout: Layout, campaign: Campaign, held: Held): Drawn | undefined {
  const { intake, snapshots, results } = held;
  const [kept, snapshot] = [results.at(-1), snapshots.at(-1)];
  const least = thresholdOf(layout.instrument, campaign.threshold);
  const isSafe = kept && isAboutAtLeast(least, kept) && keysBeside(held).every((key) => kept.beside.includes(key));
  if (isSafe) return { publication: publicationOf(layout, campaign, kept), date: kept.date, memory: { snapshots, results } };
  const then = snapshot && intakeAt(intake, snapshot);
  const made = then && drawn(layout, campaign, { ...held, intake: then }, snapshot.date);
  return made?.ok ? made.value : undefined;
}
