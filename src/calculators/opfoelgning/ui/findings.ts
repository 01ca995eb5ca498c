/** What the follow-up says first, and its tables and picture, made from the same numbers. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import { counted, quartersPerYear, type Counted, type FollowUp, type QuarterResult } from '@/calculators/opfoelgning/domain';
import {
  countedTexts,
  formWords,
  reportWords,
  ruleWords,
  standingLabels,
  stopText,
  verdictText,
} from '@/calculators/opfoelgning/texts/words';
import type { Typed } from './typed';

const kroner = (value: number): string => formatQuantity(value, 'kr.', 0);
/** "+12.000 kr.": a difference shows its sign. */
export const signed = (value: number): string => `${Math.round(value) > 0 ? '+' : ''}${formatNumber(value)}`;

/** "2. kvartal i 1. år", counted from 1. */
export const quarterName = (number: number): string =>
  formWords.quarter(String(((number - 1) % quartersPerYear) + 1), String(Math.floor((number - 1) / quartersPerYear) + 1));

/** How a counted thing is written: whole persons counted, forecasts with a decimal. */
export const writeCounted = (name: Counted, value: number): string => (name === 'udgift' ? formatNumber(value) : formatNumber(value, 1));

export const verdictOf = ({ fulde, faktisk, prognose }: FollowUp): string =>
  verdictText(fulde, kroner(faktisk), Math.sign(Math.round(faktisk - prognose)), kroner(Math.abs(faktisk - prognose)));

/** The figures beside the form. */
export const keyFigures = ({ fulde, faktisk, prognose, kvartaler }: FollowUp): readonly { label: string; value: string }[] => [
  { label: standingLabels.quarters, value: standingLabels.of(formatNumber(fulde), formatNumber(kvartaler.length)) },
  ...(fulde === 0
    ? []
    : [
        { label: standingLabels.actual, value: kroner(faktisk) },
        { label: standingLabels.expected, value: kroner(prognose) },
        { label: standingLabels.difference, value: `${signed(faktisk - prognose)}\u00a0kr.` },
      ]),
];

/** The rule as it was agreed, and what it says now; undefined without a rule. */
export function stopSentences({ stop }: FollowUp, { rule }: Typed): readonly [string, string] | undefined {
  if (!stop) return undefined;
  const quarters = formatNumber(stop.efterKvartaler);
  return [
    ruleWords.sentence(quarters, kroner(stop.graense), rule.hvem.trim() || ruleWords.someone),
    stopText(stop, quarters, stop.faktisk === undefined ? '' : kroner(stop.faktisk)),
  ];
}

/** Quarters with anything counted, and those before them. */
export const begun = ({ kvartaler }: FollowUp): readonly QuarterResult[] =>
  kvartaler.slice(0, kvartaler.findLastIndex(({ mangler }) => mangler.length < counted.length) + 1);

/** A quarter's forecast and what was counted, row by row. */
export function compareRows({ prognose, faktisk }: QuarterResult) {
  const row = (label: string, expected: string, actual: string | undefined) => ({ label, expected, actual: actual ?? reportWords.unknown });
  const money = (label: string, expected: number, actual: number | undefined) =>
    row(label, formatNumber(expected), actual === undefined ? undefined : formatNumber(actual));
  return [
    ...counted.map((name) => {
      const { label, unit } = countedTexts[name];
      const value = faktisk[name];
      return row(`${label} (${unit})`, writeCounted(name, prognose[name]), value === undefined ? undefined : writeCounted(name, value));
    }),
    money(reportWords.saving, prognose.besparelse, faktisk.besparelse),
    money(reportWords.net, prognose.netto, faktisk.netto),
  ];
}

/** Why a quarter differs: each thing alone, the interplay, and the whole; a part that is not known says so. */
export function whyRows({ alene, afvigelse }: QuarterResult) {
  const write = (value: number | undefined) => (value === undefined ? reportWords.unknown : signed(value));
  return [
    ...counted.map((name) => ({ id: name, label: countedTexts[name].row, value: write(alene[name]) })),
    { id: 'samspil', label: reportWords.interplay, value: write(afvigelse?.samspil) },
    { id: 'iAlt', label: reportWords.total, value: write(afvigelse?.iAlt) },
  ];
}

/** What matters most in a full quarter; undefined while it is not full, or when nothing differs. */
export function largestPart({ nummer, afvigelse }: QuarterResult): string | undefined {
  const [name] = counted.toSorted((one, other) => Math.abs(afvigelse?.dele[other] ?? 0) - Math.abs(afvigelse?.dele[one] ?? 0));
  const amount = name && afvigelse?.dele[name];
  if (!name || amount === undefined || Math.round(amount) === 0) return undefined;
  return reportWords.largest(quarterName(nummer), countedTexts[name].row, `${signed(amount)}\u00a0kr.`);
}
