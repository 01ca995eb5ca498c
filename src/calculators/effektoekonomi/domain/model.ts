/**
 * Effektøkonomi: what offers cost held against what they do, on several measures at once. Each measure is scored 0–100 on a scale with
 * fixed ends that people choose beforehand, so that adding an offer never moves the score of another.
 * A ratio always favours the cheap offer; the steps and the test of the weights in the result are there to show that.
 */
import type { NumberProblem } from '../../../base/checks.ts';

/** An offer: people, total cost in kr., and one value per measure under the measure's own name. */
export interface Offer {
  readonly navn: string;
  readonly deltagere: number;
  readonly omkostning: number;
  readonly [measure: string]: number | string;
}

/** Offers, the weight of each measure (together the whole), and the value that gives 0 and the value that gives 100. */
export interface EffektInput {
  readonly tilbud: readonly Offer[];
  readonly vaegte: Readonly<Record<string, number>>;
  readonly skala: Readonly<Record<string, readonly [nought: number, hundred: number]>>;
}

/** The same with anything missing. */
export interface EffektDraft {
  readonly tilbud?: readonly OfferDraft[] | undefined;
  readonly vaegte?: Readonly<Record<string, number | undefined>> | undefined;
  readonly skala?: Readonly<Record<string, readonly [nought: number, hundred: number] | undefined>> | undefined;
}

/** An offer that may lack any value. */
export interface OfferDraft {
  readonly navn?: string | undefined;
  readonly deltagere?: number | undefined;
  readonly omkostning?: number | undefined;
  readonly [measure: string]: number | string | undefined;
}

/** The most measures: with more, the test of the weights would have too many combinations to mean anything. */
export const mostMeasures = 6;

/** A reason why offers cannot be compared. */
export type EffektProblem =
  | NumberProblem
  /** A value beyond the ends of its scale: the ends were chosen too narrow, or the value is wrong. */
  | { readonly code: 'outside-scale'; readonly field: string; readonly value: number; readonly nought: number; readonly hundred: number }
  /** Both ends of a scale are the same. */
  | { readonly code: 'scale-without-length'; readonly field: string }
  | { readonly code: 'too-many-measures'; readonly field: string; readonly count: number; readonly limit: number }
  /** Two offers with one name cannot be told apart in the result. */
  | { readonly code: 'name-taken'; readonly field: string; readonly name: string };
