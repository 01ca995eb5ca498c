/** An instrument (spørgeskema) as data: content/spoergeskemaer. Every method, scale and role is data, so a new instrument needs no code. */
/** Who answers. The role decides which items are relevant, and only equal roles are compared. */
export type Role = (typeof roles)[number];

/** The roles in the order they are shown. */
export const roles = ['politiker', 'leder', 'medarbejder', 'borger'] as const;

/** A share written as two whole numbers, so that it is compared exactly: [1, 3] is a third. */
export type Fraction = readonly [number, number];

/** When a section can be assessed at all. Printed on the page next to the result. */
export interface StatusRule {
  /** The least share of the relevant items that must be answered; "ved ikke" is an answer here. */
  readonly leastAnswered: Fraction;
  /** The largest share of the answers that may be "ved ikke". */
  readonly mostDontKnow: Fraction;
}

/**
 * How the answers of a section are read.
 *   trin       described steps: distribution, median and a status by the instrument's rule
 *   fordeling  scales of agreement, degree or frequency: counts and distribution, no status
 *   fidelitet  1–5 means per section with coverage and a band, as the report does
 *   balance    a place between two poles without a good end, now and as wished
 */
export type Method = 'trin' | 'fordeling' | 'fidelitet' | 'balance';

/** What can be chosen for an item. */
export interface Scale {
  /** Names of the steps, lowest first. Empty when the item is answered in words only and never counted. */
  readonly steps: readonly string[];
  /** False when the steps are choices without an order: no median and no ends. */
  readonly ordered: boolean;
  /** How many steps lie at the low and at the high end; the rest is the middle. Nought and nought when no end is better. */
  readonly ends: { readonly low: number; readonly high: number };
  /** What answers at an end are called inside a sentence: one word for them all ("enig"), or the steps that lie there. */
  readonly endNames: { readonly low: readonly string[]; readonly high: readonly string[] };
  /** Where the step is a share of cases: the lower edges in percent, first step first. */
  readonly edges?: readonly number[] | undefined;
}

/** What something is called in a sentence; always an et-word: "element", "elementet", "elementer". */
export interface Noun {
  readonly one: string;
  readonly definite: string;
  readonly many: string;
}

/** One statement or question. */
export interface Item {
  /** Stable for ever and shown as its number: "1.1", "B4". */
  readonly id: string;
  readonly statement: string;
  /** Key of the scale in the instrument. */
  readonly scale: string;
  /** What each step looks like in practice, first step first; empty when the names say enough. */
  readonly levels: readonly string[];
  /** How to find the answer, when the statement needs it. */
  readonly help?: string | undefined;
  /** -1 when the low end is the favourable one. Shown with the wording as it is; the picture says which end is good. */
  readonly direction: 1 | -1;
  /** True when "ikke relevant" may be chosen. */
  readonly notRelevant: boolean;
  /** Roles that answer from their own responsibility. */
  readonly responsible: readonly Role[];
  /** Roles that answer from experience only. */
  readonly experience: readonly Role[];
  /** The first thing to do after a weak answer. */
  readonly advice: string;
  /** Address of the guidance from the root of the site: "/elementer/hovedmotorvejen/". */
  readonly guide?: `/${string}/` | undefined;
  /** balance: what stands at each end. */
  readonly poles?: readonly [string, string] | undefined;
  /** balance: this item asks where one wishes to be on the axis that the named item asks about. */
  readonly wishFor?: string | undefined;
}

/** The items about one element; the id is stable and becomes an anchor. */
export interface Section {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly method: Method;
  /** Address of the guidance on the whole section, from the root of the site. */
  readonly guide?: `/${string}/` | undefined;
  readonly items: readonly Item[];
}

/** The least mean that belongs to a band; printed beside every mean. */
export interface Band {
  readonly from: number;
  readonly name: string;
}

/** Sections whose answers are high when their mean reaches a limit of ours (skøn), and what the report saw of high answers beside a low figure. */
export interface HighAnswers {
  readonly sections: readonly string[];
  readonly from: number;
  readonly reported: string;
  /** Lines in the report. */
  readonly lines: string;
}

/** A printed figure in percent, with its lines in the report. */
export interface PrintedFigure {
  readonly label: string;
  readonly value: number;
  readonly lines: string;
  /** True when it is the figure for municipalities of one size. */
  readonly bySize?: boolean | undefined;
}

/** A figure from the municipality's own records that is held beside the answers and never mixed with them. */
export interface Register {
  readonly id: string;
  readonly label: string;
  /** Published figures with their own conditions; a direction and never a norm. */
  readonly compare: readonly PrintedFigure[];
  /** What it is said to speak against when it is low. */
  readonly highAnswers?: HighAnswers | undefined;
}

/** A questionnaire in one edition. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  /** Two to four capitals in front of every svarkode. */
  readonly code: string;
  /** What one hand-in stands for: a person's answers, or one case. */
  readonly unit: 'person' | 'sag';
  /** What its sections and its items are called. */
  readonly nouns: { readonly section: Noun };
  /** Roles in the order the svarkode counts them. */
  readonly roles: readonly Role[];
  readonly scales: Readonly<Record<string, Scale>>;
  readonly rule: StatusRule;
  /** Persons in the smallest group that is shown, where the questionnaire asks for more than the house does. */
  readonly leastGroup?: number | undefined;
  /** fidelitet: the bands, lowest first. */
  readonly bands: readonly Band[];
  readonly sections: readonly Section[];
  readonly registers: readonly Register[];
}
