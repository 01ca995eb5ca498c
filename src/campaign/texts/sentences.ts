/** Sentences about a campaign's answers, made of counts. Percentages only from twenty, and only where the engine says so. */
import { mayShowPercent, type Coverage, type OverviewCell, type Silence } from '../domain/index.ts';
import type { Band, Instrument, Item, Scale, Tally } from '../../assessment/domain/index.ts';
import { onScale } from '../../assessment/domain/index.ts';
import { formatNumber } from '../../base/format/danish.ts';
import { listed } from '../../base/words/listed.ts';
import { asideNames } from '../../assessment/texts/index.ts';
import { meanNumber } from '../../assessment/texts/index.ts';
import { capital, eitherOf, quoted } from '../../base/words/wording.ts';

/** What one hand-in is called: a person, or a case. */
export type Unit = Instrument['unit'];

/** "10.000". */
export const n = (count: number): string => formatNumber(count);

/** "9 af 13". */
export const of = (part: number, base: number): string => `${n(part)}\u00a0af\u00a0${n(base)}`;

const percentOf = (part: number, base: number): string =>
  mayShowPercent(base) ? ` (${n(Math.round((part * 100) / base))}\u00a0pct.)` : '';

/** "9 af 13", and from twenty also "(69 pct.)". */
export const partText = (part: number, base: number): string => of(part, base) + percentOf(part, base);

const chose: Readonly<Record<Unit, (count: string, percent: string, choice: string) => string>> = {
  person: (count, percent, choice) => `${count}${percent} svarer ${choice}`,
  sag: (count, percent, choice) => `i ${count} sager${percent} er svaret ${choice}`,
};

/** "9 af 13 svarer »enig«"; of cases "i 9 af 13 sager er svaret »ja«"; of several steps "»fast praksis« eller »følges op«". */
export const countedText = (unit: Unit, part: number, base: number, choices: readonly string[]): string =>
  chose[unit](of(part, base), '', eitherOf(choices));

/** The same, and from twenty with percent: "18 af 24 (75 pct.) svarer »enig«". */
export const chosenText = (unit: Unit, part: number, base: number, choices: readonly string[]): string =>
  chose[unit](of(part, base), percentOf(part, base), eitherOf(choices));

const coverageSentences: Readonly<Record<Unit, (answered: string, invited: string) => Readonly<Record<Coverage['code'], string>>>> = {
  person: (answered, invited) => ({
    kendt: `${answered} af ${invited} har svaret.`,
    ukendt: `${answered} har svaret. Antallet af inviterede er ukendt.`,
    'flere-end-inviteret': `${answered} har svaret, men kun ${invited} er inviteret. Ret det ene tal.`,
  }),
  sag: (answered, invited) => ({
    kendt: `${answered} af ${invited} sager er med.`,
    ukendt: `${answered} sager er med. Antallet af sager i alt er ukendt.`,
    'flere-end-inviteret': `${answered} sager er med, men der skulle kun være ${invited}. Ret det ene tal.`,
  }),
};

/** How many have answered of how many. */
export const coverageSentence = (unit: Unit, coverage: Coverage): string =>
  coverageSentences[unit](n(coverage.answered), 'invited' in coverage ? n(coverage.invited) : '')[coverage.code];

/** The banner of groups below half; without names when everybody is one group. */
export function belowHalfText(unit: Unit, names: string): string {
  const among = names === '' ? '.' : `: ${names}.`;
  return unit === 'sag'
    ? `Under halvdelen af sagerne er med${among} Læs tallene som de sager, der er med, og ikke som alle.`
    : `Under halvdelen har svaret${among} Læs tallene som svar fra dem, der svarede, og ikke fra alle inviterede.`;
}

/** What the answers at the good end of an item are called: at the low end where the wording is negative. */
export const goodEndNames = ({ direction }: Pick<Item, 'direction'>, { endNames }: Scale): readonly string[] =>
  direction === 1 ? endNames.high : endNames.low;

