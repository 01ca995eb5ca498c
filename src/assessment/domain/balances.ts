/** The method balance: a place between two poles that are both good, now and as wished. Neither end is better, so nothing is rated. */
import type { ItemAnswer } from './findings.ts';

/** Which way the wish points from where one is. */
export type Move = 'stay' | 'first' | 'second';

/** One axis: where one is, and where one wishes to be. */
export interface Balance {
  readonly poles: readonly [string, string];
  readonly now: ItemAnswer;
  /** The item that asks for the wish on the same axis, where there is one. */
  readonly wished: ItemAnswer | undefined;
  /** Absent until both are places on the axis. */
  readonly move: Move | undefined;
}

function moveBetween(now: ItemAnswer, wished: ItemAnswer | undefined): Move | undefined {
  if (typeof now.state !== 'number' || typeof wished?.state !== 'number') return undefined;
  if (now.state === wished.state) return 'stay';
  return wished.state < now.state ? 'first' : 'second';
}

/** The axes among some answers, in the order of the items. */
export function balances(answers: readonly ItemAnswer[]): readonly Balance[] {
  return answers.flatMap((now) => {
    const { id, poles, wishFor } = now.item;
    if (poles === undefined || wishFor !== undefined) return [];
    const wished = answers.find(({ item }) => item.wishFor === id);
    return [{ poles, now, wished, move: moveBetween(now, wished) }];
  });
}
