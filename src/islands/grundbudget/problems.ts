/** Every reason why there is no result, placed at the field it belongs to. */
import { formatNumber, parseDanishNumber } from '@/adapters/format/danish';
import type { BudgetProblem } from '@/domain/grundbudget';
import { unreadable } from '@/islands/shared/unreadable';
import { emptyOrUnreadable } from '@/texts/calculator';
import { budgetProblemText } from '@/texts/grundbudget';
import { changeFields, groupFields, words, type ChangeField, type GroupField } from '@/texts/grundbudget-words';
import { fieldNames, horizonOf, type Typed, type TypedGroup } from './typed';

type Sentence = readonly [key: string, sentence: string];

/** Every field that does not hold what the budget needs, with the reason. */
export function typingProblems(typed: Typed): ReadonlyMap<string, string> {
  const asked: readonly Sentence[] = [
    ['horisontAar', typed.horisontAar],
    ...typed.groups.flatMap(({ fields }, index) => fieldNames.map((field): Sentence => [`gruppe-${index}-${field}`, fields[field]])),
  ];
  const unread = asked.flatMap(([key, text]): readonly Sentence[] => {
    const problem = unreadable(text, parseDanishNumber(text));
    return problem ? [[key, emptyOrUnreadable[problem]]] : [];
  });
  return new Map([...unread, ...typed.groups.flatMap((group, index) => (group.changes ? changeProblems(typed, group, index) : []))]);
}

function changeProblems(typed: Typed, { change }: TypedGroup, index: number): readonly Sentence[] {
  const pairs = [
    ['nyVarighed', 'nyVarighedFra'],
    ['nyTilgang', 'nyTilgangFra'],
  ] as const;
  return pairs.flatMap(([value, from]): readonly Sentence[] => {
    const [valueText, fromText] = [change[value].trim(), change[from].trim()];
    if (valueText === '' && fromText === '') return [];
    const problem = unreadable(valueText, parseDanishNumber(valueText));
    const year = yearProblem(fromText, horizonOf(typed));
    const place = (field: ChangeField) => `gruppe-${index}-${field}`;
    return [...(problem ? [[place(value), emptyOrUnreadable[problem]] as const] : []), ...(year ? [[place(from), year] as const] : [])];
  });
}

/** Says nothing about the year while the number of years is wrong. */
function yearProblem(text: string, horizon: number | undefined): string | undefined {
  if (text === '') return words.yearMissing;
  const year = parseDanishNumber(text);
  if (horizon === undefined) return undefined;
  return year !== undefined && Number.isInteger(year) && year >= 1 && year <= horizon ? undefined : words.badYear(formatNumber(horizon));
}

/** The place of a problem in a group's base budget. */
export const baseKey = (index: number, path: string): string => (path === 'horisontAar' ? path : `gruppe-${index}-${path}`);

/** The place of a problem that only the investment has: the change itself. */
export function changeKey(index: number, path: string): string | undefined {
  const field = /^(tilgang|varighedUger)\b/.exec(path)?.[1];
  return field && `gruppe-${index}-${field === 'tilgang' ? 'nyTilgang' : 'nyVarighed'}`;
}

/** One sentence per place. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, found: readonly (readonly [key: string, problem: BudgetProblem])[]): ReadonlyMap<string, string> {
  const sentences = new Map(typingProblems(typed));
  for (const [key, problem] of found) if (!sentences.has(key)) sentences.set(key, budgetProblemText(problem));
  return sentences;
}

/** What a place in the form is called: "Gruppe 2, ny varighed". */
export function labelOf(key: string): string {
  const [, index = '', field = ''] = key.split('-');
  if (index === '') return words.horizon;
  const { label } = { ...groupFields, ...changeFields }[field as GroupField | ChangeField];
  return `${words.group(Number(index) + 1)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
