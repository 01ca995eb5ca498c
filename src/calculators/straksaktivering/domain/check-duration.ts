/** Problems in a stay's length. */
import { checkNumber, type Check } from '../../../base/checks.ts';
import { curveProblems } from '../../../base/curve.ts';
import { followedWeeks, type Duration } from './duration.ts';
import { isWeeks } from './limits.ts';
import type { Draft } from './model.ts';
import type { CaseProblem } from './problems.ts';
import { weibullForms } from './weibull.ts';

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
      return curveProblems(`${field}.punkter`, duration.punkter, 'uge', followedWeeks);
  }
}

/** A mean of nought weeks has no spread; such a stay is the type "nul". */
const isMean: Check<CaseProblem> = (field, value) => (value === 0 ? [{ code: 'not-positive', field, value }] : isWeeks(field, value));

const isForm: Check<CaseProblem> = (field, value) =>
  value >= weibullForms.least && value <= weibullForms.most
    ? []
    : [{ code: 'form-out-of-range', field, value, least: weibullForms.least, most: weibullForms.most }];
