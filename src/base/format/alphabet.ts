/** Danish alphabetical order: æ, ø and å come last, é counts as e, and upper and lower case stand together. */
const collator = new Intl.Collator('da', { numeric: true });
const sameLetter = new Intl.Collator('da', { sensitivity: 'base' });
const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å'.split(' ');

/** Entries that begin with the same letter. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly entries: readonly T[];
}

/** Sorts as a Danish dictionary does. */
export const danishOrder = (a: string, b: string): number => collator.compare(a, b);

/** The letter that a word stands under: "É" under E, »ved ikke« under V. Throws when the word has no letter. */
export function letterOf(word: string): string {
  const initial = /\p{L}/u.exec(word.normalize('NFC'))?.[0] ?? '';
  const letter = letters.find((candidate) => sameLetter.compare(candidate, initial) === 0);
  if (letter === undefined) throw new Error(`»${word}« begynder ikke med et dansk bogstav.`);
  return letter;
}

/** The entries in alphabetical order, letter by letter. Letters without entries are left out. */
export function byLetter<T>(entries: readonly T[], wordOf: (entry: T) => string): LetterGroup<T>[] {
  const sorted = entries.toSorted(
    (a, b) => letters.indexOf(letterOf(wordOf(a))) - letters.indexOf(letterOf(wordOf(b))) || danishOrder(wordOf(a), wordOf(b)),
  );
  return [...Map.groupBy(sorted, (entry) => letterOf(wordOf(entry)))].map(([letter, group]) => ({ letter, entries: group }));
}
