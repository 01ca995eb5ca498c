/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { formatNumber, parseDanishNumber } from '@/adapters/format/danish';
import { longestHorizon } from '@/domain/businesscase';
import { percentText, shareFrom } from '@/islands/shared/percent';
import type { FieldName } from '@/texts/straksaktivering/fields';

export interface Typed {
  fields: Record<FieldName, string>;
  /** One text per year. Years beyond the horizon are kept, so that a shorter horizon loses nothing. */
  indfasning: string[];
  spread: 'fast' | 'eksponentiel';
  rule: 'flad' | 'trappe';
  wholePersons: boolean;
}

/** Fields written as percent and calculated as shares. */
const percentFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'udebliverAndel',
  'stopperAndel',
  'gennemfoererAndel',
  'effektRealisering',
  'laekage',
  'kommuneAndel',
  'driftRefusion',
  'diskonteringsrente',
]);

export const isPercent = (field: FieldName): boolean => percentFields.has(field);

/** The value a field stands for, in the unit of the calculation; undefined when it is not a number. */
export const valueOf = (typed: Typed, field: FieldName): number | undefined =>
  isPercent(field) ? shareFrom(typed.fields[field]) : parseDanishNumber(typed.fields[field]);

/** How a value is written in its field, so that reading it gives the same value. */
export const textFor = (field: FieldName, value: number): string => (isPercent(field) ? percentText(value) : formatNumber(value, 20));

/** The years whose phase-in is asked for: none while the horizon is not a whole number of years. */
export function phaseYears(typed: Typed): number {
  const years = valueOf(typed, 'horisontAar');
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestHorizon ? years : 0;
}
