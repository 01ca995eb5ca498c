/** The words of the page with the budget sheet. Numbers arrive as text, written by the formatter. */
import type { Art, Frame, MeasureDraft } from '../domain/index.ts';

/** The three groups of the sheet. */
export const artNames: Readonly<Record<Art, string>> = { virkning: 'Virkning', udgift: 'Udgift', indtaegt: 'Indtægt' };

/** The frames of the budget. */
export const frameNames: Readonly<Record<Frame, string>> = { service: 'Service', overfoersel: 'Overførsler', andet: 'Andet' };

/** How a line is measured. */
export const measureNames: Readonly<Record<MeasureDraft['type'], string>> = {
  helaarspersoner: 'Helårspersoner',
  beloeb: 'Beløb',
  aarsvaerk: 'Årsværk',
  prPerson: 'Pris pr. person',
  sag: 'Fra et regnestykke om varighed',
  bestand: 'Færre i bestanden',
};

export const words = {
  title: 'Budgetark',
  lead: 'Indsatsen, som den skal stå i budgettet: færre helårspersoner, årsværk og beløb, år for år.',
  description:
    'Skriv en indsats, som den skal stå i budgettet: virkning, udgift og indtægt år for år, service og overførsler hver for sig, og hvor lidt der skal til, før det går i nul.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Arket er tomt.',
  sheet: 'Arket',
  table: 'Budgetark',
  examples: 'Prøv med et andet eksempel',
  unnamed: (number: number) => `Linje ${String(number)}`,
  noLines: 'Ingen linjer endnu.',
  total: 'I alt',
  basis: (unit: string, prices: string, rate: string) =>
    `Beløb i ${unit}${prices === '' ? '' : `, ${prices}-priser`}${rate === '' ? '' : `. Nutidsværdien er regnet med ${rate} % om året`}.`,
  everyYear: (number: string) => `${number} hvert år`,
  net: 'Kommunens netto',
  state: 'Statens del af ydelserne',
  stateHint: 'Er ikke med i kommunens netto.',
  accumulated: 'Lagt sammen fra start',
  settings: 'År, priser og visning',
  rate: 'Renten',
  bids: 'Forsigtigt og optimistisk',
  bidsHint:
    'Hvor meget af virkningen kommer? Skriv to bud mere. De gælder alle virkninger i stedet for »Heraf regner I med«. Udgifter og indtægter er de samme.',
  bidsCaption: 'Tre bud på virkningen',
  bid: 'Bud',
  cautious: 'Forsigtigt',
  expected: 'Som i arket',
  optimistic: 'Optimistisk',
  outside: 'Ikke med i arket',
  outsideText:
    'Skat, udligning og bloktilskud er ikke regnet med. Hvad en borger i job betyder for dem, afhænger af hele landet og af jeres egen kommune. Vil I have det med, så tilføj en linje i rammen »Andet«, og skriv, hvor tallet kommer fra. Regionens og borgernes egne gevinster hører heller ikke til her.',
} as const;

/** What a line is marked with below its name: "overførsler · årsværk". */
export const lineMark = (frame: Frame, type: MeasureDraft['type']): string =>
  `${frameNames[frame].toLowerCase()} · ${measureNames[type].toLowerCase()}`;

/** What is typed in the columns of a line. */
export const seriesUnits: Readonly<Record<MeasureDraft['type'], string>> = {
  helaarspersoner: 'færre helårspersoner',
  beloeb: 'kr.',
  aarsvaerk: 'årsværk',
  prPerson: 'personer',
  sag: 'kr.',
  bestand: 'kr.',
};

export const lineWords = {
  cell: (name: string, unit: string, year: number) => `${name}, ${unit}, ${String(year)}`,
  from: (source: string) => ` · ${source}`,
  give: (amounts: string) => `Det giver ${amounts}.`,
  rest: 'Resten som sidste år',
  restDone: 'De tomme år har fået det sidste tal.',
  spread: 'Tallene er sat ind i årene.',
  pasteHint: 'Skriv »10 39 39 39«, eller indsæt en række fra Excel, så fyldes årene.',
  startMonth: 'Begynder midt i året',
  startMonthHint: 'Hele årets tal i det første år bliver til de måneder, der er tilbage.',
  month: 'Første måned',
  start: (months: string) => `Sæt første år til ${months}`,
  startDone: (year: number, months: string) => `Tallet for ${String(year)} er sat til ${months}.`,
  months: (count: number) => (count === 1 ? 'én måned af tolv' : `${String(count)} måneder af tolv`),
  remove: 'Fjern linjen',
  removed: (name: string) => `»${name}« er fjernet.`,
  added: (name: string) => `»${name}« er lagt til.`,
  notTyped: 'Beløbene kommer fra det regnestykke, I har hentet. Ret det, hvor det er regnet, og hent det ind igen.',
  fetched: (name: string) => `»${name}« er hentet ind i arket.`,
  frame: 'Rammen',
} as const;

/** Months, to begin in. */
export const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

export const addWords = {
  heading: 'Tilføj linje',
  full: 'Arket er fuldt.',
} as const;

/** What the sheet says first. */
export const verdictText = (amount: string, years: string, isGain: boolean): string =>
  isGain ? `Med disse tal tjener kommunen ${amount} på ${years}` : `Med disse tal koster det kommunen ${amount} over ${years}`;

export const standing = {
  even: 'Det går i nul, når I når',
  ofEffect: 'af virkningen.',
  needed: 'skal til',
  yours: 'jeres tal',
  persons: (count: string) => `af virkningen: mindst ${count} færre helårspersoner om året i snit.`,
  evenAnyway: 'Indtægterne dækker udgifterne, også uden virkning.',
  evenTooMuch: 'Det er mere end hele virkningen, så det går ikke i nul med disse tal.',
  noEffect: 'Arket har ingen virkning, der er penge værd. Derfor er der ikke noget nulpunkt.',
  back: 'Tjent hjem',
  inYear: (year: number) => `i ${String(year)}`,
  never: 'ikke i de år, arket har',
  atOnce: (year: number) => `fra begyndelsen af ${String(year)}`,
  again: (year: number) => `Summen bliver negativ igen i ${String(year)}.`,
  presentValue: 'Nutidsværdi',
  service: 'Ny service om året i snit',
  serviceLess: 'Mindre service om året i snit',
  transfers: 'Mindre overførsler om året i snit',
  transfersMore: 'Flere overførsler om året i snit',
  state: 'Statens besparelse om året i snit',
  stateMore: 'Statens merudgift om året i snit',
  ceiling: 'Udgiften ligger under servicerammen, gevinsten gør ikke.',
  taxes: 'Skat og udligning er ikke med.',
} as const;
