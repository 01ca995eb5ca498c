/** Sentences about what a self-assessment shows. Counts only: an element has too few statements for percentages. */
import {
  bandOf,
  isSplit,
  type AnswerState,
  type Band,
  type Fidelity,
  type Fraction,
  type Instrument,
  type Scale,
  type Median,
  type Obstacle,
  type Step,
  type Tally,
  type Verdict,
} from '../domain/index.ts';
import { formatNumber } from '../../base/format/danish.ts';
import { listed } from '../../base/words/listed.ts';
import { asideNames } from './selvevaluering.ts';
import { capital, eitherOf, lower, quoted } from '../../base/words/wording.ts';

type StepNames = Scale['steps'];
/** A sentence for each code, so that a new code does not compile without its own. */
export type ByCode<P extends { readonly code: string }> = { readonly [Code in P['code']]: (problem: Extract<P, { code: Code }>) => string };

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'halvdelen',
  '1/3': 'en tredjedel',
  '2/3': 'to tredjedele',
  '1/4': 'en fjerdedel',
  '3/4': 'tre fjerdedele',
};

/** "halvdelen", "en tredjedel"; unusual fractions as "2 ud af 5". */
export const fractionName = ([part, whole]: Fraction): string =>
  fractions[`${String(part)}/${String(whole)}`] ?? `${String(part)} ud af ${String(whole)}`;

/** The name of a step. */
export const stepName = (names: StepNames, step: Step): string => names[step - 1] ?? '';

/** The name of any choice: "På vej", "Ved ikke". */
export const stateName = (names: StepNames, state: AnswerState): string =>
  typeof state === 'number' ? stepName(names, state) : asideNames[state];

/** The status in a word or two. */
export function statusName(names: StepNames, verdict: Verdict): string {
  if (verdict.code === 'trin') return stepName(names, verdict.step);
  if (verdict.code === 'fidelitet') return capital(verdict.fidelity.band);
  return verdict.code === 'uden-status' ? 'Ingen status' : 'Kan ikke vurderes';
}

/** "mellem »på vej« og »fast praksis«": what stands beside the status when the answers split evenly. */
export const betweenText = (names: StepNames, median: Median): string =>
  `mellem ${quoted(stepName(names, median.lower))} og ${quoted(stepName(names, median.upper))}`;

/** "er »på vej«", and where the answers split evenly "ligger mellem »på vej« og »fast praksis«": what follows the word middle. */
export const middleText = (names: StepNames, median: Median): string =>
  median.lower === median.upper ? `er ${quoted(stepName(names, median.lower))}` : `ligger ${betweenText(names, median)}`;

/** "3 af 4 besvaret, heraf 1 »ved ikke«; 1 »ikke relevant«". */
export function coverageText({ answered, relevant, dontKnow, notRelevant }: Tally): string {
  const base = relevant === 0 ? 'Intet er relevant' : `${String(answered)} af ${String(relevant)} besvaret`;
  const unknown = dontKnow > 0 ? `, heraf ${String(dontKnow)} »ved ikke«` : '';
  return base + unknown + (notRelevant > 0 ? `; ${String(notRelevant)} »ikke relevant«` : '');
}

/** "1 »på vej«, 2 »fast praksis« og 1 »ved ikke«", lowest step first. */
export function distributionText(names: StepNames, { distribution, dontKnow }: Tally): string {
  const counted = distribution.flatMap((count, index) => (count > 0 ? [`${String(count)}\u00a0${quoted(names[index] ?? '')}`] : []));
  return listed([...counted, ...(dontKnow > 0 ? [`${String(dontKnow)}\u00a0${quoted(asideNames['ved-ikke'])}`] : [])]) || 'Ingen svar';
}

/** What sentences need of the questionnaire: its rules, and what its parts are called. */
export type Rules = Pick<Instrument, 'rule' | 'nouns' | 'bands'>;

