/** The same case seen with caution and with hope, side by side. Numbers arrive as text. */
import type { ScenarioField } from '../domain/index.ts';

/** The scenarios the page makes itself. */
export const scenarioNames = {
  forsigtig: 'Forsigtigt',
  forventet: 'Forventet',
  optimistisk: 'Optimistisk',
  forsoeg: 'Som i forsøg',
} as const;

export type ScenarioId = keyof typeof scenarioNames;

/** What a change in a scenario is about. */
export const scenarioFields: Readonly<Record<ScenarioField, string>> = {
  effektRealisering: 'Del af forskellen, som er jeres',
  tilgang: 'Nye unge om året',
  loenPrAarsvaerk: 'Løn pr. årsværk',
  oevrigDrift: 'Øvrig drift',
  indfasning: 'Virkning i 1. år',
};

/** The figures of a scenario, in the order of the table. */
export const scenarioFigures = {
  weeks: 'Uger kortere pr. ung i snit',
  firstYear: 'Kommunens netto i 1. år',
  lastYear: 'Kommunens netto i det sidste år',
  npv: 'Nutidsværdi over alle årene',
  payback: 'Tjent hjem',
} as const;

export const scenarioWords = {
  heading: 'Hvad hvis?',
  caption: 'Det samme regnestykke med andre forudsætninger',
  captionNote: (prices: string) => `Hele kroner i ${prices}.`,
  figure: 'Tal',
  moved: 'Det er der regnet med',
  noResult: 'Kan ikke regnes',
  reasons: 'Sådan er de tre bud valgt',
  reasonsIntro: 'Ændringerne er vores skøn. Brug dem som afsæt, og skriv jeres egne.',
  measured: 'I har målt, hvad der var sket alligevel. Derfor sænker det forsigtige bud ikke jeres virkning.',
  use: (name: string) => `Regn videre med »${name}«`,
  copy: (name: string) => `Kopiér »${name}« som tekst`,
  remove: (name: string) => `Fjern »${name}«`,
  useShort: 'Regn videre',
  copyShort: 'Kopiér',
  removeShort: 'Fjern',
  used: (name: string) => `»${name}« står nu i felterne.`,
  copied: (name: string) => `»${name}« er kopieret. Sæt det ind, hvor I vil.`,
  copyFailed: 'Browseren ville ikke kopiere. Markér tallene i tabellen i stedet.',
  removed: (name: string) => `»${name}« er fjernet.`,
  keepHeading: 'Gem jeres tal som et bud',
  keepHint: (most: string) => `Budet står ved siden af de andre og kommer med i filen. I kan have ${most} ad gangen.`,
  keepName: 'Navn på budet',
  keep: 'Gem som bud',
  kept: (name: string) => `»${name}« er gemt som et bud.`,
  full: (most: string) => `I har ${most} bud. Fjern et, før I gemmer et nyt.`,
  taken: 'Det navn er brugt. Skriv et andet.',
  sentence: (careful: string, hopeful: string) => `Nutidsværdien er ${careful} i det forsigtige bud og ${hopeful} i det optimistiske.`,
} as const;
