/** The words about taking in an export from a survey system. */
import type { Encoding, Separator } from '../domain/index.ts';
import { formatNumber } from '../../base/format/danish.ts';
import { listed } from '../../base/words/listed.ts';

/** What can stand between the cells of a file. */
export const separatorNames: Readonly<Record<Separator, string>> = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator' };

/** How the letters of a file can be written. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (ældre regneark)',
  'utf-16le': 'UTF-16',
};

const cellsText = (cells: number): string => `${formatNumber(cells)} svar`;
const rowsText = (rows: number): string => (rows === 1 ? 'én række' : `${formatNumber(rows)} rækker`);

/** Reading the export of a survey. */
export const surveyWords = {
  heading: 'Udtræk fra et spørgeskemasystem',
  intro:
    'Har I spurgt i et andet system, kan I hente svarene som en CSV-fil. Filen bliver læst her i browseren. Kun svarene på spørgsmålene bliver gemt i målingen, ikke de andre kolonner.',
  choose: 'Vælg en CSV-fil',
  chooseAnother: 'Vælg en anden CSV-fil',
  reading: 'Læser filen',
  unreadable: 'Browseren kunne ikke læse filen. Prøv igen, eller gem udtrækket i en mindre fil.',
  read: (name: string, rows: number, columns: number) =>
    `»${name}« har ${rowsText(rows)} og ${columns === 1 ? 'én kolonne' : `${formatNumber(columns)} kolonner`}.`,
  howRead: (separator: string, encoding: string) => `Vi har læst den med ${separator} mellem felterne og tegnsættet ${encoding}.`,
  howReadHint: 'Ser kolonnerne eller æ, ø og å forkerte ud, så vælg selv.',
  separator: 'Skilletegn',
  encoding: 'Tegnsæt',
  garbled: 'Nogle bogstaver kan ikke læses med det tegnsæt og står som �. Prøv et andet.',
  excerpt: 'Filens første rækker',
  excerptMore: (columns: number) => (columns === 1 ? 'Filen har én kolonne mere.' : `Filen har ${formatNumber(columns)} kolonner mere.`),
  suggested: 'Vi har foreslået, hvad kolonner og ord betyder. Se det efter.',
  fromDevice: 'Vi har brugt de valg, I gemte på enheden sidst. Se dem efter.',
  fromFile: 'Valgene er hentet fra filen. Se dem efter.',
  fromScratch: 'Begynd forfra med vores forslag',
  columns: '1. Hvilke kolonner er svar?',
  columnsFound: (found: number, all: number) =>
    `${String(found)} af ${String(all)} spørgsmål har en kolonne.${found < all ? ' Resten bliver ubesvaret.' : ''}`,
  columnsMore: 'Vælg kolonner',
  noColumn: 'Ingen kolonne',
  words: '2. Hvad betyder svarene?',
  wordsIntro: 'Hvert ord i kolonnerne skal have en betydning. Vælg »Ubesvaret« om et ord, der ikke er et svar.',
  wordsWait: 'Vælg først mindst én kolonne.',
  wordsAll: (items: number) => `Svar på ${items === 1 ? 'ét' : String(items)} spørgsmål`,
  wordsMissing: (words: number) => (words === 1 ? 'Ét ord mangler en betydning.' : `${String(words)} ord mangler en betydning.`),
  wordsDone: 'Alle ord har en betydning.',
  wordsMany: (rest: number) => `Der er ${formatNumber(rest)} flere ord. Er en af kolonnerne et fritekstfelt, så vælg den fra ovenfor.`,
  cells: cellsText,
  rows: rowsText,
  noMeaning: 'Vælg betydning',
  unanswered: 'Ubesvaret',
  roles: '3. Hvem har svaret?',
  role: 'Rolle',
  roleFixed: (role: string) => `Alle: ${role}`,
  roleColumn: 'Det står i en kolonne',
  roleOf: 'Kolonne med rollen',
  rolesOfWords: 'Hvad betyder ordene i kolonnen?',
  noRole: 'Vælg rolle',
  leftOut: 'Tæller ikke med',
  rolesMissing: (words: number) => (words === 1 ? 'Ét ord mangler en rolle.' : `${String(words)} ord mangler en rolle.`),
  rolesDone: 'Alle ord har en rolle.',
  respondent: 'Kolonne med svarnummer',
  respondentHint:
    'Med et svarnummer kan I hente et nyt udtræk senere, uden at nogen tæller to gange. Samme nummer i to roller er to personer. Uden kender vi kun præcis det samme udtræk igen, og et nyt udtræk med flere rækker vil tælle de gamle med en gang til. Vælg aldrig CPR-numre eller mailadresser.',
  noRespondent: 'Intet svarnummer',
  preview: '4. Se efter, og læg til',
  previewIntro: 'Sådan bliver de første rækker læst. Række 1 er den første under overskriften.',
  previewCaption: 'De første rækker i udtrækket',
  item: 'Spørgsmål',
  row: (row: number) => `Række ${formatNumber(row)}`,
  add: (rows: number) => `Læg ${rowsText(rows)} til`,
  lacking: (words: number) =>
    words === 1
      ? 'Der er ikke lagt noget til. Giv først dette ord en betydning:'
      : `Der er ikke lagt noget til. Giv først disse ${String(words)} ord en betydning:`,
  lackingWord: (word: string, cells: number) => `»${word}« (${cellsText(cells)})`,
  lackingRole: (word: string, rows: number) => `»${word}« i kolonnen med rollen (${rowsText(rows)})`,
  lackingMore: (rest: number) => (rest === 1 ? 'og ét ord mere' : `og ${String(rest)} ord mere`),
  refused: (rows: number) => (rows === 1 ? 'Én række er afvist' : `${formatNumber(rows)} rækker er afvist`),
  /** At most so many of the row numbers are named. */
  refusedRows: (rows: readonly number[], named: number) => {
    const first = rows.slice(0, named).map((row) => formatNumber(row));
    const rest = rows.length - first.length;
    if (rest > 0) return `${formatNumber(rows.length)} rækker: ${first.join(', ')} og ${formatNumber(rest)} til.`;
    return rows.length === 1 ? `Række ${listed(first)}.` : `Rækkerne ${listed(first)}.`;
  },
  rowHeading: 'Række',
  whyRefused: 'Hvorfor?',
  refusedAll: 'Se hver afvist række',
  remember: 'Gem valgene til næste udtræk',
  rememberIntro: 'Valgene er kolonnernes navne og ordenes betydning. De rummer ingen svar.',
  saveFile: 'Gem valgene som fil',
  openFile: 'Hent gemte valg',
  keep: 'Gem valgene på denne enhed',
  forget: 'Slet valgene fra enheden',
  savedFile: 'Filen med valgene ligger nu i jeres mappe med hentede filer.',
  kept: 'Valgene ligger nu på denne enhed og bliver brugt næste gang.',
  keepFailed: 'Browseren vil ikke gemme på enheden. Gem valgene som fil i stedet.',
  forgotten: 'Valgene er slettet fra enheden.',
  notFitting: 'Valgene passer ikke til filen.',
} as const;
