// Words that every calculator shares: marks of origin, and what was read in a field.
import { formatNumber } from '../base/format/danish.ts';

/** What was read in a field. */
export const inputWords = {
  readAs: (value: string) => `Læst som ${value}`,
  page: (page: string) => `s. ${page}`,
} as const;

/** Where a value comes from, as its mark says it. */
export const originWords = {
  kilde: 'kilde',
  udledt: 'udledt',
  skoen: 'skøn',
  eget: 'jeres tal',
  eksempel: 'opdigtet',
} as const;

/** What each mark means; told once under the fields. */
export const originMeaning = {
  kilde: 'står trykt i en kilde',
  udledt: 'står ikke i kilden, men skal til for at nå kildens resultat',
  skoen: 'er vores eget valg',
  eget: 'har I selv skrevet',
} as const;

/** The head of a printed sheet. */
export const paperWords = {
  printed: (date: string) => `Udskrevet den ${date} fra Styrbar.`,
} as const;

/** The worked example that a page begins with. */
export const exampleWords = {
  untouched: 'Tallene i felterne er eksemplets.',
  touched: 'I har ændret på tallene siden.',
  unknown: 'Det siger eksemplet ikke',
  reset: 'Sæt eksemplet ind',
  clear: 'Tøm felterne',
  resetDone: 'Eksemplet er sat ind.',
} as const;

/** The heading of the result, and what stands there while there is none. */
export const standingWords = {
  heading: 'Svaret',
  none: 'Der er intet resultat endnu',
  noneWhy: 'Vi regner først, når alle felter giver mening sammen. Alt, I har skrevet, står der stadig.',
} as const;

/** Why a text in a field is no number. */
export type Unreadable = 'empty' | 'not-a-number';

/** The sentence beside a field that holds no number. */
export const emptyOrUnreadable: Readonly<Record<Unreadable, string>> = {
  empty: 'Her mangler et tal. Vi gætter ikke på det.',
  'not-a-number': 'Det er ikke et tal, vi kan læse. Skriv for eksempel 12,5 eller 1.370.000.',
};

/** Why a line of a pasted table cannot be read. */
export const pasteWords = {
  inLine: (line: number, sentence: string) => `Linje ${String(line)}: ${sentence}`,
  columns: (count: number, found: string) => `Skriv ${count === 2 ? 'to' : 'tre'} tal med semikolon imellem. Her står »${found}«.`,
  notNumber: (cell: string) => `»${cell}« er ikke et tal, vi kan læse.`,
  emptyCell: 'Der mangler et tal.',
  empty: 'Her mangler tabellen. Vi gætter ikke på den.',
  tooMany: (count: number, most: number) =>
    `Her står ${formatNumber(count)} linjer eller år, og en fil har plads til ${formatNumber(most)}. Tag nogle ud, så arbejdet kan gemmes.`,
  moreLines: (count: number) => (count === 1 ? 'Og én linje mere.' : `Og ${formatNumber(count)} linjer mere.`),
} as const;

/** One number for every year, in one field. */
export const seriesWords = {
  unreadable: 'Her står noget, vi ikke kan læse som tal. Skriv ét tal for hvert år med semikolon imellem.',
  inYear: (year: number, sentence: string) => `${String(year)}. år: ${sentence}`,
} as const;
