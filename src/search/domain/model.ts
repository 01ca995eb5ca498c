/** A page that can be found. */
export interface Page {
  /** Address from the site's root, without the base path. */
  readonly path: `/${string}`;
  readonly title: string;
}

/** A stretch of a page under one heading: what a hit leads to. */
export interface Section {
  /** Place of its page in the list of pages. */
  readonly page: number;
  /** Id of the heading; empty for the top of the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** The file that the build writes and the browser fetches on the first search. */
export interface SearchIndex {
  /** Raised when the shape changes; another number than this code's means that the two come from different builds. */
  readonly format: number;
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  /** Every stem on the site, sorted. */
  readonly terms: readonly string[];
  /** For each term: section and weight in turns. A section is written as the distance from the one before. */
  readonly postings: readonly (readonly number[])[];
  /** What people may type, as a term, and the phrases that the site uses instead, each as its terms. */
  readonly synonyms: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** The shape that this code writes and reads. */
export const indexFormat = 1;
