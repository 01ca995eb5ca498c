/** The words of the form for a base budget. */
import { budgetFields } from './problems.ts';

export const formWords = {
  groups: 'Jeres målgrupper',
  groupsHint: 'En gruppe for hver ydelse. Tilgang og varighed er det, I kan styre efter; resten følger af dem.',
  group: (number: number) => `Gruppe ${String(number)}`,
  team: 'Team, der har gruppen',
  teamHint: 'Kan udelades. Grupper med samme team lægges sammen.',
  add: 'Tilføj gruppe',
  full: 'Der er plads til tolv grupper.',
  remove: 'Fjern',
  removed: (name: string) => `${name} er fjernet.`,
  horizon: 'Antal år',
  horizonHint: 'Budgetåret og de overslagsår, I vil have med.',
  stay: 'Hvor længe er borgerne på ydelsen?',
  stays: { varighed: 'Vi kender den gennemsnitlige varighed', kurve: 'Vi har en overlevelsestabel, måned for måned' },
  inflow: 'Hvordan udvikler tilgangen sig?',
  inflows: { fast: 'Den er den samme hvert år', forankret: 'Den følger landet og kommunen' },
  inflowHint: 'Landets udvikling over mange år svinger ofte mindre end jeres egen. I vælger selv, hvor meget den skal veje.',
  base: 'Basisår',
  baseHint: 'det år, tilgangen hører til',
  baseMissing: 'Vælg det år, tilgangen hører til. Det skal stå i tabellen.',
  choose: 'Vælg år',
  inflowRead: (years: string, values: string) => `Budgetårene er ${years}. Tilgangen bliver ${values}.`,
  curveRead: (points: string, mean: string) => `Vi læser ${points} punkter. Så langt tabellen rækker, er opholdet i snit ${mean} måneder.`,
  change: 'Vis, hvad en investering ændrer',
  changeHint: 'Lad et felt stå tomt, hvis det ikke ændrer sig.',
  badYear: (years: string) => `Skriv et helt år fra 1 til ${years}.`,
  yearMissing: 'Fra hvilket år? Skriv 1 for budgetåret.',
  moreLines: (count: string) => `Og ${count} linjer mere.`,
} as const;

/** Every field of a group that holds one number: its name and the unit that stands in the label. */
export const groupFields = {
  startbestand: { label: budgetFields.startbestand, unit: 'personer' },
  ydelsePrAar: { label: budgetFields.ydelsePrAar, unit: 'kr. om året' },
  kommuneAndel: { label: budgetFields.kommuneAndel, unit: '%' },
  varighedUger: { label: 'Gennemsnitlig varighed', unit: 'uger' },
  tilgang: { label: budgetFields.tilgang, unit: 'personer' },
  tilgangPrMd: { label: budgetFields.tilgangPrMd, unit: 'personer' },
  landsvaegt: { label: budgetFields.landsvaegt, unit: '%' },
} as const;

const curveHint =
  'Én linje for hver måned, I kender: måned;andel, der stadig er på ydelsen. Begynd med 0;100. I kan indsætte to kolonner fra et regneark.';

/** Every table of a group: its name and how it is written. */
export const tableFields = {
  kurve: { label: 'Overlevelsestabel for nye borgere (måned; %)', hint: curveHint },
  startKurve: { label: 'Overlevelsestabel for dem, der er på ydelsen ved start (måned; %)', hint: curveHint },
  nyKurve: { label: 'Ny tabel for dem, der kommer efter ændringen (måned; %)', hint: curveHint },
  indeks: {
    label: 'Indeks år for år (år; landet; kommunen)',
    hint: 'Én linje for hvert år: år;landet;kommunen. De sidste linjer er budgetårene. Det er udviklingen, der tæller, ikke niveauet.',
  },
} as const;

/** What an investment can change, and from when. */
export const changeFields = {
  nyVarighed: { label: 'Ny varighed', unit: 'uger' },
  nyVarighedFra: { label: 'Ny varighed fra', unit: 'år' },
  nyKurveFra: { label: 'Ny tabel fra', unit: 'år' },
  nyTilgang: { label: 'Ny tilgang', unit: 'personer om året' },
  nyTilgangPrMd: { label: 'Ny tilgang', unit: 'personer om måneden' },
  nyTilgangFra: { label: 'Ny tilgang fra', unit: 'år' },
  nyTilgangPrMdFra: { label: 'Ny tilgang fra', unit: 'år' },
} as const;

export type GroupField = keyof typeof groupFields;
export type TableField = keyof typeof tableFields;
export type ChangeField = keyof typeof changeFields;
