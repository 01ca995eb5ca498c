/** Every reason why the expert's fields cannot be used, each at its field. */
import type { CaseProblem } from '@/calculators/straksaktivering/domain';
import { atLine, pastedRows } from '@/forms/pasted-rows';
import { unreadable } from '@/forms/unreadable';
import { shareFrom } from '@/base/format/percent';
import { parseDanishNumber } from '@/base/format/danish';
import { caseProblemText } from '@/calculators/straksaktivering/texts/case-problems';
import { expertWords as words } from '@/calculators/straksaktivering/texts/expert';
import { typingProblemText, type TypingProblem } from '@/calculators/straksaktivering/texts/problems';
import { usesLadder, type Typed } from '../form/typed';
import { expertNumbers, expertSeries, isEmpty, type ExpertKey, type ExpertSeries, type Pair } from './texts';
import { isEmptyPair, isPercentField, numberIn, relapseGroups, seriesIn } from './values';

type Found = readonly [ExpertKey, TypingProblem];

const inPair = (
  prefix: `tilbagefald-${'udebliver' | 'stopper' | 'gennemfoerer' | 'alle'}` | `anciennitet-${number}`,
  { andel, uger }: Pair,
) => {
  const found = [
    [`${prefix}-andel`, unreadable(andel, shareFrom(andel))],
    [`${prefix}-uger`, unreadable(uger, parseDanishNumber(uger))],
  ] as const;
  return found.flatMap(([key, problem]): Found[] => (problem ? [[key, problem]] : []));
};

/** Every single number that cannot be read. Half a pair is a hole, and both of its halves empty is none. */
function typingProblems(typed: Typed): readonly Found[] {
  const { expert } = typed;
  if (!expert) return [];
  const numbers = expertNumbers.filter((field) => !isEmpty(expert.numbers[field]) && numberIn(expert, field) === undefined);
  const back = relapseGroups(typed).filter((group) => !isEmptyPair(expert.relapse[group]));
  return [
    ...numbers.map((field): Found => [field, 'not-a-number']),
    ...back.flatMap((group) => inPair(`tilbagefald-${group}`, expert.relapse[group])),
    ...(usesLadder(typed) ? expert.seniority.flatMap((pair, group) => inPair(`anciennitet-${group}`, pair)) : []),
  ];
}

const unreadableSeries = ({ expert }: Typed): readonly ExpertSeries[] =>
  expert ? expertSeries.filter((field) => !isEmpty(expert.series[field]) && seriesIn(expert, field) === undefined) : [];

const linesOf = (typed: Typed) => pastedRows(usesLadder(typed) ? (typed.expert?.trin ?? '') : '', 2);

/** Whether a file can hold the expert's fields: numbers, and holes in what is begun. */
export const isKeepable = (typed: Typed): boolean =>
  typingProblems(typed).every(([, problem]) => problem === 'empty') &&
  unreadableSeries(typed).length === 0 &&
  linesOf(typed).problems.length === 0;

/** The expert's field for a path in the case. Undefined where the guided steps have it. */
export function placeOf(path: string, typed: Typed): ExpertKey | undefined {
  const { expert } = typed;
  if (!expert) return undefined;
  const field = path.replace(/\[\d+\]$/, '');
  if (field === 'tilgang') return isEmpty(expert.series.tilgangPrAar) ? undefined : 'tilgangPrAar';
  const named = [...expertNumbers, ...expertSeries].find((name) => name === field);
  if (named) return named;
  if (path.startsWith('regel.trin')) return 'trin';
  const [, group, back] = /^efter\[(\d+)\]\.tilbagefald\.(andel|uger)$/.exec(path) ?? [];
  const who = group === undefined ? undefined : relapseGroups(typed)[Number(group)];
  if (who) return `tilbagefald-${who}-${back as keyof Pair}`;
  const [, row, part] = /^regel\.anciennitet(?:\[(\d+)\]\.(andel|uger))?$/.exec(path) ?? ['none'];
  if (expert.seniority.length === 0 || !path.startsWith('regel.anciennitet')) return undefined;
  return row === undefined ? 'ancienniteter' : `anciennitet-${Number(row)}-${part as keyof Pair}`;
}

/** A problem in a series names its year, one in the ladder its line. */
function sentenceAt(key: ExpertKey, problem: CaseProblem, typed: Typed): string {
  const year = /^[a-zA-Z]+\[(\d+)\]$/.exec(problem.field)?.[1];
  // What is typed in percent is told in percent.
  const inPercent = problem.code === 'negative' && isPercentField(key);
  const sentence = caseProblemText(inPercent ? { ...problem, value: problem.value * 100 } : problem);
  if (key === 'trin') return atLine(linesOf(typed), problem.field, sentence);
  return year === undefined ? sentence : words.inYear(Number(year) + 1, sentence);
}

/** One sentence for each place, the first that was found. */
export function sentences(typed: Typed, problems: readonly CaseProblem[]): ReadonlyMap<ExpertKey, string> {
  const found = new Map<ExpertKey, string>();
  const note = (key: ExpertKey, sentence: string) => {
    if (!found.has(key)) found.set(key, sentence);
  };
  for (const [key, problem] of typingProblems(typed)) note(key, typingProblemText(problem));
  for (const field of unreadableSeries(typed)) note(field, words.seriesUnreadable);
  if (typed.wholePersons && typed.after === 'grupper' && typed.expert && !isEmpty(typed.expert.series.tilgangPrAar))
    note('tilgangPrAar', words.seriesNotWhole);
  const unreadLines = linesOf(typed).problems;
  if (unreadLines.length > 0) note('trin', unreadLines.join('\n'));
  for (const problem of problems) {
    const key = placeOf(problem.field, typed);
    if (key) note(key, sentenceAt(key, problem, typed));
  }
  return found;
}
