/** The words of the notice to those who are invited: a paper for the wall or the text of a mail. */
import type { Invited } from '../domain/maaling/index.ts';
import { listed } from './guide.ts';
import { roleNames } from './selvevaluering.ts';

/** The buttons around the notice. */
export const noticeWords = {
  summary: 'Opslag eller mail til de inviterede',
  print: 'Udskriv opslaget',
  copy: 'Kopiér som mailtekst',
  copied: 'Teksten er kopieret.',
  notCopied: 'Browseren vil ikke kopiere. Markér teksten, og kopiér den selv.',
  link: 'Her svarer du',
  answers: 'Hvad sker der med svarene?',
} as const;

/** What happens to the answers, in every way of collecting them. */
export const seenBy = [
  'Svarer du på din egen enhed, bliver svarene dér, til du selv sender en kode eller en fil. Den, der får den, kan læse dine svar, og en mail viser, hvem den er fra.',
  'Svarer I til et møde på samme enhed, husker den kun, hvor mange der gav hvert svar. Den ved siden af kan se skærmen. Bagefter kan ingen se, hvad du svarede.',
  'Svarer du i et andet spørgeskemasystem, kan de, der styrer systemet, se svarene. Spørg den, der inviterede.',
  'Resultatet vises kun for grupper på mindst fem. Intet bliver sendt til Styrbar.',
] as const;

interface Told {
  /** What the questionnaire is called. */
  readonly title: string;
  readonly invited: readonly Invited[];
  /** How long it takes, in a sentence. */
  readonly time: string;
  /** The last day as people read it. */
  readonly closes: string | undefined;
  readonly message: string | undefined;
}

/** What is asked, of whom, and until when: one paragraph each. */
export const noticeLines = ({ title, invited, time, closes, message }: Told): readonly string[] => [
  `Du er inviteret til at svare på »${title}«.`,
  `Målingen spørger ${listed(invited.map(({ role }) => roleNames[role].plural))}.${invited.length > 1 ? ' Svar i den rolle, du selv har.' : ''}`,
  `Hvor lang tid? ${time}`,
  ...(closes === undefined ? [] : [`Aflevér senest ${closes}.`]),
  ...(message === undefined ? [] : [message]),
];
