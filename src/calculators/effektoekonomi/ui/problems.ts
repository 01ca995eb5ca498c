/** Every reason why there is no result, placed at the field it belongs to. */
import { parseDanishNumber } from '@/base/format/danish';
import type { EffektProblem } from '@/calculators/effektoekonomi/domain';
import { unreadable } from '@/forms/unreadable';
import { emptyOrUnreadable, type Unreadable } from '@/forms/words';
import { effektProblemText } from '@/calculators/effektoekonomi/texts/problems';
import { measures, measureTexts, words, type Measure } from '@/calculators/effektoekonomi/texts/words';
import type { Typed } from './typed';

/** "tilbud-0-deltagere", "vaegte-progression", "skala-progression-1", or "vaegte" for the weights together. */
export function keyOf(path: string): string {
  const key = path.replace(/[[\].]+/g, '-').replace(/-$/, '');
  return /^skala-[a-z]+$/.test(key) ? `${key}-1` : key;
}

/** Every field that must hold a number, with its text. */
function numberFields({ offers, measures: rows }: Typed): readonly (readonly [key: string, text: string])[] {
  return [
    ...offers.flatMap(({ deltagere, omkostning, values }, index) => [
      [`tilbud-${index}-deltagere`, deltagere] as const,
      [`tilbud-${index}-omkostning`, omkostning] as const,
      ...measures.map((measure) => [`tilbud-${index}-${measure}`, values[measure]] as const),
    ]),
    ...measures.flatMap((measure) => [
      [`vaegte-${measure}`, rows[measure].weight] as const,
      [`skala-${measure}-0`, rows[measure].nought] as const,
      [`skala-${measure}-1`, rows[measure].hundred] as const,
    ]),
  ];
}

/** Every field that does not hold a number where the comparison needs one. */
export const typingProblems = (typed: Typed): ReadonlyMap<string, Unreadable> =>
  new Map(
    numberFields(typed).flatMap(([key, text]) => {
      const problem = unreadable(text, parseDanishNumber(text));
      return problem ? [[key, problem] as const] : [];
    }),
  );

/** One sentence per place. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, problems: readonly EffektProblem[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const [key, problem] of typingProblems(typed)) sentences.set(key, emptyOrUnreadable[problem]);
  for (const problem of problems) {
    const key = keyOf(problem.field);
    // A scale with one end missing is missing as a whole; the end that stands there is not to blame.
    const blameless = problem.code === 'missing' && key.startsWith('skala-');
    if (!sentences.has(key) && !blameless) sentences.set(key, effektProblemText(problem));
  }
  return sentences;
}

const parts: Readonly<Record<string, string>> = { navn: words.name, deltagere: words.participants, omkostning: words.cost };

/** What a place in the form is called: "Tilbud 2, deltagere". */
export function labelOf(key: string): string {
  const [first = '', second = '', third = ''] = key.split('-');
  if (first === 'tilbud')
    return `${words.offer(Number(second) + 1)}, ${(parts[third] ?? measureTexts[third as Measure].label).toLowerCase()}`;
  if (second === '') return words.sum;
  const { label } = measureTexts[second as Measure];
  return `${label}, ${(first === 'vaegte' ? words.weight : third === '0' ? words.nought : words.hundred).toLowerCase()}`;
}
