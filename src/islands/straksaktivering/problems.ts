/** Every reason why there is no result, placed at the field it belongs to. */
import type { CaseProblem } from '@/domain/businesscase';
import { unreadable } from '@/islands/shared/unreadable';
import { caseProblemText } from '@/texts/businesscase';
import { fieldTexts, mixtureRows, type FieldName } from '@/texts/straksaktivering/fields';
import { typingProblemText, type TypingProblem } from '@/texts/straksaktivering/problems';
import type { FieldKey } from './provenance';
import { shareFrom } from '@/islands/shared/percent';
import { phaseYears, valueOf, type Typed } from './typed';

/** Where a problem is shown: a field, the three groups together, or what the form has no field for. */
export type ProblemKey = FieldKey | 'grupper' | 'andet';

const isKnown = (field: string): field is FieldName => field in fieldTexts;

/** The place in the form for a path in the case: "efter[1].varighed.uger" is the weeks of those who leave on the way. */
export function placeOf(path: string): ProblemKey {
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
  udeblivelse: 'udebliverAndel',
  'regel.andel': 'kommuneAndel',
  'regel.anciennitet[0].uger': 'anciennitet',
  indfasning: 'horisontAar',
};

/** Fields that the chosen rule leaves out of the calculation. What stands in them is kept but not judged. */
const unused = ({ rule }: Typed): FieldName => (rule === 'flad' ? 'anciennitet' : 'kommuneAndel');

/** Every field that does not hold a number where the calculation needs one. */
export function typingProblems(typed: Typed): ReadonlyMap<ProblemKey, TypingProblem> {
  const found = new Map<ProblemKey, TypingProblem>();
  const note = (key: ProblemKey, problem: TypingProblem | undefined) => {
    if (problem) found.set(key, problem);
  };
  const inflow = valueOf(typed, 'tilgang');
  if (typed.wholePersons && inflow !== undefined && !Number.isInteger(inflow)) note('tilgang', 'inflow-not-whole');
  for (const field of (Object.keys(fieldTexts) as FieldName[]).filter((name) => name !== unused(typed)))
    note(field, unreadable(typed.fields[field], valueOf(typed, field)));
  typed.indfasning.slice(0, phaseYears(typed)).forEach((text, year) => {
    note(`indfasning-${year}`, unreadable(text, shareFrom(text)));
  });
  return found;
}

/** One sentence per place. What cannot be read is told before what cannot be calculated. */
export function problemsOf(typed: Typed, problems: readonly CaseProblem[]): ReadonlyMap<ProblemKey, string> {
  const sentences = new Map<ProblemKey, string>();
  for (const [key, problem] of typingProblems(typed)) sentences.set(key, typingProblemText(problem));
  for (const problem of problems) {
    const key = placeOf(problem.field);
    if (!sentences.has(key)) sentences.set(key, caseProblemText(problem));
  }
  return sentences;
}
