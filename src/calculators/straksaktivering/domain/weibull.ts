/**
 * Height and area of the Weibull curve S(t) = exp(−(t/σ)^k), where the scale σ follows from the mean: σ = mean / Γ(1 + 1/k).
 * Valid for the forms the model accepts (0.2 to 5).
 */

/** The forms for which the series below is exact to double precision. */
export const weibullForms = { least: 0.2, most: 5 } as const;

/** S(t): the share left after so many weeks. The scale is found once for all the weeks of a curve. */
export function weibullCurve(mean: number, form: number): (week: number) => number {
  const scale = scaleOf(mean, form);
  return (week) => Math.exp(-((week / scale) ** form));
}

/** ∫ S(t) dt between two weeks, by the substitution x = (t/σ)^k. */
export function weibullArea(mean: number, form: number, start: number, end: number): number {
  const scale = scaleOf(mean, form);
  const upTo = (week: number) => lowerGamma(1 / form, (week / scale) ** form);
  return (scale / form) * (upTo(end) - upTo(start));
}

const scaleOf = (mean: number, form: number): number => mean / gamma(1 + 1 / form);

/** Above this the missing tail is smaller than the rounding of the numbers themselves. */
const tailVanishes = 100;

/** The lower incomplete gamma function γ(s, x) by its series of positive terms. */
function lowerGamma(s: number, x: number): number {
  if (x <= 0) return 0;
  if (x > tailVanishes) return gamma(s);
  let term = 1 / s;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (s + n);
    sum += term;
  }
  return sum * Math.exp(s * Math.log(x) - x);
}

/** Γ(s) for s > 0: Stirling's series far out, brought back with Γ(s) = Γ(s + 1) / s. */
function gamma(s: number): number {
  const farOut = 15;
  let shifted = s;
  let product = 1;
  for (; shifted < farOut; shifted += 1) product *= shifted;
  const correction = 1 / (12 * shifted) - 1 / (360 * shifted ** 3) + 1 / (1260 * shifted ** 5) - 1 / (1680 * shifted ** 7);
  return Math.exp((shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + correction) / product;
}
