/** Every assumption behind the result with its value, where it comes from and why: the list for the committee. */
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import type { Calculator } from '../form/calculator.svelte';
import { measureFields } from '../form/counterfactual';
import type { Assumption } from '@/forms/assumption';
import { fieldAt, isUsed, keyOf } from '@/forms/fields';
import { fields, phaseYears } from '../form/fields';

export interface AssumptionRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** As typed. */
  readonly value: string;
  readonly source?: Assumption | undefined;
}

const order: readonly string[] = [
  'tilgang',
  'ugerFoer',
  'form',
  ...mixtureRows.flatMap(({ share, weeks }) => [share, weeks]),
  'ugerEfter',
  'aktiveringsUger',
  ...measureFields,
  'effektRealisering',
  'laekage',
  'ydelsePrAar',
  'kommuneAndel',
  'anciennitet',
  'aktivAndel',
  'aarsvaerk',
  'loenPrAarsvaerk',
  'oevrigDrift',
  'driftRefusion',
  'etablering',
  'horisontAar',
  'diskonteringsrente',
];

const documented = (origin: Assumption | 'eget' | undefined) => (origin === 'eget' ? undefined : origin);

/** Shown with a result only, so every field holds a number: documented, or the municipality's own. */
export function assumptionRows(calculator: Calculator): readonly AssumptionRow[] {
  const { typed } = calculator.form;
  const years = Array.from({ length: phaseYears(typed) }, (_, year) => `indfasning.${String(year)}`);
  const own = [...order.filter((path) => isUsed(fields, typed, path)), ...years].map((path): AssumptionRow => {
    const field = fieldAt(fields, path);
    const [label = path, unit = ''] = field?.kind === 'number' ? [field.label, field.unit] : [];
    return { key: keyOf(fields, typed, path), label, unit, value: typed[path] ?? '', source: documented(calculator.origin(path)) };
  });
  return [...own, ...calculator.expertRows];
}
