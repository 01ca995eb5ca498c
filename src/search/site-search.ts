/** Searches the site in the browser. The index is fetched once, at the first search; the query never leaves the device. */
import { stemmer } from '@orama/stemmers/danish';
import { link } from '@/site/links';
import { excerpt, indexFormat, marked, search, spelling, type Found, type Hit, type Piece, type SearchIndex } from '@/search/domain';

/** A hit as it is shown. */
export interface ShownHit {
  readonly href: string;
  readonly heading: readonly Piece[];
  /** The page's title, where the heading is not the title itself. */
  readonly page: string | undefined;
  readonly excerpt: readonly Piece[];
}

/** What a search gave: the best hits, how many there are in all, and what became of words that the site does not have. */
export interface Answer {
  readonly query: string;
  readonly hits: readonly ShownHit[];
  readonly total: number;
  /** Words that stand nowhere on the site. */
  readonly missing: readonly string[];
  /** Words taken for another: as typed, and as the site spells it. */
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
}

const hitsShown = 20;
let loading: Promise<SearchIndex> | undefined;

/** Fetches the index, or gives the one already fetched. A failed attempt can be repeated. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch(link('/soegeindeks.json'));
  if (!response.ok) throw new Error(`soegeindeks.json: ${String(response.status)}`);
  // Written by the same build as this code; the format tells when it was not.
  const index = (await response.json()) as SearchIndex;
  if (index.format !== indexFormat) throw new Error('soegeindeks.json belongs to another version of the site');
  return index;
}

/** Answers a search. The library for misspelt words is only fetched when a word is on no page. */
export async function searchSite(query: string): Promise<Answer> {
  const index = await loadIndex();
  const found = search(index, query, stemmer, () => []);
  if (found.matches.every(({ kind }) => kind === 'found')) return answer(query, found);
  const { similarAmong } = await import('./similar');
  return answer(query, search(index, query, stemmer, similarAmong(index.terms)));
}

function answer(query: string, { hits, matches }: Found): Answer {
  const terms = new Set(matches.flatMap((match) => [...match.terms]));
  return {
    query,
    hits: hits.slice(0, hitsShown).map((hit) => shown(hit, terms)),
    total: hits.length,
    missing: matches.filter(({ kind }) => kind === 'missing').map(({ word }) => word),
    corrected: matches
      .filter(({ kind }) => kind === 'similar' || kind === 'parts')
      .map(({ word, kind, terms: meant }) => ({ typed: word, meant: spelled(hits, [...meant].slice(0, kind === 'parts' ? 2 : 1)) })),
  };
}

function shown({ page, section }: Hit, terms: ReadonlySet<string>): ShownHit {
  return {
    href: link(page.path) + (section.anchor && `#${section.anchor}`),
    heading: marked(section.heading, terms, stemmer),
    page: section.heading === page.title ? undefined : page.title,
    excerpt: excerpt(section.text, terms, stemmer),
  };
}

/** Terms as the best hits spell them: "virksomheder og praktik". */
const spelled = (hits: readonly Hit[], terms: readonly string[]): string =>
  terms.map((term) => spelledIn(hits, new Set([term])) ?? term).join(' og ');

function spelledIn(hits: readonly Hit[], terms: ReadonlySet<string>): string | undefined {
  for (const { page, section } of hits) {
    const found = spelling(`${section.text} ${section.heading} ${page.title}`, terms, stemmer);
    if (found) return found.toLowerCase();
  }
  return undefined;
}
