/** Float noise below this is no part of a person. */
const noise = 1e-9;

/**
 * Splits newcomers into groups of whole persons: every group is rounded down, and the persons left over go to the groups that lost most.
 * Returns the shares (0–1) of those whole groups. The inflow must be a whole number above 0 and the shares must sum to 1.
 * Why: Hillerød's printed saving can be reproduced with groups of 138, 298 and 23 of 459, and not with the unrounded shares.
 */
export function wholePersonShares(inflow: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => inflow * share);
  const floors = exact.map((persons) => Math.floor(persons + noise));
  const left = Math.round(inflow - floors.reduce((sum, persons) => sum + persons, 0));
  const byLoss = exact.map((persons, group) => ({ group, loss: persons - (floors[group] ?? 0) })).sort((a, b) => b.loss - a.loss);
  const rounded = new Set(byLoss.slice(0, left).map(({ group }) => group));
  return floors.map((persons, group) => (persons + (rounded.has(group) ? 1 : 0)) / inflow);
}
