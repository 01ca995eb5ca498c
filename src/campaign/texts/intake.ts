/** The words about taking in codes, files and meetings on the coordinator's page. */
import { formatNumber } from '../../base/format/danish.ts';
import type { CountersProblem, MeetingVerdict } from '../domain/index.ts';
import { verdictSentences } from './words.ts';
import { countersProblemText } from './problems.ts';

/** Receiving what was handed in. */
export const takeInWords = {
  heading: 'Saml svarene',
  paste: 'Svarkoder',
  pasteHint: 'Indsæt én eller mange. Hele mails går også. Linjeskift og citationstegn gør ikke noget.',
  add: 'Læg svarene til',
  files: 'Vælg filer',
  filesHint: 'Svarfiler og optællinger fra møder kan I vælge mange af på én gang eller slippe et sted på siden.',
  nothing: 'Der er ingen svarkoder i teksten.',
  reading: 'Læser svarene',
  cancel: 'Afbryd',
  cancelled: 'Læsningen er afbrudt. Intet er lagt til.',
  failed: 'Browseren kunne ikke læse svarene ved siden af. Vi læser dem her på siden, så den kan stå stille et øjeblik.',
  readHere: 'Browseren kunne ikke læse svarene ved siden af, så siden læste dem selv.',
  changed: 'Målingen blev skiftet ud, mens svarene blev læst. Intet er lagt til.',
  late: 'Det, I lagde til imens, er ikke talt med. Læg det til igen.',
  undo: 'Fortryd det sidste',
  undone: 'Det sidste, I lagde til, er taget ud igen.',
  rows: 'Det, I lagde til sidst',
  row: 'Kode eller fil',
  verdict: 'Hvad blev det til?',
  wholeCode: 'Hele koden',
  more: (rest: number) => `Vis flere. ${formatNumber(rest)} er ikke vist.`,
  countedFirst: 'Det, der ikke tæller med, står først.',
  summary: (added: number, corrected: number, others: number) => {
    const parts = [
      ...(added > 0 ? [`${formatNumber(added)} ${added === 1 ? 'ny' : 'nye'}`] : []),
      ...(corrected > 0 ? [`${formatNumber(corrected)} ${corrected === 1 ? 'rettet' : 'rettede'}`] : []),
      ...(others > 0 ? [`${formatNumber(others)} tæller ikke med`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : 'Der er intet at lægge til.';
  },
  byRole: 'Afleverede svar for hver rolle',
  role: 'Rolle',
  answered: 'Har svaret',
  invited: 'Inviteret',
  unknown: 'Ukendt',
  surveyRow: (row: string) => `Række ${row}`,
} as const;

/** Why a chosen file is not one of those that can be taken in here. */
export const wrongFile = {
  maaling: 'Filen er en hel måling. Åbn den nederst på siden under »Gem målingen«.',
  table: 'Filen er en tabel. Hent den under »Udtræk fra et spørgeskemasystem«.',
} as const;

const meetingSentences: Readonly<Record<'ny' | 'rettet' | 'dublet' | 'erstattet', string>> = {
  ny: 'Mødets svar er talt med.',
  rettet: 'Der er kommet flere svar til fra samme møde. De nye tal gælder.',
  dublet: 'Mødet var her i forvejen og tæller kun én gang.',
  erstattet: 'En nyere optælling fra samme møde er allerede talt med.',
};

/** What became of the counters of a meeting, in a sentence. */
export function meetingVerdictText(verdict: MeetingVerdict): string {
  if (verdict.code === 'ugyldig') return verdict.problems.map((problem: CountersProblem) => countersProblemText(problem)).join(' ');
  return verdict.code === 'anden-udgave' || verdict.code === 'forkert-maaling'
    ? verdictSentences[verdict.code]
    : meetingSentences[verdict.code];
}
