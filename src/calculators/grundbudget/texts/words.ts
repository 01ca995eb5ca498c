/** The words of the page with the base budget. */
import { formatNumber, formatQuantity } from '../../../base/format/danish.ts';
import { budgetYearLabels } from './problems.ts';

export const words = {
  title: 'Flerårigt grundbudget',
  lead: 'Hvor mange er på ydelsen de næste år, og hvad koster det, hvis I ikke gør noget nyt? Forskellen er det, en investering skal holdes op på.',
  description: 'Regn et flerårigt grundbudget ud fra tilgang og varighed, og sammenlign med budgettet, når en investering virker.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Felterne er tomme.',
} as const;

/** Where the ideas of the page are told, with their sources. */
export const background = [
  {
    text: 'Vejle lægger budgetter over flere år og holder dem op mod udviklingen i hele landet. Kilden siger ikke, hvor meget landet vejer.',
    link: 'Læs om Vejles budgetter',
    path: '/elementer/politisk-ejerskab/#case-vejle-fleraarige-grundbudgetter',
  },
  {
    text: 'Rebild sætter mål for afgangen i hvert team. Kilden skelner ikke mellem afgang til job og afgang til en anden ydelse, så spørg selv, hvor borgerne går hen.',
    link: 'Læs om Rebilds mål',
    path: '/elementer/maal-i-styringen/#case-rebild-maaler-afgang',
  },
] as const;

/** The budget without the investment, and with it: in the picture, in tables and in sentences. */
export const budgetNames = { base: 'Grundbudget', investment: 'Med investeringen' } as const;

/** "1. år". */
export const yearName = (index: number): string => `${String(index + 1)}. år`;

const kroner = (amount: number): string => formatQuantity(amount, 'kr.', 0);

/** What the budget says first: kr. in all, in so many years, and the kr. that an investment saves. */
export function verdictText(amount: number, years: number, saved?: number): string {
  const many = formatNumber(years);
  if (saved === undefined) return `Kommunens udgift er ${kroner(amount)} over ${many} år, når intet ændres.`;
  if (Math.round(saved) === 0) return `Investeringen ændrer ikke udgiften over ${many} år.`;
  return saved > 0
    ? `Investeringen skal give ${kroner(saved)} mindre i udgift over ${many} år.`
    : `Med ændringen stiger udgiften ${kroner(-saved)} over ${many} år.`;
}

/** The picture's conclusion: kr. in the first and the last of so many years, and with the investment in the last. */
export function curveText(first: number, last: number, years: number, other?: number): string {
  const lastYear = yearName(years - 1);
  const investment = other === undefined ? '' : ` Med investeringen er udgiften ${kroner(other)} i ${lastYear}.`;
  return `Grundbudgettet går fra ${kroner(first)} i 1. år til ${kroner(last)} i ${lastYear}.${investment}`;
}

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
  teams: 'Afgang for hvert team',
  teamsText:
    'Et team kan ikke styre, hvor mange der er på ydelsen i alt. Det kan arbejde med, hvor mange der kommer videre. Sæt derfor målet på afgangen.',
  teamsCaption: 'Afgang år for år',
  team: 'Team eller målgruppe',
  perMonth: (count: number) => `${formatNumber(count, 1)} om måneden`,
  all: 'Alle grupper',
  of: (group: string, budget: string) => `${group}: ${budget.toLowerCase()}`,
  total: 'I alt',
} as const;

/** Tells groups with the same name apart. */
export const numbered = (name: string, number: number): string => `${name} (gruppe ${String(number)})`;

/** Rows of a budget, in the order of the year. */
export const rowLabels = {
  tilgang: budgetYearLabels.tilgang,
  afgang: budgetYearLabels.afgang,
  ultimo: budgetYearLabels.ultimo,
  gnsBestand: budgetYearLabels.gnsBestand,
  udgiftKommune: `${budgetYearLabels.udgiftKommune}, kr.`,
} as const;