/** Why one person's section cannot be assessed. */
export const obstacleSentences: ByCode<Obstacle & Rules> = {
  'no-items': ({ nouns: { section } }) => `Rollen har ingen spørgsmål i dette ${section.one}.`,
  'nothing-relevant': () => 'I har sat alle spørgsmål til »ikke relevant«.',
  'too-few-answered': ({ answered, relevant, rule }) =>
    `I har besvaret ${String(answered)} af ${String(relevant)} relevante spørgsmål. Reglen kræver mindst ${fractionName(rule.leastAnswered)}.`,
  'too-few-shown': ({ shown, asked, rule }) =>
    `Kun ${String(shown)} af ${String(asked)} spørgsmål har svar på skalaen, der kan vises. Reglen kræver mindst ${fractionName(rule.leastAnswered)}.`,
  'too-many-dont-know': ({ dontKnow, answered, rule }) =>
    `${String(dontKnow)} af ${String(answered)} svar er »ved ikke«. Reglen tillader højst ${fractionName(rule.mostDontKnow)}. Det, I mangler at vide, er selve fundet.`,
};

/** "3,5"; with more decimals where one would round the mean into another band. */
export function meanNumber(mean: number, bands: readonly Band[]): string {
  const decimals = [1, 2, 3].find((count) => bandOf(bands, Number(mean.toFixed(count))) === bandOf(bands, mean)) ?? 4;
  return formatNumber(mean, decimals, decimals);
}

/** "Gennemsnittet er 3,5 af 5 på 4 af 6 spørgsmål: høj." The mean never stands without its coverage. */
export const fidelityText = ({ mean, band, covered, items }: Fidelity, { bands }: Pick<Rules, 'bands'>): string =>
  `Gennemsnittet er ${meanNumber(mean, bands)} af 5 på ${String(covered)} af ${String(items)} spørgsmål: ${lower(band)}.`;

/** "Grænserne er vores: lav fra 1, delvis fra 2,5 og høj fra 3,5." */
export const bandText = (bands: readonly Band[]): string =>
  `Grænserne er vores: ${listed(bands.map(({ from, name }) => `${lower(name)} fra ${formatNumber(from, 1)}`))}.`;

/** Why the section has its status: one sentence per reason. Many respondents have sentences of their own for what stands in the way. */
export function whySentences(
  names: StepNames,
  verdict: Verdict,
  { rule, nouns, bands }: Rules,
  sentences: typeof obstacleSentences = obstacleSentences,
): readonly string[] {
  if (verdict.code === 'kan-ikke-vurderes')
    return verdict.obstacles.map((obstacle) => (sentences[obstacle.code] as (o: object) => string)({ ...obstacle, rule, nouns, bands }));
  if (verdict.code === 'uden-status') return ['Svarene vises, som de er givet. Skemaet sætter ingen status på dem.'];
  if (verdict.code === 'fidelitet') return [fidelityText(verdict.fidelity, { bands }), bandText(bands)];
  const lowest = isSplit(verdict) ? ' Så gælder det laveste af de to trin.' : '';
  return [`Midten af svarene ${middleText(names, verdict.median)}.${lowest}`];
}

/** The part of the rule for described steps that is the same for one and for many. */
export const stepRules = [
  'Ligger midten mellem to trin, gælder det laveste, fordi trinene bygger oven på hinanden.',
  '»Ved ikke« gør aldrig status lavere. Det ubesvarede og »ikke relevant« tæller ikke med i midten.',
] as const;

/** The rule for described steps as it is printed beside every result. */
export const ruleSentences = (names: StepNames, { rule, nouns: { section } }: Pick<Rules, 'rule' | 'nouns'>): readonly string[] => [
  `Et ${section.one} kan vurderes, når I har besvaret mindst ${fractionName(rule.leastAnswered)} af de relevante spørgsmål, og højst ${fractionName(rule.mostDontKnow)} af svarene er »ved ikke«.`,
  `Status er det midterste af jeres svar (medianen): ${eitherOf(names)}.`,
  ...stepRules,
  'Der er ingen samlet karakter og ingen rangordning. Det er en egenvurdering: jeres eget skøn på denne dag.',
];

/** How many sections the rule can say something about; nothing where no section gets a status. */
export const assessableText = (verdicts: readonly Verdict[], { section }: Instrument['nouns']): string => {
  const rated = verdicts.filter(({ code }) => code !== 'uden-status');
  const assessable = rated.filter(({ code }) => code !== 'kan-ikke-vurderes').length;
  if (rated.length === 0) return '';
  if (assessable === rated.length) return `Alle ${String(rated.length)} ${section.many} kan vurderes.`;
  return `${String(assessable)} af ${String(rated.length)} ${section.many} kan vurderes indtil nu.`;
};

/** "12 af 31 besvaret". */
export const progressText = ({ chosen, items }: { readonly chosen: number; readonly items: number }): string =>
  `${String(chosen)} af ${String(items)} besvaret`;
