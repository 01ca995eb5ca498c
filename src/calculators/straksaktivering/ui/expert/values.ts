/** Between the expert's texts and a case: what is read gives the same text back, and what is empty is left out of the case. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { defaults, refusionstrappe2016, type CaseDraft, type LadderStep } from '@/calculators/straksaktivering/domain';
import { pastedRows } from '@/forms/pasted-rows';
import { percentText, shareFrom, shareOf } from '@/base/format/percent';
import { sameValue } from '../form/same-case';
import type { Typed } from '../form/typed';
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import {
  expertNumbers,
  expertSeries,
  isEmpty,
  type ExpertNumber,
  type ExpertSeries,
  type ExpertTexts,
  type Pair,
  type RelapseGroup,
} from './texts';

const plainNumbers: ReadonlySet<ExpertNumber | ExpertSeries> = new Set(['driftPrHelaarsperson', 'ugerPrAar', 'tilgangPrAar'] as const);
/** Whether what stands in a field is percent. */
export const isPercentField = (key: string): boolean =>
  [...expertNumbers, ...expertSeries].some((name) => name === key && !plainNumbers.has(name));

const read = (field: ExpertNumber | ExpertSeries, text: string) => (plainNumbers.has(field) ? parseDanishNumber(text) : shareFrom(text));
const written = (field: ExpertNumber | ExpertSeries, value: number) =>
  plainNumbers.has(field) ? formatNumber(value, 20) : percentText(value);

/** The number in a field; undefined when it is empty or no number. */
export const numberIn = ({ numbers }: ExpertTexts, field: ExpertNumber): number | undefined => read(field, numbers[field]);

/** One number for every year; undefined when there are none, or when one of them cannot be read. */
export function seriesIn({ series }: ExpertTexts, field: ExpertSeries): readonly number[] | undefined {
  const cells = series[field].split(/[;\t\n]/).map((cell) => read(field, cell));
  return isEmpty(series[field]) || cells.includes(undefined) ? undefined : cells.filter((cell) => cell !== undefined);
}

/** The groups that can come back, in the order of the case. */
export const relapseGroups = ({ after }: Pick<Typed, 'after'>): readonly RelapseGroup[] =>
  after === 'samlet' ? ['alle'] : mixtureRows.map(({ id }) => id);

const pairIn = ({ andel, uger }: Pair) => ({ andel: shareFrom(andel), uger: parseDanishNumber(uger) });
const pairText = ({ andel, uger }: { readonly andel?: number | undefined; readonly uger?: number | undefined } = {}): Pair => ({
  andel: andel === undefined ? '' : percentText(andel),
  uger: uger === undefined ? '' : formatNumber(uger, 20),
});
export const isEmptyPair = ({ andel, uger }: Pair): boolean => isEmpty(andel) && isEmpty(uger);

/** The steps of another ladder: each lasts until the next begins. */
const stepsIn = (text: string): readonly LadderStep[] =>
  pastedRows(text, 2).rows.map(([fra = NaN, share = NaN], index, rows) => ({
    fra,
    til: rows[index + 1]?.[0] ?? null,
    kommuneAndel: shareOf(share),
  }));

type Rule = CaseDraft['regel'];
const stepsText = (rule: Rule): string =>
  rule?.type !== 'trappe' || rule.trin === undefined || sameValue(rule.trin, refusionstrappe2016)
    ? ''
    : rule.trin
        .map(({ fra, kommuneAndel }) => `${fra === undefined ? '' : formatNumber(fra, 20)};${pairText({ andel: kommuneAndel }).andel}`)
        .join('\n');

/** One group of everyone is the field of the guided steps. */
function seniorityText(rule: Rule): Pair[] {
  const groups = rule?.type === 'trappe' ? (rule.anciennitet ?? []) : [];
  return groups.length === 1 && groups[0]?.andel === 1 ? [] : groups.map(pairText);
}

/** The texts for a case. */
export function textsFrom(input: CaseDraft): ExpertTexts {
  const { efter = [], tilgang } = input;
  const given = { ...input, tilgangPrAar: typeof tilgang === 'number' ? undefined : tilgang };
  const series = (field: ExpertSeries) => given[field]?.map((value) => written(field, value)).join(';') ?? '';
  const back = (group: RelapseGroup) => {
    const place = relapseGroups({ after: efter.length === 1 ? 'samlet' : 'grupper' }).indexOf(group);
    return pairText(efter[place]?.tilbagefald);
  };
  const numbers = expertNumbers.map((field): [ExpertNumber, string] => {
    const value = input[field];
    return [field, value === undefined ? '' : written(field, value)];
  });
  return {
    numbers: Object.fromEntries(numbers) as ExpertTexts['numbers'],
    series: {
      tilgangPrAar: series('tilgangPrAar'),
      loenIndeks: series('loenIndeks'),
      prisIndeks: series('prisIndeks'),
      satsIndeks: series('satsIndeks'),
    },
    relapse: { udebliver: back('udebliver'), stopper: back('stopper'), gennemfoerer: back('gennemfoerer'), alle: back('alle') },
    seniority: seniorityText(input.regel),
    trin: stepsText(input.regel),
    periodisering: input.periodisering ?? defaults.periodisering,
    diskonteringsKonvention: input.diskonteringsKonvention ?? defaults.diskonteringsKonvention,
  };
}

/** The case with what the expert's fields say. */
export function applied(draft: CaseDraft, typed: Typed): CaseDraft {
  const { expert } = typed;
  if (!expert) return draft;
  const { periodisering, diskonteringsKonvention } = expert;
  return {
    ...draft,
    ...Object.fromEntries(expertNumbers.map((field) => [field, numberIn(expert, field)])),
    tilgang: isEmpty(expert.series.tilgangPrAar) ? draft.tilgang : seriesIn(expert, 'tilgangPrAar'),
    loenIndeks: seriesIn(expert, 'loenIndeks'),
    prisIndeks: seriesIn(expert, 'prisIndeks'),
    satsIndeks: seriesIn(expert, 'satsIndeks'),
    efter: draft.efter?.map((group, place) => ({ ...group, tilbagefald: relapseOf(expert, relapseGroups(typed)[place]) })),
    regel: ruleWith(draft.regel, expert),
    periodisering: periodisering === defaults.periodisering ? undefined : periodisering,
    diskonteringsKonvention: diskonteringsKonvention === defaults.diskonteringsKonvention ? undefined : diskonteringsKonvention,
  };
}

function relapseOf({ relapse }: ExpertTexts, group: RelapseGroup | undefined) {
  const pair = group && relapse[group];
  return !pair || isEmptyPair(pair) ? undefined : pairIn(pair);
}

function ruleWith(rule: Rule, { seniority, trin }: ExpertTexts): Rule {
  if (rule?.type !== 'trappe') return rule;
  return {
    ...rule,
    ...(isEmpty(trin) ? {} : { trin: stepsIn(trin) }),
    ...(seniority.length === 0 ? {} : { anciennitet: seniority.map(pairIn) }),
  };
}
