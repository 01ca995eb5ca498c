/**
 * Survival curves given as points: the share still there after so many weeks (`uge`) or months (`md`), straight lines between the points.
 * A curve starts with everyone at nought, never rises, and must say what happens for as long as it is used.
 */
import { checkList, checkNumber, isAmount, isShare, type NumberProblem } from './checks.ts';

/** The unit on a curve's time axis, which is also the name of the value in a point. */
export type CurveUnit = 'uge' | 'md';

/** One point. */
export type Point<Unit extends CurveUnit> = Readonly<Record<Unit, number>> & { readonly andel: number };

/** A point that may lack a value. */
export type PointDraft<Unit extends CurveUnit> = { readonly [Key in Unit | 'andel']?: number | undefined };

/** What can be wrong with a curve as a whole. */
export type CurveProblem =
  /** A survival curve must start with everyone at nought. */
  | { readonly code: 'curve-start'; readonly field: string; readonly unit: CurveUnit }
  /** Time must rise from point to point. */
  | { readonly code: 'curve-order'; readonly field: string; readonly unit: CurveUnit; readonly at: number }
  /** Nobody comes back on a survival curve. */
  | { readonly code: 'curve-rises'; readonly field: string; readonly unit: CurveUnit; readonly at: number }
  /** The curve stops before everyone has left and before the end of what is calculated. */
  | { readonly code: 'curve-open'; readonly field: string; readonly unit: CurveUnit; readonly at: number; readonly end: number };

/** The place of the first point after a time; that of the end when there is none. The points are in order: half of what is left is passed over each time. */
function placeAfter<Unit extends CurveUnit>(points: readonly Point<Unit>[], unit: Unit, at: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const point = points[middle];
    if (point && point[unit] > at) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The share left at a time. Nobody is left after the last point of a closed curve. */
export function curveHeight<Unit extends CurveUnit>(points: readonly Point<Unit>[], unit: Unit, at: number): number {
  const next = placeAfter(points, unit, at);
  const [left, right] = [points[next - 1], points[next]];
  if (!left || !right) return 0;
  return left.andel + ((right.andel - left.andel) * (at - left[unit])) / (right[unit] - left[unit]);
}

/** The mean stay as far as the curve is known: the area under it, in the curve's own unit. */
export const curveMean = <Unit extends CurveUnit>(points: readonly Point<Unit>[], unit: Unit): number =>
  points.slice(1).reduce((sum, point, index) => {
    const before = points[index] ?? point;
    return sum + ((point.andel + before.andel) / 2) * (point[unit] - before[unit]);
  }, 0);

/** Every problem in a curve that must be known until `end`. */
export function curveProblems<Unit extends CurveUnit>(
  field: string,
  points: readonly PointDraft<Unit>[] | undefined,
  unit: Unit,
  end: number,
): readonly (NumberProblem | CurveProblem)[] {
  const single = checkList(field, points, (path, point: PointDraft<Unit>) => [
    ...checkNumber(`${path}.${unit}`, point[unit], isAmount),
    ...checkNumber(`${path}.andel`, point.andel, isShare),
  ]);
  return single.length > 0 ? single : shapeProblems(field, points as readonly Point<Unit>[], unit, end);
}

/** The shape as a whole, once every point is in order by itself. */
function shapeProblems<Unit extends CurveUnit>(
  field: string,
  points: readonly Point<Unit>[],
  unit: Unit,
  end: number,
): readonly CurveProblem[] {
  const [first, last] = [points[0], points.at(-1)];
  const start: CurveProblem[] = first?.[unit] === 0 && first.andel === 1 ? [] : [{ code: 'curve-start', field: `${field}[0]`, unit }];
  const pieces = points.slice(1).flatMap((point, index): CurveProblem[] => {
    const before = points[index];
    if (!before) return [];
    const at = point[unit];
    if (at <= before[unit]) return [{ code: 'curve-order', field: `${field}[${index + 1}].${unit}`, unit, at }];
    return point.andel > before.andel ? [{ code: 'curve-rises', field: `${field}[${index + 1}].andel`, unit, at }] : [];
  });
  const open: CurveProblem[] =
    !last || last.andel === 0 || last[unit] >= end ? [] : [{ code: 'curve-open', field, unit, at: last[unit], end }];
  return [...start, ...pieces, ...open];
}
