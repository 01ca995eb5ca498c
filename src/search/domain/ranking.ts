import { unpacked } from './indexing.ts';
import { matchWord, type Match, type Similar } from './matching.ts';
import type { Page, SearchIndex, Section } from './model.ts';
import { wordsIn, type Stem } from './words.ts';

/** A section that answers a search. */
export interface Hit {
  readonly page: Page;
  readonly section: Section;
  /** Only for ordering; says nothing between two searches. */
  readonly score: number;
}

/** What a search found, best first, and how each typed word was found. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly matches: readonly Match[];
}

/**
 * The constants of BM25: how soon repetition stops counting, and how much a long section loses. Both are milder than usual, so that
 * titles keep their lead and overviews can win. Our estimates.
 */
const saturation = 2;
const lengthInfluence = 0.5;
/** A section that covers less of the search than this is no answer to it. Our choice. */
const leastCovered = 0.3;

/** A typed word with how much it tells. */
interface Term {
  readonly match: Match;
  readonly rarity: number;
}

/**
 * Ranks the sections by BM25, with every typed word as one term however it was found, and multiplies by the share of the
 * search that the section covers: a section with all the words comes before one that repeats a single word.
 */
export function search(index: SearchIndex, query: string, stem: Stem, similar: Similar): Found {
  const words = new Set(wordsIn(query).map(({ text }) => text.toLowerCase()));
  const matches = [...words].map((word) => matchWord(index, word, stem, similar));
  const terms = matches.map((match) => ({ match, rarity: rarityOf(match, index.sections.length) }));
  const lengths = relativeLengths(index);

  const hits = index.sections.flatMap((section, place) => {
    const page = index.pages[section.page];
    const score = scoreOf(terms, place, lengths[place] ?? 1);
    return page && score > 0 ? [{ page, section, score }] : [];
  });
  return { hits: hits.sort((a, b) => b.score - a.score), matches };
}

function scoreOf(terms: readonly Term[], place: number, length: number): number {
  const norm = saturation * (1 - lengthInfluence + lengthInfluence * length);
  let sum = 0;
  let held = 0;
  let wanted = 0;
  for (const { match, rarity } of terms) {
    wanted += rarity;
    const weight = match.weightBySection.get(place);
    if (weight === undefined) continue;
    held += rarity;
    sum += (rarity * weight * (saturation + 1)) / (weight + norm);
  }
  return wanted > 0 && held / wanted >= leastCovered ? (sum * held) / wanted : 0;
}

/** Inverse document frequency: a word that stands everywhere tells little. A missing word has none. */
function rarityOf({ weightBySection }: Match, sections: number): number {
  const count = weightBySection.size;
  return count === 0 ? 0 : Math.log(1 + (sections - count + 0.5) / (count + 0.5));
}

/** Each section's length as a multiple of the average, from the weights in the index. */
function relativeLengths(index: SearchIndex): readonly number[] {
  const lengths = index.sections.map(() => 0);
  for (const posting of index.postings)
    for (const [section, weight] of unpacked(posting)) lengths[section] = (lengths[section] ?? 0) + weight;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => length / average);
}
