/**
 * A series of rounds in one file. A round that is over is kept as it was shown and with its plan, never with its hand-ins: the file of the
 * next round can show the comparison again, and nobody's answers follow along.
 */
import { unlessProblems, type Result } from '../../base/result.ts';
import { keep, unevenIn, type Kept } from './kept.ts';
import type { Layout } from './layout.ts';
import type { Campaign, Round } from './model.ts';
import type { Plan } from './plan.ts';
import type { Publication } from './publication.ts';

/** A round that is over. */
export interface KeptRound extends Kept {
  readonly key: string;
  readonly name: string;
  readonly round: Round;
  readonly version: number;
  readonly plan?: Plan | undefined;
}

/** Keeps a round as it was shown on this day. */
export const keepRound = (
  { key, name, round, version }: Pick<Campaign, 'key' | 'name' | 'round' | 'version'>,
  publication: Publication,
  date: string,
  plan?: Plan,
): KeptRound => ({ ...{ key, name, round, version, plan }, ...keep(publication, date) });

const next: Readonly<Record<Round, Round>> = { enkelt: 'enkelt', baseline: 'midtvejs', midtvejs: 'slut', slut: 'enkelt' };

/** What the round after one that is called this can be called, until the coordinator says otherwise. Without a name there is none to offer. */
export const roundAfter = (round: Round): Round => next[round];

/** A series with more rounds, in the order of their results. What stands there already stays, and the campaign itself is never among them. */
export function joinRounds(own: string, rounds: readonly KeptRound[], more: readonly KeptRound[]): readonly KeptRound[] {
  const taken = [own, ...rounds.map(({ key }) => key)];
  const fresh = more.filter(({ key }, at) => !taken.includes(key) && more.findLastIndex((each) => each.key === key) === at);
  return [...fresh, ...rounds].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Everything a new result of a series is held against: its rounds, and the guards that were taken out of it. Each round once. */
export const roundsBeside = (rounds: readonly KeptRound[], guards: readonly KeptRound[]): readonly KeptRound[] => {
  const keys = [...rounds, ...guards].map(({ key }) => key);
  return [...rounds, ...guards].filter(({ key }, at) => keys.indexOf(key) === at);
};

/** Why a kept round cannot be used. */
export type SeriesProblem =
  /** The counts of these items do not fit the number of persons: the file has been changed. */
  | { readonly code: 'round-uneven'; readonly round: string; readonly items: readonly string[] }
  | { readonly code: 'round-twice'; readonly round: string };

/** The rounds themselves when they can be held beside answers to this edition, otherwise every reason they cannot. */
export function checkRounds(layout: Layout, rounds: readonly KeptRound[]): Result<readonly KeptRound[], SeriesProblem> {
  const uneven = rounds.flatMap((round): SeriesProblem[] => {
    const items = unevenIn(layout, round);
    return items.length > 0 ? [{ code: 'round-uneven', round: round.name, items }] : [];
  });
  const keys = rounds.map(({ key }) => key);
  const twice = rounds.filter(({ key }, at) => keys.indexOf(key) < at).map(({ name }) => ({ code: 'round-twice', round: name }) as const);
  return unlessProblems([...uneven, ...twice], () => rounds);
}
