/** The sheet as a form: its fields, what follows from them, and how a file holds them. */
import { parseDanishNumber } from '@/base/format/danish';
import {
  calculateSheet,
  longestSheet,
  type LineDraft,
  type Sheet,
  type SheetDraft,
  type SheetProblem,
} from '@/calculators/budgetark/domain';
import type { SheetFile } from '@/calculators/budgetark/file';
import { sheetFields as fields } from '@/calculators/budgetark/texts/fields';
import { sheetProblemText } from '@/calculators/budgetark/texts/problems';
import { words } from '@/calculators/budgetark/texts/words';
import { draftFrom, emptyForm, emptyRow, nextRow, typedFrom } from '@/forms/draft';
import { rowFields, rowsOf, type Typed } from '@/forms/fields';
import type { Form } from '@/forms/form.svelte';
import { placed, type Placed } from '@/forms/problems';
import type { Filled, Tool } from '@/forms/tool';
import { emptyOrUnreadable } from '@/forms/words';
import { unreadableIn } from './cells';
import { verdictOf } from './findings';
import { entryOf, freshIds, lineOf, sourcesOf, type LineEntry, type Sources } from './lines';

export type SheetForm = Form<SheetFile, Sheet, Sources>;

type Display = NonNullable<SheetFile['visning']>;

/** What stands in the form, read. */
interface SheetEntry extends Omit<SheetDraft, 'linjer'>, Display {
  readonly linjer?: readonly LineEntry[] | undefined;
}

/** The calendar years of the columns, counted from 1 without a budget year. */
export function columnsOf(typed: Typed): readonly { readonly year: number; readonly name: string }[] {
  const first = parseDanishNumber(typed['foersteAar'] ?? '');
  const length = yearsIn(typed);
  return Array.from({ length }, (_, year) =>
    first === undefined || !Number.isInteger(first)
      ? { year: year + 1, name: `${String(year + 1)}. år` }
      : { year: first + year, name: String(first + year) },
  );
}

/** The number of columns; while the number of years cannot be used, as many as the longest line has numbers. */
export function yearsIn(typed: Typed): number {
  const years = parseDanishNumber(typed['antalAar'] ?? '');
  if (years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestSheet) return years;
  return Math.max(
    ...['', ...rowsOf(typed, 'linjer').map((row) => typed[`linjer.${String(row)}.tal`] ?? '')].map((tal) => tal.split('\n').length),
  );
}

/** The sheet as a file holds it, with a hole wherever a text means nothing. */
export function sheetIn(typed: Typed, sources: Sources): Pick<SheetFile, 'input' | 'visning'> {
  const { enhed, fortegn, bud, linjer = [], ...rest } = draftFrom(fields, typed) as SheetEntry;
  const lines = linjer.map((entry) => lineOf(entry, yearsIn(typed), sources));
  const hasBid = bud?.forsigtig !== undefined || bud?.optimistisk !== undefined;
  return { input: { type: 'budgetark', ...rest, linjer: lines, ...(hasBid ? { bud } : {}) }, visning: { enhed, fortegn } };
}

/** One line as a file holds it, read from its own fields alone. */
export function lineAt(typed: Typed, row: number, sources: Sources): LineDraft {
  const own = Object.fromEntries(rowFields(fields, 'linjer', row).map(([path]) => [path, typed[path] ?? '']));
  const { linjer: [entry = {}] = [] } = draftFrom(fields, own) as SheetEntry;
  return lineOf(entry, yearsIn(typed), sources);
}

/** What is wrong, each at its field. A number of a year is told with its year; that it is missing, though others stand in the field. */
const placedAt =
  (typed: Typed) =>
  (problem: SheetProblem): readonly Placed[] => {
    const [, line, year] = /^linjer\[(\d+)\]\.maaler\.(?:antal|aar)\[(\d+)\]$/.exec(problem.field) ?? [];
    if (line === undefined) return placed(fields, typed, [problem], sheetProblemText);
    return [[`linjer-${line}-tal`, `${columnsOf(typed)[Number(year)]?.name ?? ''}: ${sheetProblemText(problem)}`]];
  };

