/** Every reason why there is no result, placed at the field it belongs to. Keys are ids on the page, so that a dot becomes a dash. */
import { parseDanishNumber } from '@/base/format/danish';
import { situations, type CaseloadProblem } from '@/calculators/sagsstamme/domain';
import { unreadable } from '@/forms/unreadable';
import { emptyOrUnreadable } from '@/forms/words';
import { caseloadFieldLabel, caseloadProblemText } from '@/calculators/sagsstamme/texts/problems';
import { fieldNames, type Typed } from './typed';

type Sentence = readonly [key: string, sentence: string];

/** "sagerMaal.lav" as it stands in an id. */
export const keyOf = (path: string): string => path.replaceAll('.', '-');

function unread(path: string, text: string, need: 'required' | 'optional' = 'required'): readonly Sentence[] {
  const problem = unreadable(text, parseDanishNumber(text));
  return !problem || (need === 'optional' && problem === 'empty') ? [] : [[keyOf(path), emptyOrUnreadable[problem]]];
}

/** Every field that does not hold what the worksheet needs. */
export const typingProblems = (typed: Typed): ReadonlyMap<string, string> =>
  new Map([
    ...fieldNames.flatMap((field) => unread(field, typed.fields[field])),
    ...situations.flatMap((situation) => [
      ...unread(`opgaver.${situation}.nu`, typed.tasks[situation].nu, 'optional'),
      ...unread(`opgaver.${situation}.maal`, typed.tasks[situation].maal),
    ]),
  ]);

/** One sentence per place. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, found: readonly CaseloadProblem[]): ReadonlyMap<string, string> {
  const sentences = new Map(typingProblems(typed));
  for (const problem of found) if (!sentences.has(keyOf(problem.field))) sentences.set(keyOf(problem.field), caseloadProblemText(problem));
  return sentences;
}

/** What a place in the form is called. */
export const labelOf = (key: string): string => caseloadFieldLabel(key.replaceAll('-', '.'));
