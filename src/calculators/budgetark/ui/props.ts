import type { Assumption } from '@/forms/assumption';
import type { SheetFile } from '@/calculators/budgetark/file';

/** A worked sheet, as a file would hold it. */
export interface SheetExample {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: SheetFile;
}

/** What the page proposes itself, with its reasons, by id below content/forudsaetninger/budgetark. */
export type SheetAssumptions = Readonly<Record<string, Assumption>>;

export interface SheetProps {
  /** The first is the one the page begins with. */
  readonly examples: readonly SheetExample[];
  readonly assumptions: SheetAssumptions;
}

/** Why a line lies where it begins: benefits are transfers, staff and courses service. Nothing is said of a frame that was chosen otherwise. */
export function frameAssumption(assumptions: SheetAssumptions, art: string | undefined, frame: string | undefined): Assumption | undefined {
  if (art === 'virkning' && frame === 'overfoersel') return assumptions['ramme-overfoersel'];
  return art === 'udgift' && frame === 'service' ? assumptions['ramme-service'] : undefined;
}
