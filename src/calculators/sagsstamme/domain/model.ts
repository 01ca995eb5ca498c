/**
 * A caseload worksheet: what fewer cases for each full-time post cost, whether they carry the contact that is wanted, and how little
 * would have to happen before the cost is covered. Nothing here says what a smaller caseload brings about: the source has no such
 * figure, so the sheet only turns the question round.
 *
 * Names are Danish because they are the names in the saved file. Shares are 0.25, never 25. Money is kr. per year.
 */
import type { NumberProblem } from '../../../base/checks.ts';

/** The situations in which smaller caseloads were used for more time (Flere skal med, table 5-1), in the order of a course. */
export const situations = ['relation', 'jobplan', 'match', 'fastholdelse', 'progression', 'eftervaern'] as const;

/** One of the six situations. */
export type Situation = (typeof situations)[number];

/** Minutes per case per month in a situation, besides talks and visits. What is spent today may be unknown. */
export interface TaskTime {
  readonly nu?: number | undefined;
  readonly maal: number;
}

/** Three values of something uncertain, in rising order. */
export interface Spread {
  readonly lav: number;
  readonly mellem: number;
  readonly hoej: number;
}

/** What the worksheet asks for. */
export interface CaseloadInput {
  /** Open cases of the group. */
  readonly aabneSager: number;
  /** Cases per full-time post today, and the smaller numbers that are considered. */
  readonly sagerNu: number;
  readonly sagerMaal: Spread;
  /** Yearly expense for one full-time post, kr. */
  readonly udgiftPrAarsvaerk: number;
  /** Working hours per post per month after holidays and illness, and the share of them that goes to cases. */
  readonly timerPrMaaned: number;
  readonly andelTilSager: number;
  /** Share of the citizens who are placed with an employer. */
  readonly virksomhedAndel: number;
  /** Weeks between talks, and between follow-ups with the employer. */
  readonly ugerMellemSamtaler: number;
  readonly ugerMellemOpfoelgning: number;
  /** Hours for one talk and one follow-up, with preparation, transport and records. */
  readonly timerPrSamtale: number;
  readonly timerPrOpfoelgning: number;
  /** Whether a follow-up with the employer takes the place of the ordinary talk. */
  readonly opfoelgningErstatter: boolean;
  readonly opgaver: Readonly<Record<Situation, TaskTime>>;
  /** What one week less on the benefit is worth to the municipality, kr. */
  readonly ugevaerdi: Spread;
}

type Loose<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** The same with anything missing. */
export type CaseloadDraft = Loose<Omit<CaseloadInput, 'sagerMaal' | 'ugevaerdi' | 'opgaver'>> & {
  readonly sagerMaal?: Loose<Spread> | undefined;
  readonly ugevaerdi?: Loose<Spread> | undefined;
  readonly opgaver?: { readonly [Key in Situation]?: Loose<TaskTime> | undefined } | undefined;
};

/** A reason why the worksheet cannot be calculated. */
export type CaseloadProblem =
  | NumberProblem
  /** The three values must rise. */
  | { readonly code: 'not-rising'; readonly field: string; readonly before: number; readonly value: number }
  /** The sheet prices a smaller caseload; a larger one is another question. */
  | { readonly code: 'not-smaller'; readonly field: string; readonly value: number; readonly today: number };

/** Weeks in a month: a year of 365¼ days has 52.18 weeks. */
export const weeksPerMonth = 52.18 / 12;

/** Weeks of a full-year person, as everywhere in the house. */
export const weeksPerYear = 52;
