/** What is said of work on this device. */
import { formatDate, formatTime } from '../../base/format/danish.ts';

/** "den 22. november 2026 kl. 9.00"; work from before has its day alone. */
export const moment = (at: string): string => {
  if (at === '') return 'på et ukendt tidspunkt';
  return at.includes('T') ? `den ${formatDate(at)} kl. ${formatTime(at)}` : `den ${formatDate(at)}`;
};

/** "12 kB". */
export const sizeText = (characters: number): string => `${String(Math.max(1, Math.round(characters / 1000)))} kB`;

/** Beside the work itself, in every tool. */
export const keptWords = {
  heading: 'På denne enhed',
  unnamed: 'Uden navn',
  here: 'Det er det, I arbejder på her.',
  kept: (at: string) => `Gemt ${moment(at)}.`,
  unread: 'Kan ikke læses. Det bliver ikke rørt, og I kan hente det som fil.',
  keepNew: 'Gem som nyt på denne enhed',
  takeOver: 'Overtag',
  otherTab: 'En anden fane har gemt noget nyere af det samme arbejde. Vælg »Overtag«, hvis denne fane skal gemme, eller gem som nyt.',
  undo: 'Fortryd',
  removed: (title: string) => `»${title}« er slettet fra denne enhed.`,
  noRoom: 'Browseren har ikke længere plads til det slettede. Fortryd kan ikke bruges.',
  myData: 'Se alt, hvad browseren har gemt',
} as const;
