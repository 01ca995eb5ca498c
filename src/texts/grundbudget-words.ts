/** The words of the page with the base budget. */
import { budgetFields, budgetYearLabels } from './grundbudget.ts';

export const words = {
  title: 'Flerårigt grundbudget',
  lead: 'Hvor mange er på ydelsen de næste år, og hvad koster det, hvis I ikke gør noget nyt? Forskellen er det, en investering skal holdes op på.',
  description: 'Regn et flerårigt grundbudget ud fra tilgang og varighed, og sammenlign med budgettet, når en investering virker.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Felterne er tomme.',
  groups: 'Jeres målgrupper',
  groupsHint: 'En gruppe for hver ydelse. Tilgang og varighed er det, I kan styre efter; resten følger af dem.',
  group: (number: number) => `Gruppe ${String(number)}`,
  add: 'Tilføj gruppe',
  full: 'Der er plads til tolv grupper.',
  remove: 'Fjern',
  removed: (name: string) => `${name} er fjernet.`,
  horizon: 'Antal år',
  horizonHint: 'Budgetåret og de overslagsår, I vil have med.',
  change: 'Vis, hvad en investering ændrer',
  changeHint: 'Lad et felt stå tomt, hvis det ikke ændrer sig.',
  badYear: (years: string) => `Skriv et helt år fra 1 til ${years}.`,
  yearMissing: 'Fra hvilket år? Skriv 1 for budgetåret.',
} as const;

/** Every field of a group: its name and the unit that stands in the label. */
export const groupFields = {
  startbestand: { label: budgetFields.startbestand, unit: 'personer' },
  tilgang: { label: budgetFields.tilgang, unit: 'personer' },
  varighedUger: { label: 'Gennemsnitlig varighed', unit: 'uger' },
  ydelsePrAar: { label: budgetFields.ydelsePrAar, unit: 'kr. om året' },
  kommuneAndel: { label: budgetFields.kommuneAndel, unit: '%' },
} as const;

/** What an investment can change, and from when. */
export const changeFields = {
  nyVarighed: { label: 'Ny varighed', unit: 'uger' },
  nyVarighedFra: { label: 'Ny varighed fra', unit: 'år' },
  nyTilgang: { label: 'Ny tilgang', unit: 'personer om året' },
  nyTilgangFra: { label: 'Ny tilgang fra', unit: 'år' },
} as const;

export type GroupField = keyof typeof groupFields;
export type ChangeField = keyof typeof changeFields;

/** The budget without the investment, and with it: in the picture, in tables and in sentences. */
export const budgetNames = { base: 'Grundbudget', investment: 'Med investeringen' } as const;

/** "1. år". */
export const yearName = (index: number): string => `${String(index + 1)}. år`;

/** What the budget says first. Amounts arrive as text. */
export function verdictText(amount: string, years: string, saved?: { readonly sign: number; readonly amount: string }): string {
  if (!saved) return `Kommunens udgift er ${amount} over ${years} år, når intet ændres.`;
  if (saved.sign === 0) return `Investeringen ændrer ikke udgiften over ${years} år.`;
  return saved.sign > 0
    ? `Investeringen skal give ${saved.amount} mindre i udgift over ${years} år.`
    : `Med ændringen stiger udgiften ${saved.amount} over ${years} år.`;
}

/** The picture's conclusion. */
export const curveText = (first: string, last: string, lastYear: string, other?: string): string =>
  `Grundbudgettet går fra ${first} i 1. år til ${last} i ${lastYear}.${other === undefined ? '' : ` Med investeringen er udgiften ${other} i ${lastYear}.`}`;

export const standingLabels = {
  firstYear: 'Udgift i 1. år',
  lastYear: 'Udgift i sidste år',
  people: 'Borgere i snit, sidste år',
  exits: 'Afgang i sidste år',
} as const;

export const reportWords = {
  curve: 'Udgiften år for år',
  table: 'Vis kurvens tal',
  caption: 'Kommunens udgift, kr.',
  year: 'År',
  claim: 'Det skal I følge op på',
  claimText:
    'Forskellen mellem de to budgetter er et løfte, ikke en måling. Udgiften til indsatsen selv er ikke trukket fra. Summer kan afvige med en krone.',
  claimCaption: 'Forskellen mellem grundbudgettet og budgettet med investeringen',
  fewer: 'Færre borgere i snit',
  less: 'Mindre udgift, kr.',
  steering: 'Tilgang og afgang at styre efter',
  steeringText: 'Udgiften ved I først bagefter. Tilgang og afgang kan et team følge hver måned.',
  inflow: 'Tilgang i året',
  all: 'Alle grupper',
  of: (group: string, budget: string) => `${group}: ${budget.toLowerCase()}`,
  total: 'I alt',
} as const;

/** Rows of a budget, in the order of the year. */
export const rowLabels = {
  tilgang: reportWords.inflow,
  afgang: budgetYearLabels.afgang,
  ultimo: budgetYearLabels.ultimo,
  gnsBestand: budgetYearLabels.gnsBestand,
  udgiftKommune: `${budgetYearLabels.udgiftKommune}, kr.`,
} as const;
