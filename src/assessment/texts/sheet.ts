/** Words about a questionnaire itself: what to know before it is used, where it comes from, and the list of all of them. */
import type { Instrument, Role } from '../domain/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import { roleNames } from './selvevaluering.ts';

/** Above the sheet. */
export const sheetWords = {
  who: 'Hvem svarer?',
  time: 'Hvor lang tid?',
  limits: 'Hvad kan det ikke vise?',
  source: 'Hvad bygger det på?',
  warnings: 'Før I bruger det',
  edition: (version: number) =>
    `Udgave ${String(version)}. Ændrer vi et ord, kommer der en ny udgave, og filer fra ældre udgaver kan stadig åbnes.`,
  many: 'Inviter flere til at svare',
  manyWhy: 'Sammenlign roller, og følg flere runder.',
} as const;

/** Where a questionnaire has more than one edition. */
export const editionWords = {
  edition: (version: number) => `Udgave ${String(version)}`,
  earlier: 'Ældre udgaver, til links og filer fra før:',
  replaced: (version: number) =>
    `Det her er udgave ${String(version)}, og den er afløst. Brug den til links, koder og filer fra før, og begynd nye målinger i den nyeste udgave.`,
  toNewest: 'Gå til den nyeste udgave',
  /** Above the fields of a campaign in an edition that is replaced. */
  setup: (version: number) => `Målingens navn og roller i udgave ${String(version)}, som er afløst`,
  open: (version: number) => `Åbn linket i udgave ${String(version)}`,
} as const;

/** Below the sheet: where each item comes from. */
export const referenceWords = {
  summary: 'Kilde og vejledning, spørgsmål for spørgsmål',
  intro: (source: string) => `Linjerne gælder den udtrukne tekst af »${source}«. Ordene er vores egne.`,
  number: 'Nummer',
  lines: 'Sted i rapporten',
  guide: 'Vejledning',
} as const;

/** "Linje 334–338 og 1448–1465". */
export const linesText = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `Linje ${listed(lines.map((range) => range.replace('-', '–')))}`;

/** How many items each role is asked. */
export type ItemCounts = readonly { readonly role: Role; readonly items: number }[];

/** "15 spørgsmål i fire afsnit." or "11 til 28 spørgsmål i otte afsnit, efter rolle." */
export function extentText(counts: ItemCounts, { nouns: { section }, sections }: Pick<Instrument, 'nouns' | 'sections'>): string {
  const numbers = counts.map(({ items }) => items);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const parts = `spørgsmål i ${sections.length === 1 ? 'ét' : inWords(sections.length)} ${sections.length === 1 ? section.one : section.many}`;
  return least === most ? `${String(most)} ${parts}.` : `${String(least)} til ${String(most)} ${parts}, efter rolle.`;
}

/** "For leder og medarbejder." */
export const rolesText = (roles: readonly Role[]): string => `For ${listed(roles.map((role) => roleNames[role].plural))}.`;

/** The page that lists the questionnaires. */
export const overview = {
  title: 'Vurdér jer selv',
  description: 'Egenvurdering for kommuner: Vælg et spørgeskema, og se, hvor I selv står, og hvad I ikke ved.',
  lead: 'Se jeres egen praksis, alene eller som oplæg til en drøftelse. Svarene bliver hos jer, og der er ingen samlet karakter.',
  about: 'Ud fra',
  alone: 'Svar selv nu',
  many: 'Inviter flere til at svare',
  ways: 'Tre måder at bruge dem på',
  aloneName: 'Alene',
  aloneHow: 'Vælg »Svar selv nu«, og se svarene med det samme. En leder kan nå disse på omkring ti minutter:',
  manyName: 'Mange',
  manyHow:
    'Vælg »Inviter flere til at svare«. I får et link til dem, I inviterer, samler deres svar og ser et resultat, som ikke peger på nogen. Det går også til et møde, hvor én enhed går rundt.',
  paperName: 'På papir',
  paperHow:
    'Åbn et skema, og udskriv siden, før I svarer. Så er alle spørgsmål med. Svar på papir kan I taste et ark ad gangen under »Inviter flere til at svare« i mødetilstand.',
} as const;
