/** The words of a series of rounds: the round before, the comparison, and beginning the next. */
import type { Round } from '../domain/index.ts';
import { formatDate } from '../../base/format/danish.ts';
import { inWords } from '../../base/words/counting.ts';
import { roundNames } from './words.ts';
import { stepsText } from './differences.ts';
import { countedText, n, of, type Unit } from './sentences.ts';
import { capital, eitherOf, quoted } from '../../base/words/wording.ts';

/** What the columns of two rounds are called: what the coordinator has called them both, otherwise by their order. */
export function roundHeads(before: Round, now: Round, isPrevious: boolean): readonly [string, string] {
  const isNamed = before !== 'enkelt' && now !== 'enkelt' && before !== now;
  return isNamed ? [roundNames[before], roundNames[now]] : [isPrevious ? 'Forrige runde' : 'Tidligere runde', roundsWords.now];
}

/** The rounds before and the comparison with one of them. */
export const roundsWords = {
  heading: 'Siden forrige runde',
  none: 'Har I spurgt før? Åbn filen fra forrige runde, så kan I se, hvad der er anderledes nu.',
  open: 'Åbn forrige runde',
  opened: (name: string) => `»${name}« står nu som runden før.`,
  carried: (count: number) =>
    count === 1
      ? 'Én prioritet fra dens plan står nu i jeres plan.'
      : `${capital(inWords(count))} prioriteter fra dens plan står nu i jeres plan.`,
  late: (count: number, unit: Unit) => {
    const [one, it, many] = unit === 'sag' ? ['Én sag', 'Den', 'sager'] : ['Ét svar', 'Det', 'svar'];
    const [who, they] = count === 1 ? [one, it] : [`${n(count)} ${many}`, 'De'];
    return `${who} i filen kom til, efter at resultatet blev vist. ${they} er ikke med.`;
  },
  nameable: 'Vælg et navn under »Runde«, hvis I vil skelne mellem midtvejs og sidste runde.',
  same: 'Filen er den måling, I står i. Vælg filen fra runden før.',
  already: (name: string) => `»${name}« står allerede i serien. Fjern den først, hvis filen er nyere.`,
  series: 'Runderne',
  kept: (answered: number, date: string, unit: Unit) =>
    `${n(answered)} ${unit === 'sag' ? 'sager' : 'svar'}. Resultatet er fra ${formatDate(date)}.`,
  now: 'Denne runde',
  inList: (name: string, date: string, round: Round) =>
    `${name} (${round === 'enkelt' ? '' : `${roundNames[round].toLowerCase()}, `}${formatDate(date)})`,
  compareWith: 'Sammenlign med',
  waits: 'Vis resultatet ovenfor. Så kommer sammenligningen her.',
  remove: (name: string) => `Fjern »${name}« fra serien`,
  removed: (name: string) => `»${name}« er fjernet fra serien.`,
  undo: 'Fortryd',
} as const;

/** Where some groups of an item can be followed and others not. */
const canBeFollowed = (isPartly: boolean): string => (isPartly ? 'kan følges i mindst én gruppe' : 'kan følges');
const numbered = (count: number): string => (count === 0 ? 'ingen' : String(count));

