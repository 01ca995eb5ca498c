/** What the page hands to the calculator: examples and assumptions from content/, ready to show. */
import type { CaseDraft, CaseInput, LadderStep } from '@/calculators/straksaktivering/domain';
import type { Assumption } from '@/forms/assumption';

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
  /** A value that only the municipality knows is left out, and then there is no result until it is typed. */
  readonly input: CaseDraft;
  readonly printed: readonly Printed[];
}

/** A rule or a rate with the time it holds, and how sure we are of it. */
export interface Dated {
  readonly title: string;
  readonly gyldigFra?: string | undefined;
  readonly gyldigTil?: string | undefined;
  readonly kilde: string;
  readonly tillid: 'hoej' | 'middel' | 'lav';
  readonly kontrolleret: string;
  /** Where to look up what we have not verified. */
  readonly slaaOp?: string | undefined;
}

/** Who pays the benefit, under the law of some years. */
export interface Regime extends Dated {
  readonly type: CaseInput['regel']['type'];
  readonly summary: string;
  readonly trin?: readonly LadderStep[] | undefined;
  readonly kommuneAndelAktiv?: number | undefined;
  readonly kommuneAndelPassiv?: number | undefined;
}

/** The rates of some years, kr. per month. A rate nobody has verified has no amount. */
export interface Rates extends Dated {
  readonly satser: readonly { readonly gruppe: string; readonly beloeb?: number | undefined }[];
}

export interface StraksaktiveringProps {
  readonly regimes: readonly Regime[];
  readonly rates: readonly Rates[];
  readonly presets: readonly Preset[];
  /** By id below content/forudsaetninger/straksaktivering: "uger-foer", "lille-kommune/tilgang". */
  readonly assumptions: Readonly<Record<string, Assumption>>;
}
