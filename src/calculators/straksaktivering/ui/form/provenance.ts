/** Where the value in a field comes from. The mark follows the value: change it, and it is the municipality's own. */
import type { Assumption } from '@/forms/assumption';
import type { StraksaktiveringProps } from './props';

/** The file name of a field's assumption: "ugerFoer" is "uger-foer". */
export function assumptionId(path: string): string {
  if (path === 'indfasning.0') return 'indfasning-foerste';
  return path.startsWith('indfasning.') ? 'indfasning' : path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The documented assumption with exactly this value: the example's own, the first example's, or a documented alternative. Undefined: it is a number of the user's. */
export function assumptionFor(
  assumptions: StraksaktiveringProps['assumptions'],
  preset: string | undefined,
  path: string,
  value: number | undefined,
): Assumption | undefined {
  const id = assumptionId(path);
  const places = [...(preset === undefined ? [] : [`${preset}/${id}`]), id, `alternativ/${id}`];
  return places.map((place) => assumptions[place]).find((assumption) => assumption !== undefined && assumption.value === value);
}
