/** Problems in a stay's length. */
import { followedWeeks, type Duration } from './duration.ts';
import { checkList, checkNumber, isShare, isWeeks, type Check } from './limits.ts';
import type { Draft } from './model.ts';
import type { CaseProblem } from './problems.ts';
import { weibullForms } from './weibull.ts';

type CurveDraft = Extract<Draft<Duration>, { type: 'tabel' }>;
type PointDraft = NonNullable<CurveDraft['punkter']>[number];

/** Every problem in a duration that may lack values. */
export function durationProblems(field: string, duration: Draft<Duration>): readonly CaseProblem[] {
  switch (duration.type) {
    case 'nul':
      return [];
    case 'fast':
      return checkNumber(`${field}.uger`, duration.uger, isWeeks);
    case 'eksponentiel':
      return checkNumber(`${field}.uger`, duration.uger, isMean);
    case 'weibull':
      return [...checkNumber(`${field}.uger`, duration.uger, isMean), ...checkNumber(`${field}.form`, duration.form, isForm)];
    case 'tabel':
      return curveProblems(`${field}.punkter`, duration.punkter);
  }
}

/** A mean of nought weeks has no spread; such a stay is the type "nul". */
const isMean: Check = (field, value) => (value === 0 ? [{ code: 'not-positive', field, value }] : isWeeks(field, value));

const isForm: Check = (field, value) =>
  value >= weibullForms.least && value <= weibullForms.most
    ? []
    : [{ code: 'form-out-of-range', field, value, least: weibullForms.least, most: weibullForms.most }];

function curveProblems(field: string, points: CurveDraft['punkter']): readonly CaseProblem[] {
  const single = checkList(field, points, (path, point: PointDraft) => [
    ...checkNumber(`${path}.uge`, point.uge, isWeeks),
    ...checkNumber(`${path}.andel`, point.andel, isShare),
  ]);
  if (single.length > 0) return single;
  return shapeProblems(
    field,
    (points ?? []).map(({ uge = NaN, andel = NaN }) => ({ uge, andel })),
  );
}

/** The shape as a whole, once every point is in order by itself. */
function shapeProblems(field: string, points: readonly { uge: number; andel: number }[]): readonly CaseProblem[] {
  const [first, last] = [points[0], points.at(-1)];
  const steps = points.slice(1).flatMap((point, index): CaseProblem[] => {
    const before = points[index];
    if (!before) return [];
    if (point.uge <= before.uge) return [{ code: 'curve-order', field: `${field}[${index + 1}].uge`, week: point.uge }];
    return point.andel > before.andel ? [{ code: 'curve-rises', field: `${field}[${index + 1}].andel`, week: point.uge }] : [];
  });
  const start: CaseProblem[] = first?.uge === 0 && first.andel === 1 ? [] : [{ code: 'curve-start', field: `${field}[0]` }];
  const closed = last === undefined || last.andel === 0 || last.uge === followedWeeks;
  const end: CaseProblem[] = closed ? [] : [{ code: 'curve-open', field, week: last.uge, limit: followedWeeks }];
  return [...start, ...steps, ...end];
}
