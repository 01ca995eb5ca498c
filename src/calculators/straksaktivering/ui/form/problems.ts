/** Every reason why there is no result, placed at the field it belongs to. */
import type { CaseProblem } from '@/calculators/straksaktivering/domain';
import { unreadable } from '@/forms/unreadable';
import { caseProblemText } from '@/calculators/straksaktivering/texts/case-problems';
import { fieldTexts, mixtureRows, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import { lineProblemText, lineText, typingProblemText, type TypingProblem } from '@/calculators/straksaktivering/texts/problems';
import { effectProblemText } from '@/calculators/straksaktivering/texts/effect-problems';
import type { ExpertReader } from './expert-kit';
import type { ExpertKey } from '../expert/texts';
import type { FieldKey } from './provenance';
import { shareFrom } from '@/base/format/percent';
import { counterfactualProblem, measured } from './counterfactual';
import { readTable } from './table';
import { isTableUsed, isUsed, phaseYears, valueOf, type TableName, type Typed } from './typed';

/** Where a problem is shown: a field, the three groups together, a curve, the answer to what would have happened anyway, or what the form has no field for. */
export type ProblemKey = FieldKey | ExpertKey | 'grupper' | `tabel-${TableName}` | 'alligevel' | 'andet';

const isKnown = (field: string): field is FieldName => field in fieldTexts;

/** The place in the form for a path in the case: "efter[1].varighed.uger" is the weeks of those who leave on the way. */
export function placeOf(path: string): ProblemKey {
  const table = /^(foer|efter\[0\]\.varighed)\.punkter/.exec(path)?.[1];
  if (table) return table === 'foer' ? 'tabel-foer' : 'tabel-efter';
  const [, group, part] = /^efter\[(\d)\]\.(andel|varighed)/.exec(path) ?? [];
  const row = group === undefined ? undefined : mixtureRows[Number(group)];
  if (row) return part === 'andel' ? row.share : row.weeks;
  const year = /^indfasning\[(\d+)\]$/.exec(path)?.[1];
  if (year !== undefined) return `indfasning-${Number(year)}`;
  return isKnown(path) ? path : (compound[path] ?? 'andet');
}

const compound: Readonly<Record<string, ProblemKey>> = {
  efter: 'grupper',
  foer: 'ugerFoer',
  'foer.uger': 'ugerFoer',
  'foer.form': 'form',
  udeblivelse: 'udebliverAndel',
  'regel.andel': 'kommuneAndel',
  'regel.anciennitet[0].uger': 'anciennitet',
  'regel.aktivAndel': 'aktivAndel',
  indfasning: 'horisontAar',
};

/** Every field that does not hold a number where the calculation needs one. */
export function typingProblems(typed: Typed): ReadonlyMap<ProblemKey, TypingProblem> {
  const found = new Map<ProblemKey, TypingProblem>();
  const note = (key: ProblemKey, problem: TypingProblem | undefined) => {
    if (problem) found.set(key, problem);
  };
  const inflow = isUsed(typed, 'tilgang') ? valueOf(typed, 'tilgang') : undefined;
  if (typed.wholePersons && inflow !== undefined && !Number.isInteger(inflow)) note('tilgang', 'inflow-not-whole');
  for (const field of (Object.keys(fieldTexts) as FieldName[]).filter((name) => isUsed(typed, name)))
    note(field, unreadable(typed.fields[field], valueOf(typed, field)));
  note('alligevel', counterfactualProblem(typed));
  typed.indfasning.slice(0, phaseYears(typed)).forEach((text, year) => {
    note(`indfasning-${year}`, unreadable(text, shareFrom(text)));
  });
  return found;
}

/** Whether a file can hold what was typed: numbers, and holes where nothing is written yet. */
export function isKeepable(typed: Typed, kit?: ExpertReader): boolean {
  const kept = [...typingProblems(typed)].every(([key, problem]) => problem !== 'not-a-number' && !key.startsWith('indfasning'));
  return (
    kept &&
    (kit?.isKeepable(typed) ?? true) &&
    (['foer', 'efter'] as const).every((table) => readTable(typed.tables[table]).problems.length === 0)
  );
}

/** Where a case that is one group after has its problems: the group's own field. */
const placeIn = (typed: Typed, path: string): ProblemKey =>
  typed.after === 'samlet' && /^efter\[0\]\.varighed\.(uger|form)$/.test(path) ? 'ugerEfter' : placeOf(path);

/** What stands in a curve: first the lines that cannot be read, then what is wrong with the points, each with its line. */
function curveSentences(typed: Typed, table: TableName, problems: readonly CaseProblem[]): readonly string[] {
  const { points, problems: unread } = readTable(typed.tables[table]);
  if (unread.length > 0) return unread.map(lineProblemText);
  return problems
    .filter(({ field }) => placeOf(field) === `tabel-${table}`)
    .map((problem) => {
      const line = points[Number(/punkter\[(\d+)\]/.exec(problem.field)?.[1])]?.line;
      return lineText(line, caseProblemText(problem));
    });
}

/** One text per place, for a curve one line for each of its problems. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, problems: readonly CaseProblem[], kit?: ExpertReader): ReadonlyMap<ProblemKey, string> {
  const sentences = new Map<ProblemKey, string>();
  const note = (key: ProblemKey, sentence: string) => {
    if (!sentences.has(key)) sentences.set(key, sentence);
  };
  for (const [key, problem] of typingProblems(typed)) note(key, typingProblemText(problem));
  for (const table of (['foer', 'efter'] as const).filter((name) => isTableUsed(typed, name))) {
    const found = curveSentences(typed, table, problems);
    if (found.length > 0) note(`tabel-${table}`, found.join('\n'));
  }
  const effect = typed.evidence === 'maalt' ? measured(typed) : undefined;
  for (const problem of effect?.ok === false ? effect.problems : []) note(problem.field as FieldName, effectProblemText(problem));
  for (const [key, sentence] of kit?.sentences(typed, problems) ?? []) note(key, sentence);
  for (const problem of problems.filter(({ field }) => !kit?.placeOf(field, typed)))
    note(placeIn(typed, problem.field), caseProblemText(problem));
  return sentences;
}
