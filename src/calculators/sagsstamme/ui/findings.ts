/** What the worksheet says first, and its tables and pictures, made from the same numbers. */
import { formatNumber, formatPercent, formatQuantity } from '@/base/format/danish';
import type { BreakEven, Caseload, Level, NoInterval } from '@/calculators/sagsstamme/domain';
import {
  carriesText,
  levelNames,
  levelRows,
  noIntervalTexts,
  reportWords,
  standingLabels,
  verdictText,
} from '@/calculators/sagsstamme/texts/words';

type LevelName = keyof typeof levelNames;

/** Today and the three caseloads, from the largest to the smallest. */
export const levelsOf = ({ nu, maal }: Caseload): readonly { readonly id: LevelName; readonly level: Level }[] => [
  { id: 'nu', level: nu },
  { id: 'hoej', level: maal.hoej },
  { id: 'mellem', level: maal.mellem },
  { id: 'lav', level: maal.lav },
];

/** The middle caseload at the middle value of a week: what is told first. */
function middle({ nulpunkter }: Caseload): BreakEven | undefined {
  return nulpunkter[Math.floor(nulpunkter.length / 2)];
}

export const verdictOf = (result: Caseload): string =>
  verdictText(formatNumber(result.maal.mellem.sager, 1), formatNumber(middle(result)?.ugerPrSag ?? NaN, 2));

/** The figures beside the form, for the middle caseload. */
export function keyFigures({ nu, maal: { mellem }, stoersteSagsstamme }: Caseload): readonly { label: string; value: string }[] {
  const { posts, expense, time, timeChange, largest, cases } = standingLabels;
  return [
    { label: posts, value: formatNumber(mellem.ekstraAarsvaerk, 2) },
    { label: expense, value: formatQuantity(mellem.ekstraUdgift, 'kr.', 0) },
    { label: time, value: timeChange(formatNumber(nu.timerPrSag, 2), formatNumber(mellem.timerPrSag, 2)) },
    { label: largest, value: cases(formatNumber(stoersteSagsstamme, 1)) },
  ];
}

export interface TimePicture {
  readonly sentence: string;
  readonly rows: readonly { readonly id: LevelName; readonly name: string; readonly hours: number; readonly width: number }[];
  /** Hours that the wanted contact takes, and where it stands. */
  readonly need: { readonly hours: number; readonly at: number };
}

/** Hours for each case at every caseload against the hours the contact takes. Widths are parts of a hundred. */
export function timePicture(result: Caseload): TimePicture {
  const levels = levelsOf(result);
  const { iAlt } = result.behov;
  const longest = Math.max(iAlt, ...levels.map(({ level }) => level.timerPrSag));
  const fits = levels.filter(({ id, level }) => id !== 'nu' && level.baerer).map(({ level }) => formatNumber(level.sager, 1));
  return {
    sentence: carriesText(formatNumber(result.stoersteSagsstamme, 1), formatNumber(iAlt, 2), fits),
    rows: levels.map(({ id, level }) => ({
      id,
      name: `${levelNames[id]}: ${standingLabels.cases(formatNumber(level.sager, 1))}`,
      hours: level.timerPrSag,
      width: (100 * level.timerPrSag) / longest,
    })),
    need: { hours: iAlt, at: (100 * iAlt) / longest },
  };
}

const interval = (value: number | NoInterval): string => (typeof value === 'string' ? noIntervalTexts[value] : formatNumber(value, 1));

const write: { readonly [Row in keyof typeof levelRows]: (level: Level) => string } = {
  sager: ({ sager }) => formatNumber(sager, 1),
  aarsvaerk: ({ aarsvaerk }) => formatNumber(aarsvaerk, 2),
  ekstraAarsvaerk: ({ ekstraAarsvaerk }) => formatNumber(ekstraAarsvaerk, 2),
  ekstraUdgift: ({ ekstraUdgift }) => formatNumber(ekstraUdgift),
  ekstraUdgiftPrSag: ({ ekstraUdgiftPrSag }) => formatNumber(ekstraUdgiftPrSag),
  timerPrSag: ({ timerPrSag }) => formatNumber(timerPrSag, 2),
  mereTid: ({ mereTid }) => formatPercent(mereTid),
  ugerMellemSamtaler: ({ ugerMellemSamtaler }) => interval(ugerMellemSamtaler),
  samtalerPrAar: ({ samtalerPrAar }) => interval(samtalerPrAar),
  baerer: ({ baerer }) => (baerer ? reportWords.yes : reportWords.no),
};

/** The table of caseloads: one row per measure. */
export const levelTable = (result: Caseload) =>
  (Object.keys(levelRows) as (keyof typeof levelRows)[]).map((id) => ({
    id,
    label: levelRows[id],
    cells: levelsOf(result).map(({ id: level, level: values }) => ({ id: level, text: write[id](values) })),
  }));

/** The table of break-evens: one row per caseload from the largest, one column per value of a week. */
export function evenTable({ nulpunkter, maal }: Caseload) {
  const values = [...new Set(nulpunkter.map(({ ugevaerdi }) => ugevaerdi))];
  const sizes = [maal.hoej, maal.mellem, maal.lav];
  return {
    columns: values.map((value) => reportWords.worth(formatQuantity(value, 'kr.', 0))),
    rows: sizes.map(({ sager }, row) => ({
      id: row,
      label: reportWords.casesRow(formatNumber(sager, 1)),
      cells: values
        .map((value) => nulpunkter.find((one) => one.sager === sager && one.ugevaerdi === value))
        .filter((one) => one !== undefined),
    })),
  };
}
