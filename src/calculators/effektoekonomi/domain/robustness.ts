/** How much the ranking hangs on the weights: every way of sharing the whole between the measures in twentieths, and who wins each. */
import { weighted, type OfferResult } from './compare.ts';

/** The number of weightings tried, and the share of them in which each offer has the most effect for the money. */
export interface Robustness {
  readonly antalVaegte: number;
  /** Where two are equal, the one with the larger effect is best: it does more for the same price of a point. */
  readonly andelBedst: Readonly<Record<string, number>>;
}

const parts = 20;
/** Closer than this part of the value is equal: the rounding of the numbers. */
const equal = 1e-9;

/** Tries every weighting. */
export function robustness(results: readonly OfferResult[], measures: readonly string[]): Robustness {
  const wins = new Map(results.map(({ navn }) => [navn, 0]));
  let antalVaegte = 0;
  for (const shares of splits(parts, measures.length)) {
    const weights = Object.fromEntries(measures.map((measure, index) => [measure, (shares[index] ?? 0) / parts]));
    const best = bestOffer(results, weights);
    if (best) wins.set(best.navn, (wins.get(best.navn) ?? 0) + 1);
    antalVaegte += 1;
  }
  return { antalVaegte, andelBedst: Object.fromEntries([...wins].map(([navn, count]) => [navn, count / antalVaegte])) };
}

/** Nobody is best where no offer scores anything. */
function bestOffer(results: readonly OfferResult[], weights: Readonly<Record<string, number>>): OfferResult | undefined {
  const perKrone = (offer: OfferResult) => weighted(offer.score, weights) / offer.prDeltager;
  const most = Math.max(...results.map(perKrone));
  if (most <= 0) return undefined;
  const equals = results.filter((offer) => most - perKrone(offer) <= equal * most);
  return equals.sort((a, b) => b.prDeltager - a.prDeltager)[0];
}

/** Every way of sharing so many whole parts between so many. */
function* splits(whole: number, between: number): Generator<readonly number[]> {
  if (between <= 1) {
    yield [whole];
    return;
  }
  for (let first = 0; first <= whole; first += 1) for (const rest of splits(whole - first, between - 1)) yield [first, ...rest];
}
