/** The words of the form for a base budget, beside those of its fields. */
import { formatNumber } from '../../../base/format/danish.ts';

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
  horizonHint: 'Budgetåret og de overslagsår, I vil have med.',
  stay: 'Hvor længe er borgerne på ydelsen?',
  stays: { varighed: 'Vi kender den gennemsnitlige varighed', kurve: 'Vi har en overlevelsestabel, måned for måned' },
  inflow: 'Hvordan udvikler tilgangen sig?',
  inflows: { fast: 'Den er den samme hvert år', forankret: 'Den følger landet og kommunen' },
  inflowHint: 'Landets udvikling over mange år svinger ofte mindre end jeres egen. I vælger selv, hvor meget den skal veje.',
  baseHint: 'det år, tilgangen hører til',
  baseMissing: 'Vælg det år, tilgangen hører til. Det skal stå i tabellen.',
  choose: 'Vælg år',
  indexHint: 'Én linje for hvert år: år;landet;kommunen. De sidste linjer er budgetårene. Det er udviklingen, der tæller, ikke niveauet.',
  inflowRead: (years: readonly number[], values: readonly number[]) =>
    `Budgetårene er ${String(years[0] ?? '')}–${String(years.at(-1) ?? '')}. Tilgangen bliver ${values.map((value) => formatNumber(value, 1)).join(' · ')}.`,
  curveColumns: 'måned; %',
  curveHint:
    'Én linje for hver måned, I kender: måned;andel, der stadig er på ydelsen. Begynd med 0;100. I kan indsætte to kolonner fra et regneark.',
  curveRead: (points: number, meanMonths: number) =>
    `Vi læser ${formatNumber(points)} punkter. Så langt tabellen rækker, er opholdet i snit ${formatNumber(meanMonths, 1)} måneder.`,
  change: 'Vis, hvad en investering ændrer',
  changeHint: 'Lad et felt stå tomt, hvis det ikke ændrer sig.',
  year: 'år',
  badYear: (years: number) => `Skriv et helt år fra 1 til ${formatNumber(years)}.`,
  yearMissing: 'Fra hvilket år? Skriv 1 for budgetåret.',
} as const;
