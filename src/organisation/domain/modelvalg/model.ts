/**
 * The words of the chooser of models (modelvalg): twelve questions about a municipality's circumstances, and how well each of the three
 * solution types and four roles of »Én plan« fits the answers. The weights are our reading of the report, which has none.
 *
 * A question is answered with one option, with "ved ikke", or not at all. The last two give no points and are left out of the scale
 * too, so that what is unknown never counts as a no.
 */
import { caseworkers, organisations, type Caseworker, type Organisation } from '../../../guides/domain/index.ts';

/** The two families that are compared, each within itself: how the work is organised, and who the citizen meets. */
export const families = { organisation: organisations, caseworker: caseworkers } as const;

/** One of the two families. */
export type Family = keyof typeof families;

/** A solution type or a role. */
export type Model = Organisation | Caseworker;

/** All seven, solution types first. */
export const models: readonly Model[] = [...organisations, ...caseworkers];

/** What an answer speaks for and against: whole numbers from −2 to 2. A model that is left out is untouched. */
export type Weights = Readonly<Partial<Record<Model, number>>>;

/** One answer that can be chosen. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Why the weights are as they are. */
  readonly why: string;
  readonly weights: Weights;
  /** Line ranges in the report: "2926-2928". */
  readonly lines: readonly string[];
}

/** One question. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** True when the options stand in an order, so that one can be further away than another. */
  readonly ordered: boolean;
  readonly options: readonly Option[];
}

/** How fits are read. Fits and margins are counted on a scale from 0 to 100. */
export interface Rules {
  /** With fewer answers than this, "ved ikke" left out, nothing is shown. */
  readonly leastAnswers: number;
  /** Models that are no further than this from the best are equally good. */
  readonly tieMargin: number;
  /** From here the fit is partial, and from here it is good. */
  readonly partialFrom: number;
  readonly goodFrom: number;
}

/** The questions with their weights and rules. */
export interface Chooser {
  readonly id: string;
  readonly version: number;
  readonly rules: Rules;
  readonly questions: readonly Question[];
}

/** The answer of those who do not know. */
export const dontKnow = 'ved-ikke';

/** Id of an option, or "ved ikke", by id of the question. A question without a key is unanswered. */
export type Choices = Readonly<Record<string, string | undefined>>;
