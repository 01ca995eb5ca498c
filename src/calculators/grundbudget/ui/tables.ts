/** The tables of a group as they are read, and as they are written. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import type { PointDraft } from '@/base/curve';
import type { AnchorInput } from '@/calculators/grundbudget/domain';
import { pastedRows, type PastedRows } from '@/forms/pasted-rows';
import { percentText, shareOf } from '@/base/format/percent';
import type { TableField } from '@/calculators/grundbudget/texts/form';
import { inflowField, valueOf, type TypedGroup } from './typed';

type CurvePoint = PointDraft<'md'>;

/** A table with one line for each month or year. */
export const rowsOf = ({ tables }: Pick<TypedGroup, 'tables'>, field: TableField): PastedRows =>
  pastedRows(tables[field], field === 'indeks' ? 3 : 2);

/** The points of a survival table; undefined while it is empty or a line cannot be read. */
export function curveOf(group: Pick<TypedGroup, 'tables'>, field: Exclude<TableField, 'indeks'>): readonly CurvePoint[] | undefined {
  const { rows, problems } = rowsOf(group, field);
  return rows.length === 0 || problems.length > 0 ? undefined : rows.map(([md, percent]) => ({ md, andel: shareOf(percent ?? NaN) }));
}

/** The inflow that follows the indices, with a hole wherever something cannot be read. */
export function anchorOf(group: TypedGroup): AnchorInput {
  const { rows, problems } = rowsOf(group, 'indeks');
  const column = (index: number) => (rows.length === 0 || problems.length > 0 ? undefined : rows.map((row) => row[index] ?? NaN));
  const aar = column(0);
  const position = aar?.indexOf(parseDanishNumber(group.basisAar) ?? NaN) ?? -1;
  return {
    tilgang: valueOf(group, inflowField(group)),
    landsvaegt: valueOf(group, 'landsvaegt'),
    aar,
    landsindeks: column(1),
    lokaltIndeks: column(2),
    basisAar: position < 0 ? undefined : position,
  };
}

/** The calendar years that can be the baseline year, as they are chosen. */
export const yearChoices = (group: TypedGroup): readonly string[] => [
  ...new Set(rowsOf(group, 'indeks').rows.map(([year]) => String(year))),
];

/** A survival table as one would type it. */
export const curveText = (points: readonly CurvePoint[] = []): string =>
  points.map(({ md = NaN, andel = NaN }) => `${formatNumber(md, 20)};${percentText(andel)}`).join('\n');

/** A table of indices as one would type it. */
export const indexText = ({ aar = [], landsindeks = [], lokaltIndeks = [] }: AnchorInput): string =>
  aar
    .map((year, index) => [String(year), ...[landsindeks, lokaltIndeks].map((series) => formatNumber(series[index] ?? NaN, 20))].join(';'))
    .join('\n');
