import { slipsAllowed, slipsBetween } from './distance.ts';
import { unpacked } from './indexing.ts';
import type { SearchIndex } from './model.ts';
import { fold, spelledOut, termOf, type Stem } from './words.ts';

/** Words of the site that resemble a word; candidates only, this module decides. */
export type Similar = (term: string) => readonly string[];

/** How a typed word was found on the site: itself, by a word that resembles it, or only by the parts it is put together of. */
export type MatchKind = 'found' | 'similar' | 'parts' | 'missing';

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
const weights = { exact: 1, beginning: 0.7, compound: 0.4, synonym: 0.6, guess: 0.5 } as const;
/** Shorter beginnings and parts of compounds fit too many words. */
const shortest = { beginning: 3, compound: 5, part: 4 } as const;

/**
 * Finds a typed word: as it is in any inflection, as the beginning of a word, as part of a compound, and by its synonyms.
 * Only a word that none of them finds is compared with words that resemble it, and last taken apart.
 */
export function matchWord(index: SearchIndex, word: string, stem: Stem, similar: Similar): Match {
  const typed = fold(word);
  const term = termOf(word, stem);
  const attempts: readonly [MatchKind, () => readonly Alternative[]][] = [
    ['found', () => [...inWords(index, typed, term), ...bySynonym(index, term)]],
    ['similar', () => closest(term, similar).map((candidate) => ({ terms: [candidate], weight: weights.guess }))],
    ['parts', () => inParts(index, typed, stem)],
  ];
  for (const [kind, alternatives] of attempts) {
    const match = matched(index, word, kind, alternatives());
    if (match.weightBySection.size > 0) return match;
  }
  return matched(index, word, 'missing', []);
}

function inWords(index: SearchIndex, typed: string, term: string): Alternative[] {
  return index.terms.flatMap((candidate) => {
    const weight = weightOf(candidate, typed, term);
    return weight === 0 ? [] : [{ terms: [candidate], weight }];
  });
}

/** 0 when the candidate is another word. The last part of a compound is inflected, so its stem is looked for too. */
function weightOf(candidate: string, typed: string, term: string): number {
  if (candidate === term) return weights.exact;
  if (typed.length >= shortest.beginning && candidate.startsWith(typed)) return weights.beginning;
  const holds = typed.length >= shortest.compound && candidate.includes(typed);
  const ends = term.length >= shortest.compound && candidate.endsWith(term);
  return holds || ends ? weights.compound : 0;
}

const bySynonym = (index: SearchIndex, term: string): Alternative[] =>
  (index.synonyms[term] ?? []).map((terms) => ({ terms, weight: weights.synonym }));

/** The two words that a compound is put together of, with or without an s between them, when the site has both. */
function inParts(index: SearchIndex, typed: string, stem: Stem): Alternative[] {
  for (let at = typed.length - shortest.part; at >= shortest.part; at -= 1) {
    const last = termOf(typed.slice(at), stem);
    const first = [typed.slice(0, at), typed.slice(0, at).replace(/s$/, '')].map((part) => termOf(part, stem));
    const known = first.find((part) => index.terms.includes(part));
    if (known !== undefined && index.terms.includes(last)) return [{ terms: [known, last], weight: weights.guess }];
  }
  return [];
}

/** The candidates with the fewest slips, when that is few enough. */
function closest(term: string, similar: Similar): readonly string[] {
  const slips = similar(term).map((candidate) => ({ candidate, count: slipsFrom(term, candidate) }));
  const fewest = Math.min(...slips.map(({ count }) => count));
  return fewest > slipsAllowed(term) ? [] : slips.filter(({ count }) => count === fewest).map(({ candidate }) => candidate);
}

/** Counted with and without æ, ø and å: what is one slip in either way of writing is one slip. */
const slipsFrom = (term: string, candidate: string): number =>
  Math.min(slipsBetween(term, candidate), slipsBetween(spelledOut(term), spelledOut(candidate)));

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
