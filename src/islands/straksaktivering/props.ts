/** What the page hands to the calculator: examples and assumptions from content/, ready to show. */
import type { CaseInput } from '@/domain/businesscase';
import type { Assumption } from '@/islands/shared/assumption';

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
