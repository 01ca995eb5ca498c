import { slipsAllowed, slipsBetween } from './distance.ts';
import { unpacked } from './indexing.ts';
import type { SearchIndex } from './model.ts';
import { fold, termOf, type Stem } from './words.ts';

/** Words of the site that resemble a word; candidates only, this module decides. */
export type Similar = (term: string) => readonly string[];

/** How a typed word was found on the site. */
export type MatchKind = 'found' | 'similar' | 'missing';

/** One typed word and where it stands. */
export interface Match {
  /** As typed. */
  readonly word: string;
  readonly kind: MatchKind;
  /** The terms that count as the word: what a result marks. */
  readonly terms: ReadonlySet<string>;
  /** How much the word counts in each section where it stands. */
  readonly weightBySection: ReadonlyMap<number, number>;
}

/** Terms that must all stand in a section, and how much they count beside the word itself. */
interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** A beginning or a compound counts less than the word itself; so does a guess. Our estimates. */
const weights = { exact: 1, beginning: 0.7, compound: 0.4, synonym: 0.6, similar: 0.5 } as const;
/** Shorter beginnings and parts of compounds fit too many words. */
const shortest = { beginning: 3, compound: 5 } as const;

/**
 * Finds a typed word: as it is in any inflection, as the beginning of a word, as part of a compound, and by its synonyms.
 * Only a word that none of them finds is compared with words that resemble it.
 */
export function matchWord(index: SearchIndex, word: string, stem: Stem, similar: Similar): Match {
  const alternatives = alternativesFor(index, fold(word), termOf(word, stem));
  if (alternatives.length > 0) return matched(index, word, 'found', alternatives);
  const guesses = closest(termOf(word, stem), similar).map((term) => ({ terms: [term], weight: weights.similar }));
  return matched(index, word, guesses.length > 0 ? 'similar' : 'missing', guesses);
}

function alternativesFor(index: SearchIndex, typed: string, term: string): Alternative[] {
  const inWords = index.terms.flatMap((candidate) => {
    const weight = weightOf(candidate, typed, term);
    return weight === 0 ? [] : [{ terms: [candidate], weight }];
  });
  const bySynonym = (index.synonyms[term] ?? []).map((terms) => ({ terms, weight: weights.synonym }));
  return [...inWords, ...bySynonym];
}

/** 0 when the candidate is another word. The last part of a compound is inflected, so the stem is looked for too. */
function weightOf(candidate: string, typed: string, term: string): number {
  if (candidate === term) return weights.exact;
  if (typed.length >= shortest.beginning && candidate.startsWith(typed)) return weights.beginning;
  return [typed, term].some((part) => part.length >= shortest.compound && candidate.includes(part)) ? weights.compound : 0;
}

/** The candidates with the fewest slips, when that is few enough. */
function closest(term: string, similar: Similar): readonly string[] {
  const slips = similar(term).map((candidate) => ({ candidate, count: slipsBetween(term, candidate) }));
  const fewest = Math.min(...slips.map(({ count }) => count));
  return fewest > slipsAllowed(term) ? [] : slips.filter(({ count }) => count === fewest).map(({ candidate }) => candidate);
}

function matched(index: SearchIndex, word: string, kind: MatchKind, alternatives: readonly Alternative[]): Match {
  const weightBySection = new Map<number, number>();
  for (const alternative of alternatives)
    for (const [section, weight] of sectionsWith(index, alternative))
      weightBySection.set(section, Math.max(weight, weightBySection.get(section) ?? 0));
  return { word, kind, terms: new Set(alternatives.flatMap(({ terms }) => terms)), weightBySection };
}

/** The sections that hold all terms of an alternative. The scarcest term decides how much it counts there. */
function sectionsWith(index: SearchIndex, { terms, weight }: Alternative): ReadonlyMap<number, number> {
  const [first, ...rest] = terms.map((term) => postingOf(index, term));
  const shared = [...(first ?? [])].flatMap(([section, count]): [number, number][] => {
    const counts = [count, ...rest.map((posting) => posting.get(section) ?? 0)];
    return counts.includes(0) ? [] : [[section, Math.min(...counts) * weight]];
  });
  return new Map(shared);
}

function postingOf(index: SearchIndex, term: string): ReadonlyMap<number, number> {
  const place = index.terms.indexOf(term);
  return unpacked(place < 0 ? [] : (index.postings[place] ?? []));
}
