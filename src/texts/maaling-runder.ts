/** The words of a series of rounds: the round before, the comparison, and beginning the next. */
import type { Doubt, Round, SeriesProblem } from '../domain/maaling/index.ts';
import { roundNames } from './maaling-ord.ts';
import { inWords, sentenceOf, type Sentences } from './problems.ts';

const seriesSentences: Sentences<SeriesProblem> = {
  'round-uneven': ({ round, item }) => `Tallene for »${item}« i runden »${round}« passer ikke sammen. Filen er ændret og kan ikke bruges.`,
  'round-twice': ({ round }) => `Runden »${round}« er med to gange.`,
};

/** Why a kept round cannot be used. */
export const seriesProblemText = (problem: SeriesProblem): string => sentenceOf(seriesSentences, problem);

/** What the columns of two rounds are called: what the coordinator has called them both, otherwise by their order. */
export function roundHeads(before: Round, now: Round, isPrevious: boolean): readonly [string, string] {
  const isNamed = before !== 'enkelt' && now !== 'enkelt' && before !== now;
  return isNamed ? [roundNames[before], roundNames[now]] : [isPrevious ? 'Forrige runde' : 'Tidligere runde', roundsWords.now];
}

/** The rounds before and the comparison with one of them. */
export const roundsWords = {
  heading: 'Siden forrige runde',
  none: 'Har I målt før? Åbn filen fra forrige runde, så kan I se, hvad der er anderledes nu.',
  open: 'Åbn forrige runde',
  opened: (name: string) => `»${name}« står nu som runden før.`,
  nameable: 'Vælg et navn under »Runde«, hvis I vil skelne mellem midtvejs og sidste runde.',
  same: 'Filen er den måling, I står i. Vælg filen fra runden før.',
  already: (name: string) => `»${name}« står allerede i serien. Fjern den først, hvis filen er nyere.`,
  series: 'Runderne',
  kept: (answered: string, date: string) => `${answered} svar. Resultatet er fra ${date}.`,
  cases: (answered: string, date: string) => `${answered} sager. Resultatet er fra ${date}.`,
  now: 'Denne runde',
  inList: (name: string, date: string, kind?: string) => `${name} (${kind === undefined ? date : `${kind}, ${date}`})`,
  compareWith: 'Sammenlign med',
  waits: 'Vis resultatet ovenfor. Så kommer sammenligningen her.',
  remove: (name: string) => `Fjern »${name}« fra serien`,
  removed: (name: string) => `»${name}« er fjernet fra serien.`,
  undo: 'Fortryd',
} as const;

/** "et halvt trin", "ét trin", "1,5 trin": the middle can lie between two steps. */
export const stepsText = (steps: number): string => (steps === 0.5 ? 'et halvt trin' : steps === 1 ? 'ét trin' : `${inWords(steps)} trin`);

const placesText = (places: number): string =>
  places === 0.5 ? 'en halv plads' : places === 1 ? 'én plads' : `${inWords(places)} pladser`;

/** One item followed through two rounds. */
export const followedWords = {
  intro: 'Vi tæller dem, der svarer i den gunstige ende, i hver runde. Et punkt kan følges, når ordene og rollerne er de samme.',
  doubts:
    'En stiplet linje har et forbehold: Få svar, eller dem, der ikke svarede, kan være hele forklaringen. Forskellen siger ikke, hvad der er årsagen.',
  summary: (followed: string, broken: string, hidden: string) =>
    `${followed} ${followed === '1' ? 'punkt' : 'punkter'} kan følges. ${broken} har brud i serien, og ${hidden} vises ikke i begge runder.`,
  planned: 'Det, I valgte i forrige runde',
  plannedAs: (status: string) => `I planen: ${status}`,
  section: (followed: number, items: number) => `${String(followed)} af ${String(items)} kan følges`,
  dropped: 'Punkter, der ikke længere er med',
  numbers: 'Vis tallene',
  group: 'Gruppe',
  change: 'Forskel',
  goodEnd: (end: string) => `Den gunstige ende er »${end}«.`,
  poles: (low: string, high: string, steps: number) => `1 er »${low}«, og ${String(steps)} er »${high}«. Ingen ende er bedre.`,
  middle: 'Tallet er trinnet midt i svarene.',
  noOrder: 'Svarene har ingen rækkefølge og står derfor kun som tal.',
  /** The ends of a picture where the line says how many of the group. */
  share: (end: string) => ({ top: `Alle ${end}`, bottom: `Ingen ${end}` }),
  of: (part: number, base: number) => `${String(part)} af ${String(base)}`,
  ofCases: (part: number, base: number) => `${String(part)} af ${String(base)} sager`,
  unknown: (count: number) => `${String(count)} ved ikke`,
  more: (count: number) => `${String(count)} ${count === 1 ? 'mere' : 'flere'}`,
  fewer: (count: number) => `${String(count)} ${count === 1 ? 'mindre' : 'færre'}`,
  equal: 'Lige mange',
  /** The same number of answers in both rounds. */
  sameBase: (change: string, base: string, end: string) => `${change} af ${base} ${end}.`,
  sameCount: (now: string, end: string) => `Lige mange som før: ${now} ${end}.`,
  otherBase: (now: string, end: string, before: string) => `${now} ${end} mod ${before} før.`,
  moreAnswers: (count: number) => (count === 1 ? '1 svar mere end før' : `${String(count)} flere svar end før`),
  fewerAnswers: (count: number) => (count === 1 ? '1 svar mindre end før' : `${String(count)} færre svar end før`),
  moved: (places: number, pole: string) => `Midten er flyttet ${placesText(places)} mod »${pole}«.`,
  movedSteps: (steps: number) => `Midten er flyttet ${stepsText(steps)}.`,
  still: 'Midten er den samme.',
  both: 'Fordelingen i begge runder står i tallene.',
  hidden: 'Kan ikke følges: Svarene vises ikke i begge runder.',
  notAsked: 'Punktet er ikke stillet til nogen af de roller, der har svaret.',
  notAskedBefore: 'Kan ikke følges: Rollen fik ikke punktet i forrige runde.',
  none: 'Vises ikke',
  doubt: (why: string) => `Forbehold: ${why}`,
} as const;

/** Why a difference is told with a reservation. */
export const doubtWords: Readonly<Record<Doubt['code'], { readonly person: string; readonly sag: string }>> = {
  'faa-personer': { person: 'få personer', sag: 'få sager' },
  overlap: { person: 'nogle svarede ikke', sag: 'nogle sager er ikke med' },
  'ukendt-daekning': { person: 'antallet af inviterede er ukendt', sag: 'antallet af sager er ukendt' },
};

/** Beginning the next round. */
export const nextWords = {
  heading: 'Næste runde',
  intro:
    'Den næste runde får sit eget link. Resultatet og det, der ikke er færdigt i planen, følger med. Det gør svarene ikke, og svarkoder fra denne runde tæller ikke med i den næste.',
  unsaved: 'Denne runde er ikke gemt. Gem den først, for svarene følger ikke med.',
  save: 'Gem denne runde som fil',
  begin: 'Begynd næste runde',
  begun: 'Den næste runde er begyndt. Ret navnet, skriv, hvor mange I inviterer, og send det nye link.',
  named: (round: string) => `»Runde« er sat til »${round}«. Vælg noget andet, hvis det ikke passer.`,
  toSetup: 'Gå til målingens navn og roller',
  undo: 'Tilbage til forrige runde',
} as const;
