/** What a municipality has to do with the reports: the words that content files choose between, and what follows from them. */

/**
 * Why a municipality stands in a report. forbillede: chosen for its key figures and visited to see what it does. forsoegskommune:
 * tried a new way of working that the report evaluates. deltager: took part in a development project that the report tells about as
 * a whole. besoegt: visited by the evaluators, who give its name and nothing else of its own. omtalt: named in another's example.
 */
export const municipalRoles = ['forbillede', 'forsoegskommune', 'deltager', 'besoegt', 'omtalt'] as const;

/** One of the reasons why a municipality stands in a report. */
export type MunicipalRole = (typeof municipalRoles)[number];

/**
 * What an effort is about. politik: political direction, budget and operation. borger: conversations, goals and plan with the citizen.
 * virksomhed: employers. tilbud: who is offered what, and when. tvaers: one effort across departments. viden: measuring, goals and
 * learning. raaderum: the room that employees and leaders have when rules are simplified.
 */
export const themes = ['politik', 'borger', 'virksomhed', 'tilbud', 'tvaers', 'viden', 'raaderum'] as const;

/** One of the things an effort can be about. */
export type Theme = (typeof themes)[number];

const themeByElement: Readonly<Record<number, Theme>> = {
  1: 'politik',
  2: 'politik',
  3: 'borger',
  4: 'borger',
  5: 'virksomhed',
  6: 'virksomhed',
  7: 'viden',
  8: 'tilbud',
  9: 'viden',
  10: 'tvaers',
};

/** What the examples of an element are about; the elements are the ten of »Hvad gør de bedste?«. Undefined for any other number. */
export const themeOfElement = (number: number): Theme | undefined => themeByElement[number];

/** Whom an effort in »Én plan« is for: the report's three clusters. */
export const groups = ['unge', 'voksne', 'familier'] as const;

/** How an effort in »Én plan« is organised: a new unit, a team across existing ones, or cooperation within them (table 2.1). */
export const organisations = ['ny-enhed', 'team-paa-tvaers', 'eksisterende-struktur'] as const;

/** Who the citizen meets: the four archetypes of »Én plan« (table 5.1). */
export const caseworkers = ['koordinerende', 'parret', 'tvaergaaende', 'alt-i-en'] as const;

/** One of the three clusters. */
export type Group = (typeof groups)[number];

/** One of the three ways to organise. */
export type Organisation = (typeof organisations)[number];

/** One of the four archetypes. */
export type Caseworker = (typeof caseworkers)[number];

/** The key figures behind the choice of the eight municipalities in »Hvad gør de bedste?«, in the order of its tables. */
export const keyFigures = ['expenditure', 'development', 'duration', 'employment', 'overall'] as const;

/** One of the key figures. */
export type KeyFigure = (typeof keyFigures)[number];

/** The measurements of »Samskabt styring« in the order they were made. */
export const rounds = ['baseline', 'midtvejs', 'slut'] as const;

/** One of the measurements. */
export type Round = (typeof rounds)[number];
