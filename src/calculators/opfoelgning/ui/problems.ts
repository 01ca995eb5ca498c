/** Every reason why there is no result, placed at the field it belongs to. Keys are ids on the page: "kvartaler-1-udeblevet". */
import { parseDanishNumber } from '@/base/format/danish';
import { counted, type FollowUpProblem } from '@/calculators/opfoelgning/domain';
import { unreadable } from '@/forms/unreadable';
import { emptyOrUnreadable } from '@/forms/words';
import { followUpFieldLabel, followUpProblemText } from '@/calculators/opfoelgning/texts/problems';
import type { Typed } from './typed';

type Sentence = readonly [key: string, sentence: string];

/** "kvartaler[1].udeblevet" as it stands in an id. */
export const keyOf = (path: string): string => path.replace(/\[(\d+)\]/, '-$1').replaceAll('.', '-');

/** An empty field is no problem: it was not counted. */
function unread(path: string, text: string): readonly Sentence[] {
  const problem = unreadable(text, parseDanishNumber(text));
  return problem === undefined || problem === 'empty' ? [] : [[keyOf(path), emptyOrUnreadable[problem]]];
}

/** Every field with a text that is no number. */
export const typingProblems = ({ quarters, rule }: Typed): ReadonlyMap<string, string> =>
  new Map([
    ...quarters.flatMap((quarter, index) => counted.flatMap((name) => unread(`kvartaler[${index}].${name}`, quarter[name]))),
    ...unread('stopregel.efterKvartaler', rule.efterKvartaler),
    ...unread('stopregel.graense', rule.graense),
  ]);

/** One sentence per place. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, found: readonly FollowUpProblem[]): ReadonlyMap<string, string> {
  const sentences = new Map(typingProblems(typed));
  for (const problem of found) if (!sentences.has(keyOf(problem.field))) sentences.set(keyOf(problem.field), followUpProblemText(problem));
  return sentences;
}

/** What a place in the form is called. */
export const labelOf = (key: string): string =>
  followUpFieldLabel(key.startsWith('kvartaler-') ? key.replace(/^kvartaler-(\d+)-?/, 'kvartaler[$1].') : key.replace('-', '.'));
