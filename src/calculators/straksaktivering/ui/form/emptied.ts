/** The form without a municipality: what stays are the years, how the effect grows, and the rate. */
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import type { Typed } from './typed';

const stays: ReadonlySet<FieldName> = new Set<FieldName>(['horisontAar', 'diskonteringsrente']);

/** Everything that describes a municipality becomes an empty field, and what would have happened anyway is not answered. */
export function emptied(typed: Typed): Typed {
  const fields = Object.entries(typed.fields).map(([field, text]) => [field, stays.has(field as FieldName) ? text : '']);
  return {
    ...typed,
    fields: Object.fromEntries(fields) as Typed['fields'],
    tables: { foer: '', efter: '' },
    evidence: undefined,
    wholePersons: false,
    expert: undefined,
  };
}
