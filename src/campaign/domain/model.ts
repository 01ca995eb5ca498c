/**
 * The words of a campaign (måling): a coordinator invites, respondents answer on their own devices and hand in a svarkode or a svarfil,
 * and the coordinator joins them. Nothing here knows who a respondent is; a random number tells two hand-ins apart.
 */
import type { AnswerState, Role } from '../../assessment/domain/index.ts';

/** One role in a campaign and how many of them were invited; absent when nobody knows. */
export interface Invited {
  readonly role: Role;
  readonly persons?: number | undefined;
}

/** What the coordinator calls this round of a series; enkelt: nothing, because there is no series or nobody has said. */
export type Round = 'baseline' | 'midtvejs' | 'slut' | 'enkelt';

/** How answers are collected: on each one's own device, on one device at a meeting, or in another survey system. */
export const collections = ['egen-enhed', 'moede', 'andet-system'] as const;
/** One way of collecting answers. */
export type Collection = (typeof collections)[number];

/** A campaign: one questionnaire in one edition, asked once. A later round is a campaign of its own that names the one before. */
export interface Campaign {
  /** Four characters (24 random bits): the codes of the campaign carry it. */
  readonly key: string;
  readonly name: string;
  readonly instrument: string;
  readonly version: number;
  readonly round: Round;
  readonly invited: readonly Invited[];
  /** ISO date. */
  readonly createdDate: string;
  /** ISO date after which answers are no longer expected. */
  readonly closes?: string | undefined;
  /** Words from the coordinator to those invited. */
  readonly message?: string | undefined;
  /** How the notice says answers are collected; absent is on own devices. Not in the link. */
  readonly collected?: readonly Collection[] | undefined;
  /** Whom the notice says to ask for the link. Not in the link. */
  readonly contact?: string | undefined;
  /** Key of the round before. */
  readonly previous?: string | undefined;
  /** The least group that is shown, when the coordinator has raised it above the questionnaire's. */
  readonly threshold?: number | undefined;
}

/** How much a campaign holds. The same limits hold for what is typed, sent in a link, saved and opened. */
export const campaignLimits = {
  /** Persons who are invited or have answered, all ways together. */
  persons: 99_999,
  /** Results that have been shown. */
  results: 500,
  /** Rounds before, and rounds that are kept as guards. */
  rounds: 50,
  /** Meetings whose counts have been received. */
  meetings: 1000,
  /** Questions in a questionnaire, and choices of an answer with the four that are no step. */
  items: 500,
  choices: 20,
  /** Characters: name, message to those invited, whom to ask, the words of a question, a handed-in code. */
  name: 80,
  message: 400,
  contact: 120,
  statement: 600,
  code: 100,
} as const;

/** The highest revision a code can carry: four bits. */
export const lastRevision = 15;

/** What one respondent handed in: a state for each item in the order of the questionnaire; undefined is unanswered. */
export interface Response {
  /** Seven characters (40 random bits) drawn on the respondent's device. */
  readonly id: string;
  /** Raised when the same respondent hands in again: the highest counts. From 0 to lastRevision. */
  readonly revision: number;
  readonly role: Role;
  readonly states: readonly (AnswerState | undefined)[];
}

/** Hand-ins by id. */
export type Responses = ReadonlyMap<string, Response>;

/** Answers to one item as counts: [ubesvaret, ved ikke, ikke relevant, step 1, step 2 …]. */
export type Histogram = readonly number[];

/** What a group answered: nothing but counts, item by item in the order of the questionnaire. */
export interface Counts {
  readonly persons: number;
  readonly items: readonly Histogram[];
}

/** Counts by role. A role without a key has handed in nothing. */
export type CountsByRole = Readonly<Partial<Record<Role, Counts>>>;

/** The answers of a meeting (mødetilstand): counters only, without order and time, so nobody can be found again. */
export interface Counters {
  /** Seven characters, drawn when the meeting begins: the same meeting is never counted twice. */
  readonly id: string;
  readonly roles: CountsByRole;
}
