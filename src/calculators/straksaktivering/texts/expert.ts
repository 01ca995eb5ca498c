/** The fields that only the expert view shows: what each is called, its unit, and what to write. */
import { caseFields } from './case-fields.ts';
import type { FieldText } from './fields.ts';

const perYear = 'Skriv ét tal for hvert år med semikolon imellem';
const index = { unit: 'indeks, ét tal pr. år', hint: `Det første år er 100. ${perYear}, for eksempel 100;103;106,1;109,3.` } as const;

export const expertFields = {
  tilgangVaekst: {
    label: caseFields.tilgangVaekst,
    unit: '% om året',
    hint: 'Skriv et minus, hvis der kommer færre år for år. Et tomt felt betyder det samme antal hvert år.',
  },
  tilgangPrAar: {
    label: 'Nye unge år for år',
    unit: 'personer, ét tal pr. år',
    hint: `Bruges i stedet for det ene tal ovenfor. ${perYear}, for eksempel 459;430;410;400.`,
  },
  overheadPct: {
    label: caseFields.overheadPct,
    unit: '% af lønnen',
    hint: 'Fælles udgifter, som projektet trækker på. Mange kommuner har deres egen sats for overhead.',
  },
  driftPrHelaarsperson: {
    label: caseFields.driftPrHelaarsperson,
    unit: 'kr. om året',
    hint: 'Udgifter, der følger antallet, for eksempel værktøj eller betaling til en leverandør.',
  },
  omkostningsTillaeg: {
    label: caseFields.omkostningsTillaeg,
    unit: '% af alle årlige udgifter',
    hint: 'Projekter bliver ofte dyrere end ventet. Vi kender ingen dansk sats og foreslår derfor ingen.',
  },
  gevinstFradrag: {
    label: caseFields.gevinstFradrag,
    unit: '% af besparelsen',
    hint: 'Gevinster bliver ofte mindre end ventet. Fradraget kommer oven i svaret ovenfor, så tæl ikke det samme med to gange.',
  },
  ugerPrAar: { label: caseFields.ugerPrAar, unit: 'uger', hint: 'Fra 52 til 53. Et tomt felt betyder 52.' },
  loenIndeks: { label: caseFields.loenIndeks, ...index },
  prisIndeks: { label: caseFields.prisIndeks, ...index },
  satsIndeks: { label: caseFields.satsIndeks, ...index },
} as const satisfies Record<string, FieldText>;

/** The choices that only the expert view offers. */
export const expertChoices = {
  periodisering: {
    legend: caseFields.periodisering,
    hint: 'Indfasningen følger dem, der kommer i året, og gælder begge veje.',
    staaende: 'Hele besparelsen falder i det år, hvor de unge kommer',
    kohorte: 'Besparelsen falder i de uger, hvor de unge ellers havde fået ydelsen',
  },
  diskonteringsKonvention: {
    legend: caseFields.diskonteringsKonvention,
    hint: 'Renten trækkes fra én gang for hvert år, der går.',
    primo: 'I det andet år: Det første tæller fuldt ud',
    ultimo: 'I det første år',
  },
} as const;

export const relapseTexts = {
  legend: 'Tilbagefald: dem, der begynder på ydelsen igen',
  hint: 'Skriv for hver gruppe, hvor mange der kommer tilbage, og hvor længe de så bliver. Tomme felter betyder ingen.',
  everyone: 'Alle under ét',
  share: 'Vender tilbage (%)',
  weeks: 'Nyt forløb (uger)',
} as const;

export const seniorityTexts = {
  legend: 'Grupper med forskellige uger på ydelse før forløbet',
  hint: 'Tidligere uger tæller med på trappen. Har I grupper, bliver det ene tal ovenfor ikke brugt.',
  group: (number: number) => `Gruppe ${String(number)}`,
  share: 'Andel (%)',
  weeks: 'Tid før (uger)',
  sum: 'I alt',
  begin: 'Del de unge i grupper efter uger på ydelse før',
  add: 'Tilføj en gruppe',
  remove: (number: number) => `Fjern gruppe ${String(number)}`,
  removeShort: 'Fjern',
} as const;

export const ladderTexts = {
  label: 'En anden trappe end lovens',
  unit: 'fra uge;%',
  hint: 'Én linje for hvert trin: første uge, semikolon, kommunens andel i procent. Begynd med uge 0. Et tomt felt betyder lovens trappe.',
} as const;

export const expertWords = {
  prices: 'Prisudvikling',
  pricesHint: 'Med en prisudvikling står alle beløb i løbende priser. Så skal kalkulationsrenten være nul.',
  inUse: 'Regnestykket bruger også felter, der kun ses i ekspertvisning:',
  show: 'Vis felterne',
  drop: 'Regn uden dem',
  seriesUnreadable: 'Her står noget, vi ikke kan læse som tal. Skriv ét tal for hvert år med semikolon imellem.',
  seriesNotWhole: 'Grupper af hele unge kræver ét tal for alle årene. Slå afrundingen fra, eller lad feltet være tomt.',
  inYear: (year: number, sentence: string) => `${String(year)}. år: ${sentence}`,
  inGroup: (group: string, part: string) => `${group}: ${part}`,
} as const;
