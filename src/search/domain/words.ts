/** Reduces a folded Danish word to its stem. Passed in, because the stemmer is a library. */
export type Stem = (word: string) => string;

/** A word where it stands in a text. */
export interface Word {
  readonly text: string;
  /** Place of its first character in the text. */
  readonly start: number;
}

/** Numbers keep their separators, so that 583.500 is one word. A soft hyphen belongs to the word it divides. */
const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\u00ad]+/gu;

/** The words of a text in order. */
export const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), (match) => ({ text: match[0], start: match.index }));

/** How æ, ø and å are written without the keys. */
const digraphs = { ae: 'æ', oe: 'ø', aa: 'å' } as const;

/** A word as it is compared: lower case, without accents and soft hyphens, and with æ, ø and å where it is written ae, oe and aa. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/ae|oe|aa/g, (written) => digraphs[written as keyof typeof digraphs])
    .replace(/[^æøå\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** A folded word written without æ, ø and å, so that o for ø and a for å are one slip, as they are to the one who typed. */
export const spelledOut = (folded: string): string =>
  Object.entries(digraphs).reduce((text, [written, letter]) => text.replaceAll(letter, written), folded);

/** Endings that make another word than the stem: ledelse, ledighed and ledig must not become one. Only what follows them is inflection. */
const derived = /^(.{2,}(?:else|hed|ig))(?:e|en|er|ere|erne|ernes|ens|ers|es|n|ns|r|rne|rnes|rs|s|st|ste|t)?$/;

/** Danish patterns that the stemmer leaves as different stems, and the form they are levelled to. */
const levelled: readonly (readonly [RegExp, string])[] = [
  // The e that falls out in inflection: regel, regler; center, centret.
  [/(?<=..)el$/, 'l'],
  [/tr$/, 't'],
  // The t of the neuter: ordinær, ordinært.
  [/(?<=...[lnr])t$/, ''],
  // Stems of two letters: uge, uger.
  [/^(..)e(?:n|r|rne?)?s?$/, '$1'],
];

/** What a word is filed under, so that its inflections are found together. */
export function termOf(text: string, stem: Stem): string {
  const folded = fold(text);
  const base = derived.exec(folded)?.[1];
  return base ?? levelled.reduce((term, [pattern, form]) => term.replace(pattern, form), stem(folded));
}