/** Cells whose text is no number, each line's at its own place. */
const unreadable = (typed: Typed): readonly Placed[] =>
  rowsOf(typed, 'linjer').flatMap((row, index): readonly Placed[] => {
    const [first] = unreadableIn(typed[`linjer.${String(row)}.tal`] ?? '', yearsIn(typed));
    const name = first === undefined ? undefined : columnsOf(typed)[first]?.name;
    return name === undefined ? [] : [[`linjer-${String(index)}-tal`, `${name}: ${emptyOrUnreadable['not-a-number']}`]];
  });

function calculate({ typed: live, beside }: Filled<Sources>) {
  const typed = { ...live };
  const { input } = sheetIn(typed, beside);
  const outcome = calculateSheet(input);
  const problems = outcome.ok ? [] : outcome.problems.flatMap(placedAt(typed));
  return { result: outcome.ok ? outcome.value : undefined, problems: [...unreadable(typed), ...problems] };
}

const numbersOf = ({ maaler }: LineDraft): readonly unknown[] => {
  if (maaler?.type === 'beloeb') return maaler.aar ?? [];
  return maaler !== undefined && 'antal' in maaler ? (maaler.antal ?? []) : [];
};

/** The form for a file. A line that does not say what it is has no place in it, and neither has a number without a column. A line without an id of its own gets one. */
function fromFile({ input, visning }: SheetFile): Filled<Sources> | undefined {
  const { linjer = [], antalAar = longestSheet } = input;
  const fits = ({ art, maaler, ...line }: LineDraft) =>
    art !== undefined && maaler !== undefined && numbersOf({ ...line, maaler }).length <= antalAar;
  if (!linjer.every(fits)) return undefined;
  const ids = linjer.map(({ id }) => id);
  const fresh = freshIds(ids, linjer.length);
  const isOwn = (id: string | undefined, index: number) => id !== undefined && id !== '' && ids.indexOf(id) === index;
  const lines = linjer.map((line, index): LineDraft => ({ ...line, id: isOwn(line.id, index) ? line.id : fresh[index] }));
  return { typed: typedFrom(fields, { ...input, ...visning, linjer: lines.map(entryOf) }), beside: sourcesOf(lines) };
}

/** The form with another line at the end, from what a file would hold of it; and the row it got. */
export function withLine({ typed, beside }: Filled<Sources>, line: LineDraft): Filled<Sources> & { readonly row: number } {
  const row = nextRow(typed, 'linjer');
  const ids = rowsOf(typed, 'linjer').map((other) => typed[`linjer.${String(other)}.id`]);
  const [id = ''] = freshIds(ids, 1);
  const one = typedFrom(fields, { linjer: [entryOf({ ...line, id })] });
  const own = Object.entries(one).flatMap(([path, text]) =>
    path.startsWith('linjer.0.') ? [[path.replace('.0.', `.${String(row)}.`), text]] : [],
  );
  return {
    typed: { ...typed, ...emptyRow(fields, 'linjer', row), ...(Object.fromEntries(own) as Typed) },
    beside: { ...beside, ...sourcesOf([{ ...line, id }]) },
    row,
  };
}

const kept = ['foersteAar', 'antalAar', 'prisniveau', 'diskonteringsrente', 'enhed', 'fortegn'];

/** What the engine of forms asks about the sheet. */
export const sheetTool: Tool<SheetFile, Sheet, Sources> = {
  fields,
  calculate,
  verdict: verdictOf,
  toFile: ({ typed, beside }) => sheetIn({ ...typed }, beside),
  fromFile,
  keepsHoles: true,
  keepable: ({ typed }) => unreadable(typed).length === 0,
  emptied: ({ typed }) => ({
    typed: { ...emptyForm(fields), ...Object.fromEntries(kept.map((path) => [path, typed[path] ?? ''])) },
    beside: {},
  }),
  emptiedText: words.clearDone,
};
