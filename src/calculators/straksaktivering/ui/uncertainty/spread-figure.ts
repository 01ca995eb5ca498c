/** A simulation as sentences, table and picture, made here from the same runs. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import type { MonteCarlo } from '@/calculators/straksaktivering/domain';
import { spreadWords as words } from '@/calculators/straksaktivering/texts/spread';

/** How many runs fell between two amounts; the last bin has both its ends. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface SpreadFigure {
  readonly sentences: readonly string[];
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly bins: readonly Bin[];
}

const binsDrawn = 24;

export function spreadFigure(result: MonteCarlo): SpreadFigure {
  const { n, p10, p50, p90, middel, sandsynlighedPositiv } = result;
  const kroner = (value: number) => formatQuantity(value, 'kr.', 0);
  return {
    sentences: [
      words.positive(formatNumber(Math.round(sandsynlighedPositiv * n)), formatNumber(n)),
      words.middle(kroner(p10), kroner(p90)),
    ],
    rows: [
      { label: words.p10, value: p10 },
      { label: words.p50, value: p50 },
      { label: words.p90, value: p90 },
      { label: words.mean, value: middel },
    ],
    bins: binsOf(result.fordeling),
  };
}

/** The runs come sorted. When all are alike there is one bin. */
function binsOf(sorted: Float64Array): readonly Bin[] {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (least === most) return [{ from: least, to: most, count: sorted.length }];
  const width = (most - least) / binsDrawn;
  const counts = new Array<number>(binsDrawn).fill(0);
  for (const value of sorted) {
    const bin = Math.min(binsDrawn - 1, Math.floor((value - least) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: least + bin * width, to: least + (bin + 1) * width, count }));
}
