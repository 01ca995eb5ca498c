/** A distribution on a page, looked up and laid out once: the rows that both the picture and the table show. */
import { formatFigureInTable, formatFigureNumber } from './figure-format';
import { formatNumber } from '@/base/format/danish';
import { distributionBar, type DistributionBar } from '@/evidence/domain/distribution';
import type { Figure } from '@/evidence/domain/evidence';
import type { ComponentProps } from './mdx-schema';
import { numbered, type PageEvidence } from './evidence';

/** One row. */
export interface DistributionRow {
  readonly name: string;
  /** One for each category; undefined where the report does not tell. */
  readonly figures: readonly (Figure | undefined)[];
  /** What stands at each stretch of the bar. A count stands alone, because the row says what is counted. */
  readonly labels: readonly (string | undefined)[];
  /** How many the row covers. */
  readonly covers: Figure | undefined;
  readonly bar: DistributionBar;
  /** What the empty end stands for; undefined when a share is unknown. */
  readonly rest: string | undefined;
}

const isPercent = (figure: Figure | undefined): boolean => figure === undefined || figure.unit === 'pct.';

function restOf(figures: readonly (Figure | undefined)[], { rest }: DistributionBar): string | undefined {
  if (figures.includes(undefined)) return undefined;
  return `${formatNumber(rest?.value ?? 0, 1)}${figures.every(isPercent) ? '\u00a0%' : ''}`;
}

/** The rows of a distribution. Throws with a message to the editor when a bar cannot be drawn honestly. */
export function distributionRows(props: ComponentProps<'Fordeling'>, evidence: PageEvidence): DistributionRow[] {
  const figureOf = (id = '-') => (id === '-' ? undefined : numbered(evidence, id).figure);
  return props.raekker.map((name, row) => {
    const stop = (reason: string) => new Error(`${evidence.file}: <Fordeling> med »${name}«: ${reason}`);
    const size = props.kategorier.length;
    const figures = props.tal.slice(row * size, (row + 1) * size).map(figureOf);
    const covers = figureOf(props.antal?.[row]);
    const percent = figures.every(isPercent);
    const whole = percent ? 100 : covers?.value;
    if (whole === undefined) throw stop('Tal, der ikke er i procent, kræver et antal.');
    const values = figures.map((figure) => figure?.value);
    const bar = distributionBar(values, whole, percent);
    if (!bar.ok) throw stop(`Tallene er tilsammen ${String(bar.problems[0].sum)} og mere end ${String(whole)}.`);
    // What rounding alone can leave over needs no name.
    if (!props.rest && (bar.value.rest?.value ?? 0) > size / 2) throw stop('Enden er tom. Skriv i »rest«, hvad den er.');
    const labels = figures.map((figure) => figure && (isPercent(figure) ? formatFigureInTable(figure) : formatFigureNumber(figure)));
    return { name, figures, labels, covers, bar: bar.value, rest: restOf(figures, bar.value) };
  });
}
