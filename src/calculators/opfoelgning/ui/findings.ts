/** What the follow-up says first, and its tables and picture, made from the same numbers. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import { counted, type FollowUp, type QuarterResult } from '@/calculators/opfoelgning/domain';
import type { Typed } from '@/forms/fields';
import {
  countedTexts,
  reportWords,
  ruleWords,
  signed,
  standingLabels,
  stopText,
  verdictText,
  writeCounted,
} from '@/calculators/opfoelgning/texts/words';

const kroner = (value: number): string => formatQuantity(value, 'kr.', 0);

export const verdictOf = ({ fulde, faktisk, prognose }: FollowUp): string => verdictText(fulde, faktisk, prognose);

/** The figures beside the form. */
export const keyFigures = ({ fulde, faktisk, prognose, kvartaler }: FollowUp): readonly { label: string; value: string }[] => [
  { label: standingLabels.quarters, value: standingLabels.of(fulde, kvartaler.length) },
  ...(fulde === 0
    ? []
    : [
        { label: standingLabels.actual, value: kroner(faktisk) },
        { label: standingLabels.expected, value: kroner(prognose) },
        { label: standingLabels.difference, value: `${signed(faktisk - prognose)}\u00a0kr.` },
      ]),
];

/** The rule as it was agreed, and what it says now; undefined without a rule. */
export function stopSentences({ stop }: FollowUp, typed: Typed): readonly [string, string] | undefined {
  if (!stop) return undefined;
  const who = typed['stopregel.hvem']?.trim() || ruleWords.someone;
  return [ruleWords.sentence(stop.efterKvartaler, stop.graense, who), stopText(stop)];
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
  return reportWords.largest(nummer, name, amount);
}
