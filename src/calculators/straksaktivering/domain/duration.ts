/**
 * How long a person stays on the benefit, as a survival curve S(t): the share still there t weeks after the start.
 * The model needs two things from a curve, its height and the area below it, so a new kind of curve is two new branches here.
 *
 * Unit: weeks. A stay is followed for at most five years (260 weeks); what lies beyond counts on neither side.
 */
import { curveHeight, type Point } from '../../../base/curve.ts';
import { weibullArea, weibullCurve } from './weibull.ts';

/** The number of weeks a stay is followed. */
export const followedWeeks = 260;

/** One point on a survival curve: the share still on the benefit after so many weeks. */
export type CurvePoint = Point<'uge'>;

/** A stay's length: none, the same for everyone, spread around a mean (`uger`), or a curve read from the municipality's own data. */
export type Duration =
  | { readonly type: 'nul' }
  | { readonly type: 'fast'; readonly uger: number }
  | { readonly type: 'eksponentiel'; readonly uger: number }
  /** form below 1: the chance of leaving falls with time; 1 is the exponential curve. */
  | { readonly type: 'weibull'; readonly uger: number; readonly form: number }
  /** Straight lines between the points; starts in 1 and never rises. */
  | { readonly type: 'tabel'; readonly punkter: readonly CurvePoint[] };

/** ∫ S(t) dt from one week to another: the weeks a person is expected to spend on the benefit in that interval. */
export function weeksBetween(duration: Duration, from: number, to: number): number {
  return overFollowedWeeks(from, to, (start, end) => {
    switch (duration.type) {
      case 'nul':
        return 0;
      case 'fast':
        return Math.min(end, duration.uger) - Math.min(start, duration.uger);
      case 'eksponentiel':
        return duration.uger * (Math.exp(-start / duration.uger) - Math.exp(-end / duration.uger));
      case 'weibull':
        return weibullArea(duration.uger, duration.form, start, end);
      case 'tabel':
        return curveArea(duration.punkter, start, end);
    }
  });
}

/** S(t): the share still on the benefit so many weeks after the start. */
export function shareLeft(duration: Duration, week: number): number {
  switch (duration.type) {
    case 'nul':
      return 0;
    case 'fast':
      return week < duration.uger ? 1 : 0;
    case 'eksponentiel':
      return Math.exp(-week / duration.uger);
    case 'weibull':
      return weibullCurve(duration.uger, duration.form)(week);
    case 'tabel':
      return curveHeight(duration.punkter, 'uge', week);
  }
}

/** The mean number of weeks within the weeks that are followed. */
export const meanWeeks = (duration: Duration): number => weeksBetween(duration, 0, followedWeeks);

function overFollowedWeeks(from: number, to: number, integral: (start: number, end: number) => number): number {
  const start = Math.max(from, 0);
  const end = Math.min(to, followedWeeks);
  return end > start ? integral(start, end) : 0;
}

/** Each straight piece is as wide as the interval covers of it, times its height in the middle. */
function curveArea(points: readonly CurvePoint[], start: number, end: number): number {
  return points.slice(1).reduce((sum, right, index) => {
    const from = Math.max(start, points[index]?.uge ?? 0);
    const to = Math.min(end, right.uge);
    return to > from ? sum + (to - from) * curveHeight(points, 'uge', (from + to) / 2) : sum;
  }, 0);
}
