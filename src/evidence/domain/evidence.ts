/** How a figure is known: printed in the text, read from a figure or a loose table, or calculated by us from printed figures. */
export type Confidence = 'exact' | 'figure' | 'derived';

/** What a claim rests on. Budget is a municipality's own calculation; advice is a recommendation without measurement. */
export type Basis = 'survey' | 'interviews' | 'register' | 'visits' | 'budget' | 'advice';

/** The publication behind a figure, as much of it as a source card shows. */
export interface Source {
  readonly id: string;
  readonly shortTitle: string;
  readonly publisher: string;
  /** Absent when the publication does not say. */
  readonly year?: number | undefined;
  /** What stands instead of a missing year: "tidligst 2012". */
  readonly dated?: string | undefined;
}

/** One published figure with all a reader needs to judge it. Percent as 30, not 0.3; kroner in full. */
export interface Figure {
  /** Folder and name: "hilleroed/tilgang". */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** The unit as readers see it, where the plain one is clumsy: "unge". */
  readonly unitLabel?: string | undefined;
  readonly approximate?: boolean | undefined;
  /** How the figure stands in the publication: "3,894 mio.", "otte". */
  readonly printed?: string | undefined;
  readonly label: string;
  readonly population?: string | undefined;
  readonly section: string;
  /** First and last line in the extracted text of the publication. */
  readonly lines: readonly [number, number];
  readonly page?: number | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly source: Source;
}

/** One term of the field with its meaning. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** Said of a term that belongs to a certain time. */
  readonly dated?: string | undefined;
}
