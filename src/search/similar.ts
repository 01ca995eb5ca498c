import Fuse from 'fuse.js';
import type { Similar } from '@/search/domain';

/** Looks a misspelt word up among the words of the site. A wide net: the domain decides which of them are near enough. */
export function similarAmong(terms: readonly string[]): Similar {
  const fuse = new Fuse(terms, { threshold: 0.6, ignoreLocation: true });
  return (term) => fuse.search(term).map(({ item }) => item);
}
