import type { Chooser, Choices, Model, Question } from '@/organisation/domain/modelvalg';

/** A question with what helps to answer it. */
export interface AskedQuestion extends Question {
  readonly hint?: string | undefined;
}

/** The chooser as the page shows it. */
export interface AskedChooser extends Chooser {
  readonly questions: readonly AskedQuestion[];
}

/** What is told of a model whatever the answers are. */
export interface AboutModel {
  readonly strength: string;
  readonly heed: string;
  /** Line ranges in the report. */
  readonly lines: readonly string[];
}

/** Where a municipality's page tells about an effort with the model. */
export interface EffortLink {
  readonly kommune: string;
  readonly groups: readonly string[];
  readonly href: string;
}

/** Everything the page knows about the models. */
export type Models = Readonly<Record<Model, AboutModel & { readonly efforts: readonly EffortLink[] }>>;

/** Answers from a real effort, shown until the users have answered. */
export interface Example {
  readonly kommune: string;
  readonly groups: readonly string[];
  readonly choices: Choices;
}
