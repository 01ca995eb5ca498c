/** Scores offers, sets them against their cost, and shows what the next krone buys. */
import type { EffektInput, Offer } from './model.ts';

/** One offer's result. */
export interface OfferResult {
  readonly navn: string;
  /** 0–100 per measure. */
  readonly score: Readonly<Record<string, number>>;
  /** The weighted score, 0–100. */
  readonly effektindeks: number;
  /** Kr. per participant. */
  readonly prDeltager: number;
  /** Points of the index per 1,000 kr. spent on a participant. */
  readonly effektPr1000kr: number;
}

/** From one offer to the next dearer: what the extra money buys. Null when it costs nothing extra. */
export interface StepResult {
  readonly fra: string;
  readonly til: string;
  readonly ekstraEffekt: number;
  readonly ekstraKrPrDeltager: number;
  readonly ekstraEffektPr1000kr: number | null;
}

/** Every offer, the most effect for the money first. */
export const offerResults = (input: EffektInput): readonly OfferResult[] =>
  input.tilbud.map((offer) => offerResult(offer, input)).sort((a, b) => b.effektPr1000kr - a.effektPr1000kr);

function offerResult(offer: Offer, { vaegte, skala }: EffektInput): OfferResult {
  const score = Object.fromEntries(Object.keys(vaegte).map((measure) => [measure, scoreOf(Number(offer[measure]), skala[measure])]));
  const effektindeks = weighted(score, vaegte);
  const prDeltager = offer.omkostning / offer.deltagere;
  return { navn: offer.navn, score, effektindeks, prDeltager, effektPr1000kr: effektindeks / (prDeltager / 1000) };
}

const scoreOf = (value: number, [nought, hundred]: readonly [number, number] = [NaN, NaN]): number =>
  (100 * (value - nought)) / (hundred - nought);

/** The sum of scores times weights. */
export const weighted = (score: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number =>
  Object.entries(weights).reduce((sum, [measure, weight]) => sum + weight * (score[measure] ?? NaN), 0);

/** The offers from the cheapest per participant to the dearest, one step at a time. */
export function stepResults(results: readonly OfferResult[]): readonly StepResult[] {
  const byCost = [...results].sort((a, b) => a.prDeltager - b.prDeltager);
  return byCost.slice(1).flatMap((to, index) => {
    const from = byCost[index];
    if (!from) return [];
    const ekstraEffekt = to.effektindeks - from.effektindeks;
    const ekstraKrPrDeltager = to.prDeltager - from.prDeltager;
    const ekstraEffektPr1000kr = ekstraKrPrDeltager === 0 ? null : ekstraEffekt / (ekstraKrPrDeltager / 1000);
    return [{ fra: from.navn, til: to.navn, ekstraEffekt, ekstraKrPrDeltager, ekstraEffektPr1000kr }];
  });
}
