/** Every reason why there is no result, placed at the field it belongs to. */
import type { Result } from '@/base/result';
import { longestName, mostRows } from '@/files/limits';
import { tooLongText } from '@/files/words';
import { atLine } from './pasted-rows';
import { unreadable } from './unreadable';
import { emptyOrUnreadable, pasteWords, seriesWords, type Unreadable } from './words';
import { isPercent, linesOf, numberIn, valueOf } from './draft';
import { fieldAt, keyAt, keyOf, pathFor, usedPaths, type Field, type Fields, type Typed } from './fields';

/** Why a text is not what its field needs. */
export type TypingProblem =
  | { readonly code: Unreadable | 'table-empty' | 'series-unreadable' }
  /** More characters, rows or years than a file has room for. */
  | { readonly code: 'too-long' | 'too-many'; readonly count: number; readonly most: number }
  /** A table with lines that cannot be read: one sentence for each. */
  | { readonly code: 'lines'; readonly sentences: readonly string[] };

/** A sentence and the key of its place. */
export type Placed = readonly [key: string, sentence: string];

/** A result, or the reasons why there is none. */
export interface Outcome<Value> {
  /** Absent while anything is missing or impossible. */
  readonly result?: Value | undefined;
  readonly problems: readonly Placed[];
}

function problemIn(field: Field, text: string): TypingProblem | undefined {
  const empty = text.trim() === '';
  if (empty && field.optional) return undefined;
  if (field.kind === 'number') {
    const code = unreadable(text, numberIn(field.unit, text));
    return code && { code };
  }
  if (field.kind === 'text') return overLimit('too-long', text.trim().length, field.longest ?? longestName);
  if (field.kind === 'series') return empty ? { code: 'empty' } : seriesProblem(valueOf(field, text));
  if (field.kind !== 'table') return undefined;
  const { problems: sentences, rows } = linesOf(field, text);
  if (sentences.length > 0) return { code: 'lines', sentences };
  return rows.length === 0 ? { code: 'table-empty' } : overLimit('too-many', rows.length, mostRows);
}

const overLimit = (code: 'too-long' | 'too-many', count: number, most: number): TypingProblem | undefined =>
  count > most ? { code, count, most } : undefined;

const seriesProblem = (years: unknown): TypingProblem | undefined =>
  Array.isArray(years) ? overLimit('too-many', years.length, mostRows) : { code: 'series-unreadable' };

/** Every field in use that does not hold what the work needs, by key. */
export const typingProblems = (fields: Fields, typed: Typed): ReadonlyMap<string, TypingProblem> =>
  new Map(
    usedPaths(fields, typed).flatMap(([path, field, place]) => {
      const problem = problemIn(field, typed[path] ?? '');
      return problem ? [[keyAt(place), problem] as const] : [];
    }),
  );

/** The sentence for a text that cannot be used; for a table one line for each of its lines. */
export function typingSentence(problem: TypingProblem): string {
  if (problem.code === 'lines') return problem.sentences.join('\n');
  if (problem.code === 'too-long') return tooLongText(problem.count, problem.most);
  if (problem.code === 'too-many') return pasteWords.tooMany(problem.count, problem.most);
  if (problem.code === 'table-empty') return pasteWords.empty;
  return problem.code === 'series-unreadable' ? seriesWords.unreadable : emptyOrUnreadable[problem.code];
}

/** A problem the domain found, with the path of its place in the saved work. */
export interface Found {
  readonly code: string;
  readonly field: string;
}

/** The sentence at a field: a problem in a table names its line and one in a series its year; what is typed in per cent is told in per cent. */
function sentenceAt<Problem extends Found>(field: Field, text: string, problem: Problem, sentence: (problem: Problem) => string): string {
  const index = /\[(\d+)\][^[]*$/.exec(problem.field)?.[1];
  if (field.kind === 'table') return atLine(linesOf(field, text), problem.field, sentence(problem));
  const inPercent = 'unit' in field && isPercent(field.unit) && problem.code === 'negative' && 'value' in problem;
  const told = sentence(inPercent ? { ...problem, value: Number(problem.value) * 100 } : problem);
  return field.kind === 'series' && index !== undefined ? seriesWords.inYear(Number(index) + 1, told) : told;
}

/**
 * The sentences for what the domain found, each at its field. What the form has no field for is told at "andet". A field that holds a value
 * is not missing, though what it is a part of may be.
 */
export const placed = <Problem extends Found>(
  fields: Fields,
  typed: Typed,
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): readonly Placed[] =>
  problems.flatMap((problem): readonly Placed[] => {
    const path = pathFor(fields, typed, problem.field);
    const field = path === undefined ? undefined : fieldAt(fields, path);
    if (path === undefined || !field) return [['andet', sentence(problem)]];
    const text = typed[path] ?? '';
    if (problem.code === 'missing' && valueOf(field, text) !== undefined) return [];
    return [[keyOf(fields, typed, path), sentenceAt(field, text, problem, sentence)]];
  });

/** What a calculation gave, with every problem at its field. */
export const outcomeOf = <Value, Problem extends Found>(
  fields: Fields,
  typed: Typed,
  outcome: Result<Value, Problem>,
  sentence: (problem: Problem) => string,
): Outcome<Value> =>
  outcome.ok ? { result: outcome.value, problems: [] } : { problems: placed(fields, typed, outcome.problems, sentence) };

/** One text for each place. What cannot be read is told before what cannot be calculated; a table is told every problem, other fields the first. */
export function sentencesAt(fields: Fields, typed: Typed, found: readonly Placed[]): ReadonlyMap<string, string> {
  const unread = typingProblems(fields, typed);
  const told = new Map<string, string[]>(
    [...unread].map(([key, problem]) => [key, problem.code === 'lines' ? [...problem.sentences] : [typingSentence(problem)]]),
  );
  const placeOf = (key: string) => fieldAt(fields, key.replaceAll('-', '.'));
  for (const [key, sentence] of found) {
    const before = told.get(key);
    if (before === undefined) told.set(key, [sentence]);
    else if (!unread.has(key) && placeOf(key)?.kind === 'table') before.push(sentence);
  }
  return new Map([...told].map(([key, sentences]) => [key, together(placeOf(key), sentences)]));
}

/** One sentence to a line, and how many more there are. */
function together(field: Field | undefined, sentences: readonly string[]): string {
  const most = field?.kind === 'table' ? (field.most ?? sentences.length) : sentences.length;
  const more = sentences.length - most;
  return [...sentences.slice(0, most), ...(more > 0 ? [pasteWords.moreLines(more)] : [])].join('\n');
}
