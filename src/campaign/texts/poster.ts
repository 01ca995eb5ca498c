/** The words of the poster to those who are invited: a paper for the wall or the text of a mail. */
import type { Collection, Invited } from '../domain/index.ts';
import { formatDate } from '../../base/format/danish.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import { roleNames } from '../../assessment/texts/index.ts';

/** The choices and buttons around the poster, and its headings. */
export const posterWords = {
  collected: 'Hvordan samler I svar?',
  collectedHint: 'Opslaget forklarer kun det, I vælger.',
  nothingCollected: 'Vælg mindst én måde at samle svar på.',
  contact: 'Hvem kan give linket? (valgfrit)',
  contactHint: 'Skriv for eksempel en afdeling og et telefonnummer. Det kommer på opslaget og i målingens fil, men ikke i linket.',
  print: 'Udskriv opslaget',
  copy: 'Kopiér som mailtekst',
  copied: 'Teksten er kopieret.',
  notCopied: 'Browseren vil ikke kopiere. Markér teksten, og kopiér den selv.',
  link: 'Her svarer du',
  scan: 'Ret telefonens kamera mod QR-koden. Linket står også her:',
  picture: (name: string) => `QR-kode med linket til målingen »${name}«`,
  tooLong:
    'Linket er for langt til en QR-kode, som en telefon kan læse fra papir. Gør navn eller besked kortere, hvis opslaget skal have en.',
  notDrawn: 'QR-koden kunne ikke hentes. Se, om der er forbindelse, og åbn opslaget igen.',
  answers: 'Hvad sker der med svarene?',
} as const;

/** The ways of collecting, as the coordinator chooses among them. */
export const collectionNames: Readonly<Record<Collection, string>> = {
  'egen-enhed': 'Hver svarer på sin egen enhed',
  moede: 'Vi svarer samlet til et møde på én enhed',
  'andet-system': 'Vi spørger i et andet spørgeskemasystem',
};

/** How to answer, where it is not by the link. */
const ways: Readonly<Record<Collection, string | undefined>> = {
  'egen-enhed': undefined,
  moede: 'Til mødet går én enhed rundt, og du svarer på den.',
  'andet-system': 'Du får et link fra et andet spørgeskemasystem.',
};

const seenBy: Readonly<Record<Collection, (least: string) => string>> = {
  'egen-enhed': () =>
    'Svarer du på din egen enhed, bliver svarene dér, til du selv sender en kode eller en fil. Den, der får den, kan læse dine svar, og en mail viser, hvem den er fra.',
  moede: (least) =>
    `Svarer I til et møde på samme enhed, husker den kun, hvor mange der gav hvert svar. Den ved siden af kan se skærmen. Bagefter findes der kun antal for mindst ${least} i samme rolle. Er I færre, så svar på din egen enhed.`,
  'andet-system': () => 'Svarer du i et andet spørgeskemasystem, kan de, der styrer systemet, se svarene. Spørg den, der inviterede.',
};

/** What happens to the answers, collected in these ways and shown for groups of at least so many. */
export const seenIn = (collected: readonly Collection[], least: number): readonly string[] => [
  ...collected.map((way) => seenBy[way](inWords(least))),
  `Resultatet vises kun for grupper på mindst ${inWords(least)}. Intet bliver sendt til Styrbar.`,
];

interface PosterFacts {
  /** What the questionnaire is called. */
  readonly title: string;
  readonly invited: readonly Invited[];
  /** How long it takes, in a sentence. */
  readonly time: string;
  /** The last day (ISO). */
  readonly closes: string | undefined;
  readonly message: string | undefined;
  readonly collected: readonly Collection[];
}

/** How the answers come back, and until when; one paragraph, so that the paper stays one sheet. */
function handedIn(collected: readonly Collection[], closes: string | undefined): readonly string[] {
  const byCode = collected.includes('egen-enhed') ? ['Til sidst får du en svarkode. Send den til den, der inviterede.'] : [];
  const all = [...byCode, ...(closes === undefined ? [] : [`Aflevér senest ${formatDate(closes)}.`])];
  return all.length > 0 ? [all.join(' ')] : [];
}

/** What is asked, of whom, how and until when: one paragraph each. */
export const posterLines = ({ title, invited, time, closes, message, collected }: PosterFacts): readonly string[] => [
  `Du er inviteret til at svare på »${title}«.`,
  `Målingen spørger ${listed(invited.map(({ role }) => roleNames[role].plural))}.${invited.length > 1 ? ' Svar i den rolle, du selv har.' : ''}`,
  `Hvor lang tid? ${time}`,
  ...collected.flatMap((way) => ways[way] ?? []),
  ...handedIn(collected, closes),
  ...(message === undefined ? [] : [message]),
];

/** Whom one who cannot use what is on the paper can ask. */
export const askForLink = (contact: string | undefined): string =>
  `Kan du ikke bruge QR-koden eller linket her? ${contact === undefined ? 'Bed den, der inviterede, om linket' : `Bed om linket hos ${contact}`}.`;

/** Whom to ask when there is no link to ask for. */
export const askAbout = (contact: string): string => `Er du i tvivl, så spørg ${contact}.`;
