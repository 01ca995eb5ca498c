import { indexFormat, type Page, type SearchIndex, type Section } from './model.ts';
import { termOf, wordsIn, type Stem } from './words.ts';

/** What the site says where people may say something else: the word they type and the phrases to look for instead. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** How much a page's title and a heading count beside one mention in the text. Our estimates, set so that both outrank passing mention. */
const weights = { title: 40, heading: 8 } as const;

/** The index of a site. A page's title counts in its first section, so that the hit leads to the top of the page. */
export function buildIndex(pages: readonly Page[], sections: readonly Section[], synonyms: Synonyms, stem: Stem): SearchIndex {
  const found = new Map<string, Map<number, number>>();
  sections.forEach((section, place) => {
    const isTop = sections[place - 1]?.page !== section.page;
    const add = (terms: readonly string[], weight: number) => {
      for (const term of terms) {
        const weightBySection = found.get(term) ?? new Map<number, number>();
        weightBySection.set(place, (weightBySection.get(place) ?? 0) + weight);
        found.set(term, weightBySection);
      }
    };
    const name = termsIn(isTop ? (pages[section.page]?.title ?? '') : section.heading, stem);
    add(name, nameWeight(isTop ? weights.title : weights.heading, name.length));
    add(termsIn(section.text, stem), 1);
  });
  const terms = [...found.keys()].sort();
  const postings = terms.map((term) => packed(found.get(term) ?? new Map<number, number>()));
  return { format: indexFormat, pages, sections, terms, postings, synonyms: synonymTerms(synonyms, stem) };
}

/** The fewer words a title has, the more each of them counts: »Kilder« is more about sources than a long title that names them. */
const nameWeight = (weight: number, words: number): number => Math.ceil(weight / Math.sqrt(words));

/** The terms of a text in order, with repetitions. */
export const termsIn = (text: string, stem: Stem): readonly string[] => wordsIn(text).map((word) => termOf(word.text, stem));

function packed(weightBySection: ReadonlyMap<number, number>): number[] {
  let last = 0;
  return [...weightBySection].flatMap(([section, weight]) => {
    const distance = section - last;
    last = section;
    return [distance, weight];
  });
}

/** Section → weight from a packed posting. */
export function unpacked(posting: readonly number[]): ReadonlyMap<number, number> {
  const weightBySection = new Map<number, number>();
  let section = 0;
  for (let at = 0; at < posting.length; at += 2) {
    section += posting[at] ?? 0;
    weightBySection.set(section, posting[at + 1] ?? 0);
  }
  return weightBySection;
}

const synonymTerms = (synonyms: Synonyms, stem: Stem): SearchIndex['synonyms'] =>
  Object.fromEntries(
    Object.entries(synonyms).map(([word, phrases]) => [termOf(word, stem), phrases.map((phrase) => termsIn(phrase, stem))]),
  );
