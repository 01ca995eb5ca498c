import { matchFamily, type FamilyMatch } from './match.ts';
import type { Chooser, Choices, Family, Model } from './model.ts';

/** What a real effort has, and the answers that can be read about it. */
export interface Effort extends Readonly<Record<Family, Model>> {
  readonly choices: Choices;
}

/** How the tool's first place compares with what is there: alone at the front, shared with others, or not at the front. */
export type Outcome = 'alone' | 'shared' | 'missed';

/** One effort held up against the tool. */
export interface Trial {
  readonly match: FamilyMatch;
  readonly has: Model;
  readonly outcome: Outcome;
}

/** Whether the tool puts what a municipality has at the front. Not a validation: the weights come from the same report. */
export function trialOf(chooser: Chooser, effort: Effort, family: Family): Trial {
  const match = matchFamily(chooser, effort.choices, family);
  const has = effort[family];
  if (!match.leaders.includes(has)) return { match, has, outcome: 'missed' };
  return { match, has, outcome: match.leaders.length === 1 ? 'alone' : 'shared' };
}
