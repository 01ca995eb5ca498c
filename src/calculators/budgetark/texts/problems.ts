/** Why a budget sheet has no result. */
import type { SheetProblem } from '../domain/index.ts';
import { commonSentences, inWords, percentInWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';
import { artNames } from './words.ts';

const count = (things: number): string => (things === 1 ? 'Én ting' : `${inWords(things)} ting`);

const sentences: Sentences<SheetProblem> = {
  ...commonSentences,
  'too-many': ({ count: found, limit }) => `Der er plads til ${inWords(limit)}. Her er ${inWords(found)}.`,
  'text-too-long': ({ length, limit }) => `Teksten kan højst være ${inWords(limit)} tegn. Den er ${inWords(length)}.`,
  'same-id': ({ id }) => `To linjer i filen har samme nummer (»${id}«). Hver linje skal have sit eget.`,
  'shares-above-whole': ({ sum }) => `Der kan højst flytte 100 pct. tilsammen. Her flytter ${percentInWords(sum)}`,
  'year-out-of-range': ({ value, least, most }) =>
    `Skriv et årstal fra ${String(least)} til ${String(most)}. I har skrevet ${Number.isInteger(value) ? String(value) : inWords(value)}.`,
  'case-not-ready': ({ count: things }) =>
    `Regnestykket kan ikke regnes. ${count(things)} mangler eller passer ikke sammen. Åbn det i Straksaktivering, ret det, gem det, og hent det ind igen.`,
  'budget-not-ready': ({ count: things }) =>
    `Grundbudgettet kan ikke regnes. ${count(things)} mangler eller passer ikke sammen. Åbn det i Flerårigt grundbudget, ret det, gem det, og hent det ind igen.`,
  'ends-too-early': ({ length, needed }) =>
    `Det dækker kun ${inWords(length)} år, og arket har ${inWords(needed)}. Sæt flere år på det, hvor det er regnet, eller færre på arket.`,
  'not-an-effect': ({ art }) =>
    `Et regnestykke om varighed og en bestand, der falder, er virkninger. Linjen står som ${artNames[art].toLowerCase()}.`,
  'case-in-current-prices': () =>
    'Regnestykkets ydelse følger en satsregulering, så det er i løbende priser. Arket er i faste priser. Fjern satsreguleringen i Straksaktivering, og hent regnestykket ind igen.',
};

/** Why a field cannot be used, to stand beside it. */
export const sheetProblemText = (problem: SheetProblem): string => sentenceOf(sentences, problem);

/** What a value of a sheet is called, where it does not stand in its field. */
const sheetNames: Readonly<Record<string, string>> = {
  foersteAar: 'Budgetår',
  antalAar: 'Antal år',
  prisniveau: 'Prisniveau',
  diskonteringsrente: 'Diskonteringsrente',
  linjer: 'Linjer',
  'bud.forsigtig': 'Forsigtigt bud',
  'bud.optimistisk': 'Optimistisk bud',
};

/** What a value of a line is called. */
const lineNames: Readonly<Record<string, string>> = {
  id: 'nummer',
  navn: 'navn',
  kilde: 'hvorfra',
  art: 'virkning, udgift eller indtægt',
  ramme: 'ramme',
  realisering: 'andel af virkningen',
  maaler: 'hvordan den er målt',
  'maaler.antal': 'antal',
  'maaler.aar': 'beløb',
  'maaler.prisPrHelaarsperson': 'pris pr. helårsperson',
  'maaler.kommuneAndel': 'kommunens andel',
  'maaler.loenPrAarsvaerk': 'løn pr. årsværk',
  'maaler.overheadPct': 'tillæg til løn',
  'maaler.pris': 'pris',
  'maaler.input': 'regnestykket',
  'maaler.foer': 'grundbudgettet uden indsatsen',
  'maaler.efter': 'grundbudgettet med indsatsen',
  'maaler.flytter': 'dem, der flytter',
  'maaler.flytter.andel': 'andel, der flytter',
  'maaler.flytter.ramme': 'ramme for dem, der flytter',
  'maaler.flytter.prisPrHelaarsperson': 'pris for dem, der flytter',
  'maaler.flytter.kommuneAndel': 'kommunens andel for dem, der flytter',
  'maaler.flytter.navn': 'navn på dem, der flytter',
};

/** "Linje 3, antal i 2. år" for the path "linjer[2].maaler.antal[1]". */
function placeName(field: string): string {
  const [, line, part = ''] = /^linjer\[(\d+)\](?:\.(.*))?$/.exec(field) ?? [];
  if (line === undefined) return sheetNames[field] ?? field;
  const year = /^maaler\.(?:antal|aar)\[(\d+)\]$/.exec(part)?.[1];
  const name = lineNames[part.replace(/\[\d+\]/g, '')] ?? part;
  return [`Linje ${String(Number(line) + 1)}`, year === undefined ? name : `${name} i ${String(Number(year) + 1)}. år`]
    .filter(Boolean)
    .join(', ');
}

/** The same with the name of its place in front, to stand alone. */
export const sheetProblemLine = (problem: SheetProblem): string => `${placeName(problem.field)}: ${sheetProblemText(problem)}`;