/** What the answers at the weak end are called. */
export const weakEndNames = ({ direction }: Pick<Item, 'direction'>, { endNames }: Scale): readonly string[] =>
  direction === 1 ? endNames.low : endNames.high;

/** Which way the bars of an item go. */
export const directionText = (item: Pick<Item, 'direction'>, scale: Scale): string =>
  `Til venstre for stregen står ${eitherOf(weakEndNames(item, scale))}. Til højre står ${eitherOf(goodEndNames(item, scale))}, og det er den gunstige ende.`;

/** " Dertil kommer 1 »ved ikke« og 3 ubesvarede.": what stands beside the scale. Empty when nothing does. */
export function besideScale({ dontKnow, notRelevant, relevant, answered }: Tally): string {
  const missing = relevant - answered;
  const parts = [
    [dontKnow, quoted(asideNames['ved-ikke'])],
    [notRelevant, quoted(asideNames['ikke-relevant'])],
    [missing, missing === 1 ? 'ubesvaret' : 'ubesvarede'],
  ] as const;
  const said = parts.flatMap(([count, name]) => (count > 0 ? [`${n(count)}\u00a0${name}`] : []));
  return said.length > 0 ? ` Dertil kommer ${listed(said)}.` : '';
}

const noStep = 'Ingen valgte et trin';

/** "9 af 13 svarer »enig«. Dertil kommer 1 »ved ikke«.": the sentence beside a diverging bar. */
export function endText(unit: Unit, item: Item, scale: Scale, tally: Tally, favourable: number): string {
  const base = onScale(tally);
  const head = base > 0 ? capital(chosenText(unit, favourable, base, goodEndNames(item, scale))) : noStep;
  return `${head}.${besideScale(tally)}`;
}

/** "3 »konkrete job« og 2 »CV«. Dertil kommer 1 »ved ikke«.": where no end is better. */
export function listText({ steps }: Scale, tally: Tally): string {
  const counted = tally.distribution.flatMap((count, at) => (count > 0 ? [`${n(count)}\u00a0${quoted(steps[at] ?? '')}`] : []));
  return `${listed(counted) || 'Ingen valgte et svar'}.${besideScale(tally)}`;
}

/** What those who chose no step leave open. */
export function silenceText(unit: Unit, { silent, invited, low, high }: Silence): string {
  const noun = unit === 'sag' ? (silent === 1 ? 'sag' : 'sager') : silent === 1 ? 'inviteret' : 'inviterede';
  const without = `${n(silent)} ${noun} er uden et svar på skalaen.`;
  const one = unit === 'sag' ? 'sagen' : 'personen';
  const [none, all] = silent === 1 ? [`Hører ${one} ikke`, `Hører ${one}`] : ['Hører ingen af dem', 'Hører de alle'];
  return `${without} ${none} til den gunstige ende, ligger ${of(low, invited)} dér. ${all} til, ligger ${of(high, invited)} dér.`;
}

/** "5 af 12 svarer »ved ikke«."; of cases "I 5 af 12 sager er svaret »ved ikke«." */
export const unknownText = (unit: Unit, dontKnow: number, answered: number): string =>
  `${capital(chosenText(unit, dontKnow, answered, [asideNames['ved-ikke']]))}.`;

/** "41 af 60 svar", and where nobody chose a step that: a section without a status, over its items. */
export const sectionEndsText = ({ ends: { favourable, base } }: OverviewCell): string =>
  base > 0 ? `${of(favourable, base)} svar` : noStep;

/** "3,6 af 5": a mean never stands without its band and coverage beside it. */
export const meanText = (mean: number, bands: readonly Band[]): string => `${meanNumber(mean, bands)}\u00a0af\u00a05`;

/** "5 af 6 spørgsmål". */
export const coveredText = (covered: number, items: number): string => `${of(covered, items)} spørgsmål`;
