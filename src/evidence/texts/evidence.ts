/** The words of source cards, notes and the box »Videnskilde«. The same in guidance, tools and committee papers. */
import type { Basis, Confidence, Figure, Source } from '../domain/evidence.ts';

export const evidence = {
  source: 'Kilde',
  samePlace: 'Samme sted',
  notes: 'Tal og kilder på siden',
  notesLead: 'Hvert tal i teksten har et nummer. Her står, hvem tallet gælder, hvor det kommer fra, og hvor sikkert det er.',
  back: 'Tilbage til teksten',
  close: 'Luk',
  words: 'Ord på siden',
  allWords: 'Alle begreber fra A til Å',
  box: 'Videnskilde',
  restsOn: 'Siden hviler på',
  who: 'Hvem og hvor mange',
  when: 'Hvornår',
  cannotConclude: 'Det kan I ikke konkludere',
  where: 'Her står det',
} as const;

/** How sure we are that the figure stands as shown. */
export const certainty: Readonly<Record<Confidence, string>> = {
  exact: 'Står i rapportens tekst',
  figure: 'Aflæst i en figur eller en løs tabel',
  derived: 'Vores udregning ud fra rapportens tal',
};

export const basis: Readonly<Record<Basis, string>> = {
  survey: 'spørgeskema',
  interviews: 'interview',
  register: 'registerdata',
  visits: 'besøg i kommuner',
  budget: 'en kommunes eget budget',
  advice: 'anbefaling uden måling',
};

/** "Én plan (2019)", "Hvad gør de bedste? (tidligst 2012)". */
export const sourceName = ({ shortTitle, year, dated }: Source): string =>
  `${shortTitle} (${year === undefined ? (dated ?? 'uden årstal') : String(year)})`;

/** What stands after the report's name where one claim is proved: ", afsnit 4.3, linje 428–434". A section that is a name stands as it is. */
export const referenceSaid = (section: string, lines: string): string =>
  `, ${/^\d/.test(section) ? `afsnit ${section}` : section}, linje ${lines.replace('-', '–')}`;

export interface CardText {
  readonly who: string | undefined;
  readonly where: string;
  readonly certainty: string;
}

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

/** "Vores udregning ud fra rapportens tal. Løn plus drift." */
const certaintyOf = ({ confidence, note }: Figure): string =>
  [certainty[confidence], note]
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ');

/** The lines of a source card below the figure itself. */
export const cardText = (figure: Figure): CardText => ({
  who: figure.population === undefined ? undefined : sentence(figure.population),
  where: figure.page === undefined ? figure.section : `${figure.section}, side ${String(figure.page)}`,
  certainty: certaintyOf(figure),
});

/** What a figure in a table rests on, where the table itself says which report it is from. */
export const restsOn = (figure: Figure): string =>
  [figure.population === undefined ? undefined : sentence(figure.population), certaintyOf(figure)]
    .filter((part) => part !== undefined)
    .join(' ');

/** Where a figure stands on its source's page. */
export const figureAnchor = (id: string): string => `tal-${id.replace('/', '-')}`;

/** Words of a picture of how answers are distributed. */
export const distribution = {
  covers: 'Hvor mange',
  unknown: 'ikke oplyst',
} as const;

/** The columns of a table of figures. */
export const figureTable = { what: 'Tal', value: 'Som trykt', restsOn: 'Hvad det hviler på' } as const;
