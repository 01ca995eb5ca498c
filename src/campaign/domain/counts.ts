/** From hand-ins to counts by role. After this nobody's answers hang together. */
import { roles, type Role } from '../../assessment/domain/index.ts';
import { wireOf, type Layout } from './layout.ts';
import type { Counts, CountsByRole, Histogram, Responses } from './model.ts';

type Growing = { persons: number; items: number[][] };

const empty = ({ slots }: Layout): Growing => ({ persons: 0, items: slots.map(({ wires }) => Array.from({ length: wires }, () => 0)) });

/** Counts of nobody. */
export const emptyCounts = (layout: Layout): Counts => empty(layout);

/** Adds two histograms; a shorter one is filled up with noughts. */
export const addHistograms = (a: Histogram, b: Histogram): Histogram =>
  (a.length >= b.length ? a : b).map((_, wire) => (a[wire] ?? 0) + (b[wire] ?? 0));

/** Adds the counts of two groups that share nobody. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  persons: a.persons + b.persons,
  items: a.items.map((histogram, at) => addHistograms(histogram, b.items[at] ?? [])),
});

/** Counts of roles added role by role. */
export const addByRole = (a: CountsByRole, b: CountsByRole): CountsByRole =>
  Object.fromEntries(
    roles.flatMap((role) => {
      const [one, other] = [a[role], b[role]];
      const sum = one && other ? addCounts(one, other) : (one ?? other);
      return sum ? [[role, sum]] : [];
    }),
  );

/** Counts hand-ins role by role. */
export function countResponses(layout: Layout, responses: Responses): CountsByRole {
  const counts: Partial<Record<Role, Growing>> = {};
  for (const { role, states } of responses.values()) {
    const group = (counts[role] ??= empty(layout));
    group.persons += 1;
    for (let at = 0; at < group.items.length; at += 1) {
      const histogram = group.items[at];
      const wire = wireOf(states[at]);
      if (histogram) histogram[wire] = (histogram[wire] ?? 0) + 1;
    }
  }
  return counts;
}
