/** Where the value in a field comes from. The mark follows the value: change it, and it is the municipality's own. */
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import type { Assumption } from '@/forms/assumption';
import type { StraksaktiveringProps } from './props';

/** A field, or one year of the phase-in. */
export type FieldKey = FieldName | `indfasning-${number}`;

/** The file name of a field's assumption: "ugerFoer" is "uger-foer". */
export function assumptionId(key: FieldKey): string {
  if (key === 'indfasning-0') return 'indfasning-foerste';
  return key.startsWith('indfasning-') ? 'indfasning' : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The documented assumption with exactly this value: the example's own, the first example's, or a documented alternative. Undefined: it is a number of the user's. */
export function assumptionFor(
  assumptions: StraksaktiveringProps['assumptions'],
  preset: string | undefined,
  key: FieldKey,
  value: number | undefined,
): Assumption | undefined {
  const id = assumptionId(key);
  const places = [...(preset === undefined ? [] : [`${preset}/${id}`]), id, `alternativ/${id}`];
  return places.map((place) => assumptions[place]).find((assumption) => assumption !== undefined && assumption.value === value);
}
