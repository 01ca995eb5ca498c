/** What a case from a file holds beyond the fields of the form, as far as it changes the calculation. */
import { formatNumber } from '@/adapters/format/danish';
import { defaultPerYear, defaults } from '@/domain/businesscase';
import { caseFields } from '@/texts/businesscase';
import { keptTexts } from '@/texts/straksaktivering/words';
import type { Kept } from './draft';

export interface KeptRow {
  readonly label: string;
  readonly value: string;
}

const changesNothing = (key: string, value: unknown): boolean =>
  Array.isArray(value) ? value.every((one) => one === defaultPerYear) : (defaults as Readonly<Record<string, unknown>>)[key] === value;

function textOf(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value, 4);
  if (Array.isArray(value)) return value.map(textOf).join(' · ');
  return keptTexts[value as keyof typeof keptTexts];
}

export const keptRows = (kept: Kept): readonly KeptRow[] =>
  Object.entries(kept)
    .filter(([key, value]) => !changesNothing(key, value))
    .map(([key, value]) => ({ label: caseFields[key as keyof typeof caseFields], value: textOf(value) }));
