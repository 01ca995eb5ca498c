/** The net gain added up quarter by quarter, expected and counted: sentence, table and picture are made here from the same points. */
import { formatNumber } from '@/base/format/danish';
import type { FollowUp } from '@/calculators/opfoelgning/domain';
import { quarterName, reportWords } from '@/calculators/opfoelgning/texts/words';

/** The picture's own measures, in the units of its view box. */
export const frame = { width: 640, height: 320, left: 8, right: 540, top: 24, bottom: 280 } as const;

export interface Point {
  readonly number: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface FollowCurve {
  readonly sentence: string;
  readonly rows: readonly { readonly name: string; readonly expected: number; readonly actual: number | undefined }[];
  readonly expected: readonly Point[];
  readonly actual: readonly Point[];
  /** Height of nought, and the texts at the two ends. */
  readonly zero: number;
  readonly ends: readonly { readonly id: 'expected' | 'actual'; readonly text: string; readonly x: number; readonly y: number }[];
  /** One mark for every year. */
  readonly years: readonly { readonly x: number; readonly label: string }[];
}

const lineHeight = 20;
const addUp = (values: readonly number[]): readonly number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** The curve of a follow-up; the counted line stops where something is not known. */
export function followCurve({ kvartaler, fulde }: FollowUp): FollowCurve {
  const expected = addUp(kvartaler.map(({ prognose }) => prognose.netto));
  const actual = addUp(kvartaler.slice(0, fulde).map(({ faktisk }) => faktisk.netto ?? NaN));
  const all = [0, ...expected, ...actual];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  const x = (number: number) => frame.left + (number / kvartaler.length) * (frame.right - frame.left);
  const y = (value: number) => frame.bottom - ((value - low) / span) * (frame.bottom - frame.top);
  const points = (values: readonly number[]) =>
    [0, ...values].map((value, number): Point => ({ number, value, x: x(number), y: y(value) }));
  const lines = { expected: points(expected), actual: fulde === 0 ? [] : points(actual) };
  return {
    ...lines,
    sentence: sentenceFor(expected, actual),
    rows: expected.map((value, index) => ({ name: quarterName(index + 1), expected: value, actual: actual[index] })),
    zero: y(0),
    ends: endsOf(lines.expected, lines.actual),
    years: kvartaler.filter(({ kvartal }) => kvartal === 4).map(({ nummer, aar }) => ({ x: x(nummer), label: `${String(aar + 1)}. år` })),
  };
}

function sentenceFor(expected: readonly number[], actual: readonly number[]): string {
  const last = actual.at(-1);
  if (last === undefined) return reportWords.curveEmpty(expected.at(-1) ?? NaN, expected.length);
  return reportWords.curveSentence(last, expected[actual.length - 1] ?? NaN, actual.length);
}

/** The amounts at the two ends; where both lines end together they stand a line apart. */
function endsOf(expected: readonly Point[], actual: readonly Point[]): FollowCurve['ends'] {
  const millions = (value: number) => `${formatNumber(value / 1_000_000, 2)} mio.`;
  const end = (id: 'expected' | 'actual', point: Point) => ({ id, text: millions(point.value), x: point.x + 12, y: point.y + 5 });
  const [one, other] = [expected.at(-1), actual.at(-1)];
  if (!one) return [];
  if (!other) return [end('expected', one)];
  const both = [end('expected', one), end('actual', other)] as const;
  const missing = one.x === other.x ? Math.max(0, lineHeight - Math.abs(one.y - other.y)) / 2 : 0;
  const up = one.y <= other.y ? -missing : missing;
  return [
    { ...both[0], y: both[0].y + up },
    { ...both[1], y: both[1].y - up },
  ];
}
