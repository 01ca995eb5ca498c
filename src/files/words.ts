/** Words for saving and opening, and the sentences about saved files. */
import { formatNumber } from '../base/format/danish.ts';
import type { Result } from '../base/result.ts';
import { openedAt } from './names.ts';
import type { Remark } from './open.ts';
import type { FileProblem } from './problems.ts';

type Sentences = { readonly [Code in FileProblem['code']]: (problem: Extract<FileProblem, { code: Code }>) => string };

const megabytes = (bytes: number): string => `${String(bytes / 1_000_000)} MB`;
const isKnown = (kind: string): kind is keyof typeof openedAt => kind in openedAt;

const newerFile = (version: number, known: number): string =>
  `Filen er gemt af en nyere udgave af Styrbar (format ${String(version)}; denne side kender til og med ${String(known)}).`;

const opening: Sentences = {
  'file-too-large': ({ limit }) =>
    `Filen er større end ${megabytes(limit)}. Styrbars egne filer er langt mindre, så det er nok en anden fil.`,
  'file-unreadable': () => 'Browseren kunne ikke læse filen. Prøv igen.',
  'file-not-json': () => 'Filen kan ikke læses som en Styrbar-fil. Vælg den fil, I gemte fra dette værktøj; den ender på .json.',
  'file-not-ours': () => 'Filen er ikke gemt af Styrbar, eller den er blevet ændret. Vælg den fil, I gemte fra dette værktøj.',
  'file-other-kind': ({ kind }) => `Filen hører til et andet værktøj (»${isKnown(kind) ? openedAt[kind] : kind}«). Åbn den dér.`,
  'file-newer': ({ version, known }) =>
    `${newerFile(version, known)} Det nye kan ikke vises her, så filen er ikke åbnet, og den er ikke ændret. Genindlæs siden, og prøv igen.`,
  'file-name-twice': ({ name }) =>
    `I filen står navnet »${name}« to gange samme sted, så det ene ville gå tabt. Filen er ikke åbnet, og jeres arbejde er urørt.`,
  'file-invalid': ({ path }) =>
    `Noget i filen følger ikke reglerne${path ? ` (ved »${path}«)` : ''}. Filen er ikke åbnet, og jeres arbejde er urørt.`,
  'file-invalid-more': ({ count }) => `Og ${formatNumber(count)} steder til.`,
  'rules-not-fetched': () => 'Den del af siden, der læser filer, kunne ikke hentes. Se efter, om I har forbindelse, og prøv igen.',
  'device-refused': () => 'Browseren ville ikke gemme. Gem som fil i stedet; filen er altid den sikre kopi.',
  'device-changed': () => 'En anden fane har gemt noget nyere af det samme arbejde. Åbn det, eller gem jeres som nyt.',
  'device-unread': () =>
    'På denne enhed ligger noget, som siden ikke kan læse, og det bliver ikke overskrevet. Slet det først, eller gem som fil.',
};

/** What is said otherwise when the page has just written the file itself. */
const saving: Sentences = {
  ...opening,
  'file-too-large': ({ limit }) => `Filen ville fylde mere end ${megabytes(limit)}, og så stor en fil kan siden ikke åbne igen.`,
  'file-invalid': ({ path }) => `Noget${path ? ` (ved »${path}«)` : ''} følger ikke filens regler, så den kunne ikke åbnes igen.`,
};

const text = (sentences: Sentences, problem: FileProblem): string => (sentences[problem.code] as (problem: FileProblem) => string)(problem);

/** The sentence that tells the user why a file could not be opened. */
export const fileProblemText = (problem: FileProblem): string => text(opening, problem);

/** The sentence that tells the user why nothing was saved. */
export const saveProblemText = (problem: FileProblem): string => text(saving, problem);

/** Every reason a file could not be opened. */
export const fileProblemTexts = (problems: readonly FileProblem[]): string => problems.map(fileProblemText).join(' ');

/** Why a text cannot be saved as it stands. */
export const tooLongText = (count: number, most: number): string =>
  `Her står ${formatNumber(count)} tegn, og der er plads til ${formatNumber(most)}. Gør teksten kortere, så den kan gemmes.`;

/** What a reader should know of a file that was opened; empty when there is nothing. */
export const remarkTexts = (remarks: readonly Remark[]): string =>
  remarks
    .map((remark) =>
      remark.code === 'changed-outside'
        ? 'Filen er ændret uden for Styrbar. Se den efter, hvis I ikke selv har rettet i den.'
        : `${newerFile(remark.version, remark.known)} I ser kun det, siden kender. Gemmer I, bliver det et nyt stykke arbejde uden resten, og filen selv bliver, som den er. Genindlæs siden for at få det hele med.`,
    )
    .join(' ');

/** What came of saving: what is said when all is well, with a warning when nobody could read the file again; or that nothing is saved, and why. */
export function savedText(done: string, saved: Result<{ readonly isRead: boolean }, FileProblem>): string {
  if (!saved.ok) return ['Der er ikke gemt noget, og jeres arbejde står her stadig.', ...saved.problems.map(saveProblemText)].join(' ');
  return [done, ...(saved.value.isRead ? [] : ['Siden kunne ikke læse det gemte efter. Åbn det til kontrol, når I har forbindelse.'])]
    .join(' ')
    .trim();
}

/** The words of a calculator's panel. */
export const fileWords = {
  heading: 'Gem og tag med',
  intro: 'Regnestykket bliver i browseren. Det forlader først siden, når I gemmer det.',
  title: 'Navn på regnestykket',
  note: 'Jeres begrundelser',
  noteHint: 'Skriv, hvor jeres egne tal kommer fra. Teksten kommer med i filen og på udskriften.',
  save: 'Gem som fil',
  open: 'Åbn fil',
  print: 'Udskriv',
  keep: 'Gem på denne enhed',
  restore: 'Hent det gemte',
  forget: 'Slet fra denne enhed',
  undo: 'Fortryd',
  saveBlocked: 'Ret felterne først. En fil skal kunne regnes efter.',
  keepHint: 'Alle, der bruger samme browser på enheden, kan se det.',
  keptNow: 'Regnestykket er gemt på denne enhed.',
  forgotten: 'Det gemte er slettet fra denne enhed.',
  opened: (name: string) => `»${name}« er åbnet.`,
  restored: 'Det gemte regnestykke er hentet.',
  chosen: (title: string) => `»${title}« er sat ind.`,
  dropped: 'Felterne i ekspertvisning er tomme og regnes ikke med.',
  undone: 'I er tilbage ved det, I havde før.',
  noPlace: 'Filen er gyldig, men bruger noget, som siden ikke har felter til. Jeres arbejde er urørt.',
} as const;

/** Words for saving and opening; a tool that is no calculation has its own. */
export type FileWords = {
  readonly [Key in keyof typeof fileWords]: (typeof fileWords)[Key] extends string ? string : (typeof fileWords)[Key];
};
