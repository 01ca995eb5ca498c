/** Every reason why there is no result, placed at the field it belongs to. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import type { BudgetProblem } from '@/calculators/grundbudget/domain';
import { atLine } from '@/forms/pasted-rows';
import { unreadable } from '@/forms/unreadable';
import { emptyOrUnreadable, pasteWords } from '@/forms/words';
import { budgetProblemText } from '@/calculators/grundbudget/texts/problems';
import {
  changeFields,
  formWords as words,
  groupFields,
  tableFields,
  type ChangeField,
  type TableField,
} from '@/calculators/grundbudget/texts/form';
import { rowsOf, yearChoices } from './tables';
import { askedNumbers, askedTables, changePairs, horizonOf, type Typed, type TypedGroup } from './typed';

type Sentence = readonly [key: string, sentence: string];
export type Placed = readonly [key: string, problem: BudgetProblem];

/** Every field that does not hold what the budget needs, with the reason. */
export const typingProblems = (typed: Typed): ReadonlyMap<string, string> =>
  new Map([
    ...unreadNumber('horisontAar', typed.horisontAar),
    ...typed.groups.flatMap((group, index) => [
      ...askedNumbers(group).flatMap((field) => unreadNumber(`gruppe-${index}-${field}`, group.fields[field])),
      ...askedTables(group).flatMap((field) => unreadTable(group, index, field)),
      ...(group.inflow === 'forankret' ? baseYearProblem(group, index) : []),
      ...(group.changes ? changeProblems(typed, group, index) : []),
    ]),
  ]);

function unreadNumber(key: string, text: string): readonly Sentence[] {
  const problem = unreadable(text, parseDanishNumber(text));
  return problem ? [[key, emptyOrUnreadable[problem]]] : [];
}

/** Reasons told at once; the rest wait until these lines are right. */
const mostReasons = 5;

/** One line for each place, and how many more there are. */
function together(sentences: readonly string[]): string {
  const more = sentences.length - mostReasons;
  return [...sentences.slice(0, mostReasons), ...(more > 0 ? [words.moreLines(formatNumber(more))] : [])].join('\n');
}

function unreadTable(group: TypedGroup, index: number, field: TableField): readonly Sentence[] {
  const { rows, problems } = rowsOf(group, field);
  if (problems.length > 0) return [[`gruppe-${index}-${field}`, together(problems)]];
  return rows.length === 0 ? [[`gruppe-${index}-${field}`, pasteWords.empty]] : [];
}

const baseYearProblem = (group: TypedGroup, index: number): readonly Sentence[] =>
  yearChoices(group).includes(group.basisAar) ? [] : [[`gruppe-${index}-basisAar`, words.baseMissing]];

function changeProblems(typed: Typed, group: TypedGroup, index: number): readonly Sentence[] {
  const place = (field: ChangeField | TableField) => `gruppe-${index}-${field}`;
  const from = (field: ChangeField): readonly Sentence[] => {
    const year = yearProblem(group.change[field].trim(), horizonOf(typed));
    return year ? [[place(field), year]] : [];
  };
  const numbers = changePairs(group).flatMap(([value, since]): readonly Sentence[] =>
    group.change[value].trim() === '' && group.change[since].trim() === ''
      ? []
      : [...unreadNumber(place(value), group.change[value]), ...from(since)],
  );
  const table = group.stay === 'kurve' && (group.tables.nyKurve.trim() !== '' || group.change.nyKurveFra.trim() !== '');
  return table ? [...numbers, ...unreadTable(group, index, 'nyKurve'), ...from('nyKurveFra')] : numbers;
}

/** Says nothing about the year while the number of years is wrong. */
function yearProblem(text: string, horizon: number | undefined): string | undefined {
  if (text === '') return words.yearMissing;
  const year = parseDanishNumber(text);
  if (horizon === undefined) return undefined;
  return year !== undefined && Number.isInteger(year) && year >= 1 && year <= horizon ? undefined : words.badYear(formatNumber(horizon));
}

const tables: ReadonlySet<string> = new Set(Object.keys(tableFields));

/** The place of a problem in a group's base budget. */
export function baseKey(index: number, path: string): string {
  if (path === 'horisontAar') return path;
  const [, field = path, inner] = /^(\w+)(?:\.(\w+))?/.exec(path) ?? [];
  if (field !== 'tilgang' && field !== 'tilgangPrMd') return `gruppe-${index}-${field}`;
  const place = inner === undefined || inner === 'tilgang' ? field : ['landsvaegt', 'basisAar'].includes(inner) ? inner : 'indeks';
  return `gruppe-${index}-${place}`;
}

const changePlaces: Readonly<Record<string, string>> = {
  tilgang: 'nyTilgang',
  tilgangPrMd: 'nyTilgangPrMd',
  varighedUger: 'nyVarighed',
  'nyKurve.punkter': 'nyKurve',
  'nyKurve.fraAar': 'nyKurveFra',
};

/** The place of a problem that only the investment has: the change itself. */
export function changeKey(index: number, path: string): string | undefined {
  const field = changePlaces[path.replace(/\[.*$/, '')];
  return field && `gruppe-${index}-${field}`;
}

/** One text per place: for a table one line for each row. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, found: readonly Placed[]): ReadonlyMap<string, string> {
  const unread = typingProblems(typed);
  const reasons = new Map<string, string[]>();
  for (const [key, problem] of found) {
    if (unread.has(key)) continue;
    const [, index = '', field = ''] = key.split('-');
    const group = typed.groups[Number(index)];
    const sentence = budgetProblemText(problem);
    const told = reasons.get(key) ?? [];
    reasons.set(
      key,
      group && tables.has(field) ? [...told, atLine(rowsOf(group, field as TableField), problem.field, sentence)] : [sentence],
    );
  }
  return new Map([...unread, ...[...reasons].map(([key, sentences]): Sentence => [key, together(sentences)])]);
}

const labels: Readonly<Record<string, { readonly label: string }>> = {
  ...groupFields,
  ...changeFields,
  ...tableFields,
  basisAar: { label: words.base },
};

/** What a place in the form is called: "Gruppe 2, ny varighed". */
export function labelOf(key: string): string {
  const [, index = '', field = ''] = key.split('-');
  if (index === '') return words.horizon;
  const label = (labels[field]?.label ?? field).replace(/ \(.*\)$/, '');
  return `${words.group(Number(index) + 1)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
