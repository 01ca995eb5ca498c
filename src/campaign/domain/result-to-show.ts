/**
 * Which result of a campaign may be shown, and what must be kept of it. A new result is published of everything received, beside everything
 * shown before. When it would point at somebody, the last result stands: as it was shown, or made again of those who stood in it.
 */
import { success, type Result } from '../../base/result.ts';
import { roles, type Role } from '../../assessment/domain/index.ts';
import { thresholdOf } from './groups.ts';
import { isAboutAtLeast, keepResult, publicationOf, shownRound } from './kept.ts';
import type { Layout } from './layout.ts';
import { countAll, intakeAt, membersOf, respondentOf, type Intake } from './members.ts';
import type { Campaign } from './model.ts';
import type { Publication, Snapshot } from './publication.ts';
import type { PublishProblem } from './publish/divide.ts';
import { draw, type Drawn } from './publish/publish.ts';
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

/** True when they are the same but for the day. */
const sameBut = <T extends { readonly date: string }>(one: T | undefined, other: T): boolean =>
  one !== undefined && JSON.stringify({ ...one, date: '' }) === JSON.stringify({ ...other, date: '' });

/** With one more at the end; it replaces the last, or changes nothing on the same day, when they are the same. */
function withLatest<T extends { readonly date: string }>(all: readonly T[], latest: T, isSame: boolean): readonly T[] {
  if (isSame && all.at(-1)?.date === latest.date) return all;
  return [...(isSame ? all.slice(0, -1) : all), latest];
}

const keysBeside = ({ rounds, guards }: Held): readonly string[] => roundsBeside(rounds, guards).map(({ key }) => key);

/** Without those who stand in a group as they answered before they chose another role: nobody is counted twice. */
function withoutStanding({ responses, meetings }: Intake, groups: Snapshot['groups']): Intake {
  const elsewhere = groups.flatMap(({ roles: those, members }) =>
    members.map(respondentOf).filter((id) => {
      const role = responses.get(id)?.role;
      return role !== undefined && !those.includes(role);
    }),
  );
  const twice = new Set(elsewhere);
  return { responses: new Map([...responses].filter(([id]) => !twice.has(id))), meetings };
}

function drawn(layout: Layout, campaign: Campaign, held: Held, intake: Intake): Result<Drawn, PublishProblem> {
  const { snapshots, results, rounds, guards } = held;
  const previous = roundsBeside(rounds, guards).map(shownRound);
  const made = draw({
    ...{ layout, campaign, members: membersOf(intake), counts: countAll(layout, intake), meetings: intake.meetings },
    ...{ earlier: snapshots, results, previous, beside: keysBeside(held) },
  });
  if (!made.ok) return made;
  const once = withoutStanding(intake, made.value.groups);
  return once.responses.size < intake.responses.size ? drawn(layout, campaign, held, once) : made;
}

/** The result of everything received, on this day (ISO); or every reason it cannot be shown. */
export function newResult(layout: Layout, campaign: Campaign, held: Held, date: string): Result<RememberedResult, PublishProblem> {
  const made = drawn(layout, campaign, held, held.intake);
  if (!made.ok) return made;
  const { publication, groups } = made.value;
  const [snapshot, kept] = [{ date, groups }, keepResult(publication, date, keysBeside(held))];
  const isSameSnapshot = sameBut(held.snapshots.at(-1), snapshot);
  const memory = {
    snapshots: withLatest(held.snapshots, snapshot, isSameSnapshot),
    results: withLatest(held.results, kept, isSameSnapshot && sameBut(held.results.at(-1), kept)),
  };
  return success({ publication, date, memory });
}

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
  /** Who has come and is not counted in it yet. */
  readonly waiting: readonly Waiting[];
}

/** What has come in a role since it was last counted, and waits for more to come. */
export interface Waiting {
  readonly role: Role;
  readonly fresh: number;
  readonly corrected: number;
}

function waitingIn(intake: Intake, { snapshots }: Pick<Held, 'snapshots'>): readonly Waiting[] {
  const counted = new Set(snapshots.at(-1)?.groups.flatMap(({ members }) => members) ?? []);
  const known = new Set([...counted].map(respondentOf));
  const members = membersOf(intake);
  return roles.flatMap((role): readonly Waiting[] => {
    const waits = (members[role] ?? []).filter((member) => !counted.has(member));
    const corrected = waits.filter((member) => known.has(respondentOf(member))).length;
    return waits.length > 0 ? [{ role, fresh: waits.length - corrected, corrected }] : [];
  });
}

/** The result of the meetings alone, when too few have answered outside them. */
function meetingsOnly(layout: Layout, campaign: Campaign, held: Held, date: string): RememberedResult | undefined {
  const made = newResult(layout, campaign, { ...held, intake: { ...held.intake, responses: new Map() } }, date);
  return made.ok ? made.value : undefined;
}

/** What may be shown of the campaign on this day (ISO). */
export function resultToShow(layout: Layout, campaign: Campaign, held: Held, date: string): ResultToShow {
  const made = newResult(layout, campaign, held, date);
  const isFirst = held.snapshots.length === 0 && held.intake.meetings.length > 0;
  const instead = () => (isFirst ? meetingsOnly(layout, campaign, held, date) : lastResult(layout, campaign, held));
  const result = made.ok ? made.value : instead();
  return { result, withheld: made.ok ? [] : made.problems, waiting: result ? waitingIn(held.intake, result.memory) : [] };
}
