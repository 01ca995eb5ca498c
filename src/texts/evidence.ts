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
  box: 'Videnskilde',
  restsOn: 'Siden hviler på',
  who: 'Hvem og hvor mange',
  when: 'Hvornår',
  cannotConclude: 'Det kan ikke sluttes',
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

export interface CardText {
  readonly who: string | undefined;
  readonly where: string;
  readonly certainty: string;
}

/** The lines of a source card below the figure itself. */
export const cardText = ({ population, section, page, confidence, note }: Figure): CardText => ({
  who: population,
  where: page === undefined ? section : `${section}, side ${String(page)}`,
  certainty: note === undefined ? `${certainty[confidence]}.` : `${certainty[confidence]}. ${note}`,
});
