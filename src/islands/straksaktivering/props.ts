/** What the page hands to the calculator: examples and assumptions from content/, ready to show. */
import type { CaseInput } from '@/domain/businesscase';

/** Where a value comes from: printed in a source, needed for the source's own result, or our choice. */
export type Origin = 'kilde' | 'udledt' | 'skoen';

/** Where a reader can look it up. */
export interface Source {
  readonly title: string;
  readonly section?: string | undefined;
  readonly page?: number | undefined;
}

/** One documented value. */
export interface Assumption {
  /** Absent for a rule without one number. */
  readonly value?: number | undefined;
  readonly label: string;
  readonly origin: Origin;
  readonly reason: string;
  readonly source?: Source | undefined;
}

/** A result printed in the source: which output, the printed value, and why ours differs. */
export interface Printed {
  readonly output: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** As it stands in the source where that is shorter: "3,894 mio." */
  readonly printed?: string | undefined;
  readonly explanation: string;
}

/** A worked example. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly input: CaseInput;
  readonly printed: readonly Printed[];
}

export interface StraksaktiveringProps {
  readonly presets: readonly Preset[];
  /** By id below content/forudsaetninger/straksaktivering: "uger-foer", "lille-kommune/tilgang". */
  readonly assumptions: Readonly<Record<string, Assumption>>;
}
