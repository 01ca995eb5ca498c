/** The words of the page that follows up on a case. "kr." ends a sentence by itself. */
import { formatNumber, formatQuantity } from '../../../base/format/danish.ts';
import { quartersPerYear, type Counted, type StopVerdict } from '../domain/index.ts';
import { inWords } from '../../../base/words/sentences.ts';

/** "+12.000": a difference shows its sign. */
export const signed = (value: number): string => `${Math.round(value) > 0 ? '+' : ''}${formatNumber(value)}`;

const kroner = (value: number): string => formatQuantity(value, 'kr.', 0);

export const words = {
  title: 'Opfølgning på straksaktivering',
  lead: 'Hvad lovede businesscasen, og hvordan gik det? Tæl hvert kvartal. Aftal på forhånd, hvornår I drøfter at lukke.',
  description: 'Hold jeres tal op mod en gemt businesscase, kvartal for kvartal: prognose, afvigelse, årsager og en stopregel.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Felterne er tomme. Sagen er der stadig.',
  caseOpened: 'Prognosen kommer fra jeres sag. Der er ikke talt noget endnu.',
} as const;

export const caseWords = {
  heading: 'Sagen',
  intro: 'Åbn den fil, I gemte fra regnestykket om straksaktivering. I kan også åbne en opfølgning, I har gemt her.',
  open: 'Åbn sag eller opfølgning',
  unnamed: 'Sag uden navn',
  years: (years: number) => `${formatNumber(years)} år`,
  expected: (amount: number) => `Businesscasen forventer en nettogevinst på ${kroner(amount)} i alt.`,
  how: 'Sådan bliver et år til kvartaler',
  howText: [
    'Et kvartal er en fjerdedel af året: en fjerdedel af de nye unge, af udgiften og af ydelsen. Indfasning og priser følger årets tal. De fire kvartaler giver tilsammen sagens år.',
    'Regner sagen med, at de sparede uger tælles, som de falder, gør kvartalerne det også. Så begynder gevinsten lavt og vokser.',
    'Udgiften er efter refusion. Etableringen er ikke med: Den er brugt, uanset hvad I beslutter nu.',
  ],
} as const;

export const ruleWords = {
  heading: 'Stopregel',
  intro: 'Aftal den, før I ser tallene.',
  after: 'Efter',
  afterUnit: 'kvartaler',
  limit: 'Nettogevinst under',
  limitUnit: 'kr.',
  who: 'Hvem drøfter lukning?',
  whoHint: 'Et udvalg eller en rolle, ikke et navn.',
  decided: 'Hvor og hvornår er reglen aftalt?',
  sentence: (quarters: number, limit: number, who: string) =>
    `Er nettogevinsten efter ${formatNumber(quarters)} kvartaler under ${kroner(limit)}, drøfter ${who} at lukke indsatsen.`,
  someone: 'den, I peger på,',
  none: 'I har ikke aftalt en stopregel. Skriv antal kvartaler og et beløb.',
} as const;

/** Where the ideas of the page are told, with their sources. */
export const background = [
  {
    text: 'Hillerød giver nye tiltag nære og fjernere mål og lukker dem hurtigt, hvis målene ikke nås.',
    link: 'Læs om Hillerøds valg af tiltag',
    path: '/elementer/hovedmotorvejen/#case-hilleroed-strategisk-valg-af-initiativer',
  },
  {
    text: 'Rebild sætter en frist for sine egne forsøg og tager dér stilling til, om de skal fortsætte.',
    link: 'Læs om Rebilds forsøg',
    path: '/elementer/viden-og-laering/#case-rebild-forsoeg-med-frist',
  },
] as const;

/** What the rule says now. */
export function stopText({ status, efterKvartaler, faktisk }: StopVerdict): string {
  const amount = faktisk === undefined ? '' : kroner(faktisk);
  const texts: Readonly<Record<StopVerdict['status'], string>> = {
    'ikke-endnu': `Reglen kan først bruges, når ${formatNumber(efterKvartaler)} kvartaler er talt.`,
    'mangler-tal': 'Der mangler tal i et af kvartalerne. Uden dem siger reglen ingenting.',
    holdt: `Nettogevinsten blev ${amount} Reglen er ikke udløst.`,
    udloest: `Nettogevinsten blev ${amount} Reglen er udløst: Nu skal lukning drøftes.`,
  };
  return texts[status];
}

