/** The weeks since arrival as sentence, table and picture, all three made here from the same numbers. */
import { formatNumber, formatPercent, formatQuantity } from '@/base/format/danish';
import {
  financingSpans,
  jumpWeeks,
  lastSeenWeek,
  survivalAt,
  type CaseInput,
  type CaseResult,
  type FinancingSpan,
  type Stays,
  type SurvivalPoint,
} from '@/calculators/straksaktivering/domain';
import { financingWords, survivalWords } from '@/calculators/straksaktivering/texts/curves';

export interface SurvivalFigure {
  readonly sentences: readonly string[];
  /** Rows of the table; each is also a point of the picture. */
  readonly rows: readonly SurvivalPoint[];
  readonly points: readonly SurvivalPoint[];
  readonly lastWeek: number;
  /** "Sparet: 12,25 uger", for the area; absent when nothing is saved. */
  readonly areaLabel: string | undefined;
}

/** Weeks that people count in: a month, a quarter, a year. */
const round = [0, 4, 8, 13, 26, 39, 52, 78, 104, 156, 208, 260];
const piecesDrawn = 160;
/** Just before a jump the old share still stands. */
const before = 1e-9;

/** The weeks to tell of, the weeks to draw, and the last with anybody left. */
export function curvesOf(stays: Stays): Pick<SurvivalFigure, 'rows' | 'points' | 'lastWeek'> {
  const lastWeek = lastSeenWeek(stays);
  const told = round.filter((week) => week <= lastWeek);
  const even = Array.from({ length: piecesDrawn + 1 }, (_, piece) => (piece * lastWeek) / piecesDrawn);
  const jumps = jumpWeeks(stays).filter((week) => week <= lastWeek);
  const drawn = [...new Set([...even, ...told, ...jumps.flatMap((week) => [week - before, week])])].sort((one, other) => one - other);
  return { rows: survivalAt(stays, told), points: survivalAt(stays, drawn), lastWeek };
}

/** Who is still there, today and with the effort. */
export function survivalFigure(input: CaseInput, { nt }: CaseResult): SurvivalFigure {
  const curves = curvesOf(input);
  const { rows } = curves;
  const saved = nt.middelUgerFoer - nt.middelUgerEfter;
  const written = formatQuantity(Math.abs(saved), 'uger', 2);
  const widest = rows.reduce((one, other) => (gap(other) > gap(one) ? other : one), rows[0] ?? { uge: 0, foer: 1, efter: 1 });
  const share = (value: number) => formatQuantity(value * 100, 'pct.', 0);
  return {
    sentences: [
      survivalWords.sentence(formatNumber(widest.uge), share(widest.foer), share(widest.efter)),
      saved >= 0 ? survivalWords.saved(written) : survivalWords.longer(written),
    ],
    ...curves,
    areaLabel: saved > 0 ? survivalWords.area(written) : undefined,
  };
}

const gap = ({ foer, efter }: SurvivalPoint): number => Math.abs(foer - efter);

export interface FinancingRow {
  readonly label: string;
  readonly share: string;
  /** Weeks per newcomer: today, with the effort, saved, and the municipality's part of the saved. */
  readonly values: readonly [number, number, number, number];
}

export interface FinancingFigure {
  readonly sentence: string;
  readonly rows: readonly FinancingRow[];
  readonly total: FinancingRow['values'];
  readonly spans: readonly FinancingSpan[];
}

/** Who pays for the weeks, in spans with the same share. */
export function financingFigure(input: CaseInput, { nt }: CaseResult): FinancingFigure {
  const spans = financingSpans(input);
  const rows = spans.map((span) => ({
    label: financingWords.span(formatNumber(span.fra), span.til === null ? undefined : formatNumber(span.til)),
    share: financingWords.shares(formatPercent(span.kommuneAndelFoer), formatPercent(span.kommuneAndelEfter)),
    values: valuesOf(span),
  }));
  const sum = (place: 0 | 1 | 2 | 3) => rows.reduce((total, { values }) => total + values[place], 0);
  const share = nt.gnsKommuneAndelAfSparedeUger;
  return {
    sentence: share === null ? financingWords.none : financingWords.sentence(formatQuantity(share * 100, 'pct.', 1)),
    rows,
    total: [sum(0), sum(1), sum(2), sum(3)],
    spans,
  };
}

const valuesOf = ({ ugerFoer, ugerEfter, kommuneAndelFoer, kommuneAndelEfter }: FinancingSpan): FinancingRow['values'] => [
  ugerFoer,
  ugerEfter,
  ugerFoer - ugerEfter,
  ugerFoer * kommuneAndelFoer - ugerEfter * kommuneAndelEfter,
];
