/** Who stood in the results that were shown, as a file keeps it: each person once, however many results there are. */
import type { Role } from '../assessment/domain/index.ts';
import type { Snapshot } from './domain/index.ts';

/** Who stood in what was shown. */
export interface Seen {
  /** The results, the first first: the day (ISO), and the roles of each group. */
  readonly results: readonly { readonly date: string; readonly groups: readonly (readonly Role[])[] }[];
  /** Those who stood in the same groups of the same results. */
  readonly persons: readonly {
    /** For each result the number of their group, counted from one; nought where they stood in none. */
    readonly groups: readonly number[];
    /** Their ids in the order of the alphabet, with spaces between: who came first is told nowhere. */
    readonly ids: string;
  }[];
}

const inAlphabet = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What to keep of the snapshots. */
export function seenIn(snapshots: readonly Snapshot[]): Seen {
  const places = new Map<string, number[]>();
  snapshots.forEach(({ groups }, result) => {
    groups.forEach(({ members }, group) => {
      for (const id of members) {
        const own = places.get(id) ?? snapshots.map(() => 0);
        own[result] = group + 1;
        places.set(id, own);
      }
    });
  });
  const alike = new Map<string, string[]>();
  for (const [id, groups] of places) {
    const key = groups.join();
    const ids = alike.get(key);
    if (ids) ids.push(id);
    else alike.set(key, [id]);
  }
  return {
    results: snapshots.map(({ date, groups }) => ({ date, groups: groups.map(({ roles }) => [...roles]) })),
    persons: [...alike]
      .toSorted(([a], [b]) => inAlphabet(a, b))
      .map(([key, ids]) => ({ groups: key.split(',').map(Number), ids: ids.toSorted(inAlphabet).join(' ') })),
  };
}

/** The snapshots again, the members of each group in the order of the alphabet. */
export function snapshotsFrom({ results, persons }: Seen): readonly Snapshot[] {
  const places = new Map(persons.flatMap(({ groups, ids }) => ids.split(' ').map((id) => [id, groups] as const)));
  const everybody = [...places].toSorted(([a], [b]) => inAlphabet(a, b));
  return results.map(({ date, groups }, result) => {
    const members = groups.map((): string[] => []);
    for (const [id, own] of everybody) members[(own[result] ?? 0) - 1]?.push(id);
    return { date, groups: groups.map((roles, group) => ({ roles, members: members[group] ?? [] })) };
  });
}