/** What is counted in a quarter. */
export const countedTexts: Readonly<Record<Counted, { readonly label: string; readonly unit: string; readonly row: string }>> = {
  tilgang: { label: 'Nye unge', unit: 'personer', row: 'Tilgangen' },
  udeblevet: { label: 'Udeblev', unit: 'personer', row: 'Udeblivelsen' },
  gennemfoert: { label: 'Gennemførte', unit: 'personer', row: 'Hvor mange der gennemførte' },
  ugerUndervejs: { label: 'Uger på ydelsen i snit for dem, der stoppede undervejs', unit: 'uger', row: 'Uger på ydelsen' },
  udgift: { label: 'Udgift efter refusion', unit: 'kr.', row: 'Udgiften' },
};

/** Whole kroner; a forecast of persons or weeks has a decimal. */
const decimalsOf = (name: Counted): number => (name === 'udgift' ? 0 : 1);

/** How a counted thing is written, without its unit. */
export const writeCounted = (name: Counted, value: number): string => formatNumber(value, decimalsOf(name));

/** "2. kvartal i 1. år", counted from 1. */
export const quarterName = (number: number): string =>
  `${String(((number - 1) % quartersPerYear) + 1)}. kvartal i ${String(Math.floor((number - 1) / quartersPerYear) + 1)}. år`;

export const formWords = {
  heading: 'Det, I har talt',
  hint: 'Lad et felt stå tomt, når I ikke ved det. Tomt er ikke nul.',
  expected: (name: Counted, value: number) => `Prognose: ${formatQuantity(value, countedTexts[name].unit, decimalsOf(name))}`,
  add: 'Tilføj kvartal',
  remove: 'Fjern det sidste kvartal',
  removed: (name: string) => `${name} er fjernet.`,
  full: 'Sagen har ikke flere kvartaler.',
} as const;

/** What the page says first: full quarters, and the net gain counted and expected in them, kr. */
export function verdictText(quarters: number, actual: number, expected: number): string {
  if (quarters === 0) return 'Der er endnu ikke talt et helt kvartal.';
  const many = quarters === 1 ? 'ét kvartal' : `${inWords(quarters)} kvartaler`;
  const over = actual - expected;
  const held =
    Math.round(over) === 0 ? 'Det er som forventet.' : `Det er ${kroner(Math.abs(over))} ${over > 0 ? 'over' : 'under'} prognosen.`;
  return `Efter ${many} er nettogevinsten ${kroner(actual)} ${held}`;
}

export const standingLabels = {
  actual: 'Nettogevinst, talt',
  expected: 'Nettogevinst, forventet',
  difference: 'Forskel',
  quarters: 'Fulde kvartaler',
  of: (known: number, all: number) => `${formatNumber(known)} af ${formatNumber(all)}`,
  notEffect: 'Det er et regnskab, ikke en effektmåling. Hvad der var sket uden indsatsen, er stadig sagens eget bud.',
} as const;

export const reportWords = {
  curve: 'Nettogevinsten lagt sammen',
  curveSentence: (actual: number, expected: number, quarters: number) =>
    `Ved udgangen af ${quarterName(quarters)} er der talt ${kroner(actual)} Forventet var ${kroner(expected)}`,
  curveEmpty: (expected: number, quarters: number) =>
    `Ved udgangen af ${quarterName(quarters)} forventer businesscasen ${kroner(expected)} Der er ikke talt et helt kvartal endnu.`,
  curvePicture: 'Kurve over nettogevinsten',
  curveTable: 'Vis kurvens tal',
  curveCaption: 'Nettogevinst lagt sammen fra begyndelsen, kr.',
  quarter: 'Kvartal',
  expected: 'Prognose',
  actual: 'Talt',
  compare: 'Prognose og tal',
  compareCaption: 'Kvartal for kvartal',
  what: 'Mål',
  unknown: 'ikke talt',
  saving: 'Besparelse, kr.',
  net: 'Nettogevinst, kr.',
  why: 'Hvor kommer forskellen fra?',
  whyText:
    'Vi retter én ting ad gangen til det, I har talt, i den rækkefølge, tabellen har. Resten er som i prognosen. Det, der er tilbage, kommer af, at flere ting skete på én gang. Det hedder samspil. Delene giver altid hele forskellen.',
  whyCaption: 'Forskellen i nettogevinst, kr.',
  interplay: 'Samspil',
  total: 'Hele forskellen',
  largest: (quarter: number, name: Counted, amount: number) =>
    `${quarterName(quarter)}: ${countedTexts[name].row} betyder mest, ${signed(amount)}\u00a0kr.`,
  partly: 'Samspillet og hele forskellen kan først regnes, når alt er talt.',
  noShows:
    'Flere udeblevne ser ud som en gevinst i regnestykket. Spørg altid, hvor de unge blev af: i job, i uddannelse eller ingen steder.',
} as const;
