// Words that every calculator shares: marks of origin, what was read in a field, and saving and opening.

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

/** Saving, opening and keeping a calculation. */
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
  kept: (date: string) => `På denne enhed ligger et regnestykke fra den ${date}.`,
  keepHint: 'Alle, der bruger samme browser på enheden, kan se det.',
  keptNow: 'Regnestykket er gemt på denne enhed.',
  keepFailed: 'Browseren ville ikke gemme. Gem som fil i stedet; filen er altid den sikre kopi.',
  forgotten: 'Det gemte er slettet fra denne enhed.',
  opened: (name: string) => `»${name}« er åbnet.`,
  restored: 'Det gemte regnestykke er hentet.',
  chosen: (title: string) => `»${title}« er sat ind.`,
  dropped: 'Felterne i ekspertvisning er tomme og regnes ikke med.',
  undone: 'I er tilbage ved det, I havde før.',
  noPlace: 'Filen er gyldig, men bruger noget, som siden ikke har felter til. Jeres arbejde er urørt.',
} as const;

/** The head of a printed sheet. */
export const paperWords = {
  printed: (date: string) => `Udskrevet den ${date} fra Styrbar.`,
} as const;

/** Words for saving and opening; a tool that is no calculation has its own. */
export type FileWords = {
  readonly [Key in keyof typeof fileWords]: (typeof fileWords)[Key] extends string ? string : (typeof fileWords)[Key];
};

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
} as const;

/** One number for every year, in one field. */
export const seriesWords = {
  unreadable: 'Her står noget, vi ikke kan læse som tal. Skriv ét tal for hvert år med semikolon imellem.',
  inYear: (year: number, sentence: string) => `${String(year)}. år: ${sentence}`,
} as const;
