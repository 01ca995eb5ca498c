/** The curve of the municipality's sum: sentence, table and picture are made here from the same points. */
import type { MoneyCurve } from './draw-money-curve';
import { formatNumber, formatQuantity } from '@/base/format/danish';
import type { CaseResult } from '@/calculators/straksaktivering/domain';
import { curveSentence, curveStart, yearName } from '@/calculators/straksaktivering/texts/results';

export interface CurvePoint {
  readonly label: string;
  /** Kroner, with sign. */
  readonly value: number;
}

export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly sentence: string;
  readonly picture: MoneyCurve;
}

/** Short amounts for the picture: millions where the curve reaches one, otherwise thousands. */
function shortAmounts(values: readonly number[]): (value: number) => string {
  const large = Math.max(...values.map(Math.abs)) >= 1_000_000;
  return (value) => (large ? `${formatNumber(value / 1_000_000, 1)} mio.` : `${formatNumber(value / 1000)} t.kr.`);
}

/** The sum at the start and at the end of every year. The establishment cost is what the municipality starts with. */
export function cumulativeCurve({ aar }: CaseResult, establishment: number): Curve {
  const points = [
    { label: curveStart, value: establishment === 0 ? 0 : -establishment },
    ...aar.map(({ aar: year, kumuleretKommune }) => ({ label: yearName(year), value: kumuleretKommune })),
  ];
  const values = points.map(({ value }) => value);
  const short = shortAmounts(values);
  return {
    points,
    sentence: sentenceFor(points),
    picture: {
      labels: points.map(({ label }) => label),
      values,
      pointLabels: values.map(short),
      axisLabel: short,
    },
  };
}

function sentenceFor(points: readonly CurvePoint[]): string {
  const kroner = (value: number) => formatQuantity(value, 'kr.', 0);
  const lowest = points.reduce((low, point) => (point.value < low.value ? point : low));
  const last = points.at(-1) ?? lowest;
  const positiveFrom = points.find((_, index) => index > 0 && points.slice(index).every(({ value }) => value > 0));
  return curveSentence({
    last: kroner(last.value),
    lowest: lowest.value < 0 && lowest !== last ? `(${lowest.label.toLowerCase()}: ${kroner(lowest.value)})` : undefined,
    positiveFrom: positiveFrom?.label,
  });
}
