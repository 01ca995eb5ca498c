/**
 * A cell held against everything that can be taken from it: what earlier results of the campaign showed of the same persons, and the counts of a
 * meeting, which whoever held it has. Of every such difference fewer than k answers must not be left, nor the answers of few who all agree.
 */
import { standing, type Item, type Tally } from '../../../assessment/domain/index.ts';
import { addTallies, tallyOf, tellsOfFew, type Cell } from '../cells.ts';
import type { RoleGroup } from '../groups.ts';
import { shownRound, type KeptResult } from '../kept.ts';
import type { Counters } from '../model.ts';
import { isSnapshotOf, type ShownRound, type Snapshot } from '../publication.ts';

/** A result that was shown, and whose answers at which meetings were counted in it: "id:role". */
interface Earlier {
  readonly shown: ShownRound;
  readonly met: ReadonlySet<string>;
}

/** What can be taken from a new result. */
export interface Taken {
  /** The first first. */
  readonly results: readonly Earlier[];
  /** What somebody may know: no meeting, one of them, or all. */
  readonly insiders: readonly (readonly Counters[])[];
}

/** Everything that can be taken from a new result of the campaign. */
export function takenOf(results: readonly KeptResult[], meetings: readonly Counters[], snapshots: readonly Snapshot[]): Taken {
  const earlier = results.map((result): Earlier => {
    const members = snapshots.find((snapshot) => isSnapshotOf(snapshot, result))?.groups.flatMap((group) => group.members) ?? [];
    const atMeetings = members.filter((member) => member.includes(':'));
    return { shown: shownRound(result), met: new Set(atMeetings.map((member) => member.slice(0, member.lastIndexOf(':')))) };
  });
  return { results: earlier, insiders: [[], ...meetings.map((each) => [each]), ...(meetings.length > 1 ? [meetings] : [])] };
}

const touches = (a: RoleGroup, b: RoleGroup): boolean => a.some((role) => b.includes(role));

/** Answers of some roles that are known, and the meetings that are in them. */
interface Known {
  readonly roles: RoleGroup;
  readonly tally: Tally;
  readonly met: ReadonlySet<string>;
}

/** What is known of the group's answers before any result and after each: the newest shown cell of every part of it. */
function knownAfterEach(group: RoleGroup, item: string, fingerprint: string, results: readonly Earlier[]): readonly (readonly Known[])[] {
  const all: (readonly Known[])[] = [[]];
  for (const { shown, met } of results) {
    const cells = shown.items.find((each) => each.item.id === item && each.fingerprint === fingerprint)?.cells ?? [];
    const fresh = shown.groups.flatMap(({ roles }, at): readonly Known[] => {
      const cell = cells[at];
      return cell?.code === 'vist' && touches(group, roles) ? [{ roles, tally: cell.tally, met }] : [];
    });
    const older = all.at(-1) ?? [];
    if (fresh.length > 0) all.push([...older.filter(({ roles }) => !fresh.some((each) => touches(each.roles, roles))), ...fresh]);
  }
  return all;
}

/** The answers of the group at these meetings that are not in what is known already. */
function heldBeside(known: readonly Known[], group: RoleGroup, item: Item, at: number, meetings: readonly Counters[]): readonly Tally[] {
  return meetings.flatMap(({ id, roles: counts }) =>
    group.flatMap((role): readonly Tally[] => {
      const histogram = standing(item, role) ? counts[role]?.items[at] : undefined;
      const isIn = known.some(({ roles, met }) => roles.includes(role) && met.has(`${id}:${role}`));
      return histogram && !isIn ? [tallyOf(histogram)] : [];
    }),
  );
}

/** True when something can be taken from the cell so that the answers of too few are left. `at` is the item's place in the questionnaire. */
export function leavesFewAnswers(
  cell: Cell,
  group: RoleGroup,
  item: Item,
  at: number,
  fingerprint: string,
  taken: Taken,
  k: number,
): boolean {
  if (cell.code !== 'vist') return false;
  return knownAfterEach(group, item.id, fingerprint, taken.results).some((known) =>
    taken.insiders.some((meetings) => {
      const held = heldBeside(known, group, item, at, meetings);
      if (held.length === 0 && meetings.length > 0) return false;
      const parts = [...known.map(({ tally }) => tally), ...held];
      return parts.length > 0 && tellsOfFew(addTallies(parts), cell.tally, group, k);
    }),
  );
}
