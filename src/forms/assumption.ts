/** A value that the page itself proposes, and where it comes from. */

/** Where a value comes from: printed in a source, needed for the source's own result, or our choice. */
export type Origin = 'kilde' | 'udledt' | 'skoen';

/** Where a reader can look it up. */
export interface Source {
  readonly title: string;
  readonly section?: string | undefined;
  readonly page?: number | undefined;
}

/** How far an uncertain value is moved: from low to high times one's own value, or from low to high. */
export interface Range {
  readonly basis: 'egen' | 'fast';
  readonly low: number;
  readonly high: number;
}

/** One documented value. */
export interface Assumption {
  /** Absent for a rule without one number, and for a range. */
  readonly value?: number | undefined;
  readonly label: string;
  readonly origin: Origin;
  readonly reason: string;
  readonly source?: Source | undefined;
  readonly range?: Range | undefined;
}
