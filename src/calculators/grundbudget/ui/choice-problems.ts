/** What a field alone cannot tell: a base year that is not in the table, a change that is told by half, and a year outside the budget. */
import { parseDanishNumber } from '@/base/format/danish';
import { numberAt } from '@/forms/draft';
import { isUsed, keyOf, rowsOf, type Typed } from '@/forms/fields';
import { pastedRows } from '@/forms/pasted-rows';
import type { Placed } from '@/forms/problems';
import { emptyOrUnreadable, pasteWords } from '@/forms/words';
import { budgetFormFields as fields, type GroupField } from '@/calculators/grundbudget/texts/fields';
import { formWords as words } from '@/calculators/grundbudget/texts/form';
import { wholeYears } from './groups';

/** The calendar years that can be the base year, as they are chosen: those of the lines that can be read. */
export const yearChoices = (table = ''): readonly string[] => [...new Set(pastedRows(table, 3).rows.map(([year]) => String(year)))];

/** What an investment can change: each a value or a table, and the year it begins. */
const changes = [
  ['nyVarighed', 'nyVarighedFra'],
  ['nyTilgang', 'nyTilgangFra'],
  ['nyTilgangPrMd', 'nyTilgangPrMdFra'],
  ['nyKurve', 'nyKurveFra'],
] as const satisfies readonly (readonly [GroupField, GroupField])[];

/** Every such problem at its field. */
export const choiceProblems = (typed: Typed): readonly Placed[] =>
  rowsOf(typed, 'grupper').flatMap((row) => [...baseYearProblem(typed, row), ...changeProblems(typed, row)]);

const pathOf = (row: number, field: GroupField): string => `grupper.${String(row)}.${field}`;
const textOf = (typed: Typed, row: number, field: GroupField): string => (typed[pathOf(row, field)] ?? '').trim();
const at = (typed: Typed, row: number, field: GroupField, sentence: string): Placed => [keyOf(fields, typed, pathOf(row, field)), sentence];

const baseYearProblem = (typed: Typed, row: number): readonly Placed[] =>
  !isUsed(fields, typed, pathOf(row, 'basisAar')) || yearChoices(textOf(typed, row, 'indeks')).includes(textOf(typed, row, 'basisAar'))
    ? []
    : [at(typed, row, 'basisAar', words.baseMissing)];

function changeProblems(typed: Typed, row: number): readonly Placed[] {
  const horizon = wholeYears(numberAt(fields, typed, 'horisontAar'));
  const told = changes.filter(([value]) => isUsed(fields, typed, pathOf(row, value)));
  return told.flatMap(([value, from]): readonly Placed[] => {
    const [what, since] = [textOf(typed, row, value), textOf(typed, row, from)];
    if (what === '' && since === '') return [];
    const year = yearProblem(since, horizon);
    const missing = value === 'nyKurve' ? pasteWords.empty : emptyOrUnreadable.empty;
    return [...(what === '' ? [at(typed, row, value, missing)] : []), ...(year === undefined ? [] : [at(typed, row, from, year)])];
  });
}

/** Says nothing about the year while the number of years is wrong. */
function yearProblem(text: string, horizon: number | undefined): string | undefined {
  if (text === '') return words.yearMissing;
  const year = parseDanishNumber(text);
  if (horizon === undefined) return undefined;
  return year !== undefined && Number.isInteger(year) && year >= 1 && year <= horizon ? undefined : words.badYear(horizon);
}
