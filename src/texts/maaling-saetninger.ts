/** Sentences about a campaign's answers, made of counts. Percentages only from twenty, and only where the engine says so. */
import {
  mayShowPercent,
  type Coverage,
  type Doubt,
  type Dumbbell,
  type Knob,
  type OverviewCell,
  type Parted,
  type Silence,
} from '../domain/maaling/index.ts';
import type { Instrument, Item, Scale, Tally } from '../domain/selvevaluering/index.ts';
import { onScale } from '../domain/selvevaluering/index.ts';

/** What one hand-in is called: a person, or a case. */
export type Unit = Instrument['unit'];

const whole = new Intl.NumberFormat('da-DK');
const decimal = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** "10.000". */
export const n = (count: number): string => whole.format(count);

/** "9 af 13". */
const of = (part: number, base: number): string => `${n(part)}\u00a0af\u00a0${n(base)}`;

/** "9 af 13", and from twenty also "(69 %)". */
export const partText = (part: number, base: number): string =>
  mayShowPercent(base) ? `${of(part, base)} (${n(Math.round((part * 100) / base))}\u00a0%)` : of(part, base);

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

/** The banner of a group below half. */
export const belowHalfText = (unit: Unit, names: string): string =>
  unit === 'sag'
    ? `Under halvdelen af sagerne er med: ${names}. Læs tallene som de sager, der er med, og ikke som alle.`
    : `Under halvdelen har svaret: ${names}. Læs tallene som de svarendes og ikke som hele gruppens.`;

/** What the good end of an item is called: the low one where the wording is negative. */
export const goodEndName = ({ direction }: Pick<Item, 'direction'>, { endNames }: Scale): string =>
  direction === 1 ? endNames.high : endNames.low;

/** What the weak end is called. */
export const weakEndName = ({ direction }: Pick<Item, 'direction'>, { endNames }: Scale): string =>
  direction === 1 ? endNames.low : endNames.high;

/** Which way the bars of an item go. */
export const directionText = (item: Pick<Item, 'direction'>, scale: Scale): string =>
  `Til venstre for stregen: ${weakEndName(item, scale)}. Til højre: ${goodEndName(item, scale)}, den gunstige ende.`;

/** ", 1 ved ikke, 2 ikke relevant, 3 ubesvaret": what stands beside the scale. */
export function besideScale({ dontKnow, notRelevant, relevant, answered }: Tally): string {
  const parts = [
    [dontKnow, 'ved ikke'],
    [notRelevant, 'ikke relevant'],
    [relevant - answered, 'ubesvaret'],
  ] as const;
  return parts.flatMap(([count, name]) => (count > 0 ? [`, ${n(count)}\u00a0${name}`] : [])).join('');
}

const noStep = 'Ingen valgte et trin';

/** "9 af 13 enige, 1 ved ikke": the sentence beside a diverging bar. */
export function endText(item: Item, scale: Scale, tally: Tally, favourable: number): string {
  const base = onScale(tally);
  const head = base > 0 ? `${partText(favourable, base)} ${goodEndName(item, scale)}` : noStep;
  return `${head}${besideScale(tally)}.`;
}

/** "3 konkrete job, 2 cv, 1 ved ikke": where no end is better. */
export function listText({ steps }: Scale, tally: Tally): string {
  const counted = tally.distribution.flatMap((count, at) => (count > 0 ? [`${n(count)}\u00a0${(steps[at] ?? '').toLowerCase()}`] : []));
  return `${counted.join(', ') || 'Ingen valgte et svar'}${besideScale(tally)}.`;
}

/** What those who chose no step leave open. */
export function silenceText(unit: Unit, { silent, invited, low, high }: Silence): string {
  const noun = unit === 'sag' ? (silent === 1 ? 'sag' : 'sager') : silent === 1 ? 'inviteret' : 'inviterede';
  const without = `${n(silent)} ${noun} er uden et svar på skalaen.`;
  const one = unit === 'sag' ? 'sagen' : 'personen';
  const [none, all] = silent === 1 ? [`Hører ${one} ikke`, `Hører ${one}`] : ['Hører ingen af dem', 'Hører de alle'];
  return `${without} ${none} til den gunstige ende, ligger ${of(low, invited)} dér. ${all} til, ligger ${of(high, invited)} dér.`;
}

const doubtSentences: Readonly<Record<Unit, Readonly<Record<Doubt['code'], string>>>> = {
  person: {
    'faa-personer': 'Forskellen kan skyldes få personer.',
    overlap: 'De, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Antallet af inviterede er ukendt, så forskellen kan ikke siges i procentpoint.',
  },
  sag: {
    'faa-personer': 'Forskellen kan skyldes få sager.',
    overlap: 'De sager, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Antallet af sager i alt er ukendt, så forskellen kan ikke siges i procentpoint.',
  },
};

/** "8 af 10": one knob of a dumbbell. */
export const knobText = ({ favourable, base }: Knob): string => partText(favourable, base);

/** What may be said about the gap: percentage points only where nothing speaks against it. */
export function gapText(unit: Unit, { widest: { a, b, gap } }: Dumbbell, nameAt: (group: number) => string): string {
  const steps = gap.medianSteps === 1 ? 'Ét trin' : `${n(gap.medianSteps)} trin`;
  const between = gap.medianSteps > 0 ? `${steps} mellem midten af svarene fra ${nameAt(a.group)} og ${nameAt(b.group)}. ` : '';
  if (gap.share !== undefined) return `${between}Forskellen er ${n(Math.round(Math.abs(gap.share) * 100))} procentpoint.`;
  const first = gap.doubts.find(({ code }) => code === 'faa-personer') ?? gap.doubts[0];
  return between + (first ? doubtSentences[unit][first.code] : '');
}

const fewSentences: Readonly<Record<Unit, string>> = { person: ' Det kan skyldes få personer.', sag: ' Det kan skyldes få sager.' };

/** "4 af 10 uenige, 5 af 10 enige." Where the ends meet, the outermost steps are named instead. */
export function partedText(unit: Unit, { published: { scale }, ends: { low, high, base } }: Parted): string {
  const meet = scale.ends.low + scale.ends.high >= scale.steps.length;
  const names = meet ? [`»${scale.steps[0] ?? ''}«`, `»${scale.steps.at(-1) ?? ''}«`] : [scale.endNames.low, scale.endNames.high];
  return `${partText(low, base)} ${(names[0] ?? '').toLowerCase()}, ${partText(high, base)} ${(names[1] ?? '').toLowerCase()}.${mayShowPercent(base) ? '' : fewSentences[unit]}`;
}

/** "5 af 12 svar er »ved ikke«." */
export const unknownText = (dontKnow: number, answered: number): string => `${partText(dontKnow, answered)} svarede »ved ikke«.`;

/** "41 af 60 svar", and where nobody chose a step that: a section without a status, over its items. */
export const sectionEndsText = ({ ends: { favourable, base } }: OverviewCell): string =>
  base > 0 ? `${of(favourable, base)} svar` : noStep;

/** The same in a sentence: "41 af 60 svar ved den gunstige ende". */
export const sectionEndsLine = (cell: OverviewCell, goodEndAt: string): string =>
  cell.ends.base > 0 ? `${sectionEndsText(cell)} ${goodEndAt}` : sectionEndsText(cell);

/** "3,6 af 5": a mean never stands without its band and coverage beside it. */
export const meanText = (mean: number): string => `${decimal.format(mean)}\u00a0af\u00a05`;

/** "5 af 6 spørgsmål". */
export const coveredText = (covered: number, items: number, noun: string): string => `${of(covered, items)} ${noun}`;
