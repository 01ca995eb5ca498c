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

/** A word as it is compared: lower case, without accents, with æ, ø and å written ae, oe and aa, as people do without the keys. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå\u00ad]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Endings that make another word than the stem: ledelse, ledighed and ledig must not become one. Only what follows them is inflection. */
const derived = /^(.{2,}(?:else|hed|ig))(?:e|en|er|ere|erne|ernes|ens|ers|es|n|ns|r|rne|rnes|rs|s|st|ste|t)?$/;

/**
 * What a word is filed under: the stem of the folded word, with four Danish patterns on top that the stemmer treats too harshly or
 * not at all. Derived words keep their ending; the e that falls out in inflection is levelled (regel, regler), and so is center,
 * centret; a stem of two letters loses its endings too (uge, uger).
 */
export function termOf(text: string, stem: Stem): string {
  const folded = fold(text);
  const base = derived.exec(folded)?.[1];
  return (
    base ??
    stem(folded)
      .replace(/(?<=..)el$/, 'l')
      .replace(/tr$/, 't')
      .replace(/^(..)e(?:n|r|rne?)?s?$/, '$1')
  );
}
