/**
 * Which result of a campaign may be shown, and what must be kept of it. A new result is published of everything received, beside everything
 * shown before. When it would point at somebody, the last result stands: as it was shown, or made again of those who stood in it.
 */
import { success, type Result } from '../../base/result.ts';
import { thresholdOf } from './groups.ts';
import { keepResult, publicationOf, shownRound, type KeptResult } from './kept.ts';
import type { Layout } from './layout.ts';
import { countAll, intakeAt, membersOf } from './members.ts';
import type { Campaign } from './model.ts';
import type { Publication } from './publication.ts';
import { publish, snapshotOf, type PublishProblem } from './publish.ts';
import { roundsBeside } from './series.ts';
import type { CampaignState } from './state.ts';

/** A result as it stood when it was asked for. */
export interface ShownResult {
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

/** A result, and everything the campaign has shown with it: keep it, or the next result is not held against this one. */
export type RememberedResult = ShownResult & { readonly memory: Pick<CampaignState, 'snapshots' | 'results'> };

/** What a result is made from. */
type Held = Pick<CampaignState, 'intake' | 'snapshots' | 'results' | 'rounds' | 'guards'>;

/** With one more at the end, which replaces the last when only the day is another; as it was when nothing is. */
function withLatest<T extends { readonly date: string }>(all: readonly T[], latest: T): readonly T[] {
  const last = all.at(-1);
  const isSame = last && JSON.stringify({ ...last, date: '' }) === JSON.stringify({ ...latest, date: '' });
  if (isSame && last.date === latest.date) return all;
  return [...(isSame ? all.slice(0, -1) : all), latest];
}

const keysBeside = ({ rounds, guards }: Held): readonly string[] => roundsBeside(rounds, guards).map(({ key }) => key);

/** The result of everything received, on this day (ISO); or every reason it cannot be shown. */
export function newResult(layout: Layout, campaign: Campaign, held: Held, date: string): Result<RememberedResult, PublishProblem> {
  const { intake, snapshots, results, rounds, guards } = held;
  const members = membersOf(intake);
  const previous = roundsBeside(rounds, guards).map(shownRound);
  const made = publish({ layout, campaign, members, counts: countAll(layout, intake), earlier: snapshots, results, previous });
  if (!made.ok) return made;
  const memory = {
    snapshots: withLatest(snapshots, snapshotOf(made.value, members, date)),
    results: withLatest(results, keepResult(made.value, date, keysBeside(held))),
  };
  return success({ publication: made.value, date, memory });
}

const isAboutAtLeast = (least: number, { threshold, groups }: KeptResult): boolean =>
  [threshold, ...groups.map(({ persons }) => persons)].every((persons) => persons >= least);

/**
 * The result that was shown last, as it was shown, of those who are invited today. It is made again of those who stood in it when it was
 * never kept, or when it has not been held against the rounds and the threshold of today; undefined when that cannot be done.
 */
export function lastResult(layout: Layout, campaign: Campaign, held: Held): RememberedResult | undefined {
  const { intake, snapshots, results } = held;
  const [kept, snapshot] = [results.at(-1), snapshots.at(-1)];
  const least = thresholdOf(layout.instrument, campaign.threshold);
  const isSafe = kept && isAboutAtLeast(least, kept) && keysBeside(held).every((key) => kept.beside.includes(key));
  if (isSafe) return { publication: publicationOf(layout, campaign, kept), date: kept.date, memory: { snapshots, results } };
  const then = snapshot && intakeAt(intake, snapshot);
  const made = then && newResult(layout, campaign, { ...held, intake: then }, snapshot.date);
  return made?.ok ? made.value : undefined;
}

/** What may be shown when a result is asked for. */
export interface ResultToShow {
  /** The new result, or the last one when the new must wait; undefined when neither can be shown. */
  readonly result: RememberedResult | undefined;
  /** Why the new result must wait; empty when it need not. */
  readonly withheld: readonly PublishProblem[];
}

/** What may be shown of the campaign on this day (ISO). */
export function resultToShow(layout: Layout, campaign: Campaign, held: Held, date: string): ResultToShow {
  const made = newResult(layout, campaign, held, date);
  return made.ok ? { result: made.value, withheld: [] } : { result: lastResult(layout, campaign, held), withheld: made.problems };
}