/** One item followed through two rounds. */
export const followedWords = {
  intro: 'Vi tæller dem, der svarer i den gunstige ende, i hver runde. Et spørgsmål kan følges, når ordene og rollerne er de samme.',
  doubts:
    'En stiplet linje har et forbehold: Få svar, eller dem, der ikke svarede, kan være hele forklaringen. Forskellen siger ikke, hvad der er årsagen.',
  /** How many items can be followed, and why the others cannot; what there is none of is not said. */
  summary: (followed: number, broken: number, hidden: number, isPartly = false) => {
    const rest = [
      ...(broken > 0 ? [`${String(broken)} har brud i serien`] : []),
      ...(hidden > 0 ? [`${String(hidden)} vises højst i den ene runde`] : []),
    ];
    const others = rest.length > 0 ? ` ${rest.join(', og ')}.` : '';
    return `${capital(numbered(followed))} spørgsmål ${canBeFollowed(isPartly)}.${others}`;
  },
  planned: 'Det, I valgte i forrige runde',
  plannedAs: (status: string) => `I planen: ${status}`,
  section: (followed: number, items: number, isPartly: boolean) => `${numbered(followed)} af ${String(items)} ${canBeFollowed(isPartly)}`,
  dropped: 'Spørgsmål, der ikke længere er med',
  numbers: 'Vis tallene',
  group: 'Gruppe',
  change: 'Forskel',
  goodEnd: (end: readonly string[]) => `Den gunstige ende er ${eitherOf(end)}.`,
  poles: (low: string, high: string, steps: number) => `1 er ${quoted(low)}, og ${String(steps)} er ${quoted(high)}. Ingen ende er bedre.`,
  middle: 'Tallet er trinnet midt i svarene.',
  noOrder: 'Svarene har ingen rækkefølge og står derfor kun som tal.',
  /** The ends of a picture where the line says how many of the group. */
  share: (end: readonly string[]) => ({ top: `Alle ${eitherOf(end)}`, bottom: `Ingen ${eitherOf(end)}` }),
  unknown: (count: number) => `${String(count)} ved ikke`,
  more: (count: number) => `${String(count)} ${count === 1 ? 'mere' : 'flere'}`,
  fewer: (count: number) => `${String(count)} færre`,
  equal: 'Lige mange',
  inGoodEnd: (difference: string, answers: string) => `${difference} i den gunstige ende. ${answers}`,
  moreAnswers: (count: number) => `${String(count)} ${count === 1 ? 'mere' : 'flere'} valgte et trin end før.`,
  fewerAnswers: (count: number) => `${String(count)} færre valgte et trin end før.`,
  moved: (steps: number, pole: string) => `Midten er flyttet ${stepsText(steps)} mod ${quoted(pole)}.`,
  movedSteps: (steps: number) => `Midten er flyttet ${stepsText(steps)}.`,
  still: 'Midten er den samme.',
  both: 'Fordelingen i begge runder står i tallene.',
  hidden: 'Kan ikke følges: Svarene vises ikke i nogen af runderne.',
  hiddenOnce: 'Kan ikke følges: Svarene vises kun i den ene runde.',
  notAsked: 'Spørgsmålet er ikke stillet til nogen af de roller, der har svaret.',
  notAskedBefore: 'Kan ikke følges: Rollen fik ikke spørgsmålet i forrige runde.',
  none: 'Vises ikke',
  notAskedThen: 'Ikke spurgt',
  otherWords: '–',
} as const;

/** So many of so many. */
export interface Counted {
  readonly part: number;
  readonly base: number;
}

/** "5 af 8 svarer »enig« mod 2 af 6 før.": both counts, for how many answered may differ too. */
export function sinceText(unit: Unit, choices: readonly string[], was: Counted, is: Counted): string {
  if (is.base === 0) return 'Ingen valgte et trin denne gang, så der er intet at holde op mod forrige runde.';
  if (was.base === 0) return 'Ingen valgte et trin i forrige runde, så der er intet at holde op mod.';
  const now = capital(countedText(unit, is.part, is.base, choices));
  return is.part === was.part && is.base === was.base ? `${now} som før.` : `${now} mod ${of(was.part, was.base)} før.`;
}

/** Beginning the next round. */
export const nextWords = {
  heading: 'Næste runde',
  intro:
    'Den næste runde får sit eget link. Resultatet og det, der ikke er færdigt i planen, følger med. Det gør svarene ikke, og svarkoder fra denne runde tæller ikke med i den næste.',
  unsaved: 'Denne runde er ikke gemt. Gem den først, for svarene følger ikke med.',
  save: 'Gem denne runde som fil',
  begin: 'Begynd næste runde',
  begun:
    'Den næste runde er begyndt. Ret navnet, skriv, hvor mange I inviterer, og vælg en sidste dag, hvis I vil have en. Send så det nye link.',
  message: 'Beskeden fra forrige runde står der endnu. Ret den, hvis den ikke passer mere.',
  named: (round: string) => `»Runde« er sat til »${round}«. Vælg noget andet, hvis det ikke passer.`,
  toSetup: 'Gå til målingens navn og roller',
  undo: 'Tilbage til forrige runde',
} as const;
