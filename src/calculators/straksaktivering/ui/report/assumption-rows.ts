/** Every assumption behind the result with its value, where it comes from and why: the list for the committee. */
import { fieldTexts, mixtureRows, phaseText, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import type { Calculator } from '../form/calculator.svelte';
import { measureFields } from '../form/counterfactual';
import type { Assumption } from '@/forms/assumption';
import { isUsed, phaseYears } from '../form/typed';

export interface AssumptionRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** As typed. */
  readonly value: string;
  readonly source?: Assumption | undefined;
}

const order: readonly FieldName[] = [
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
  const { typed } = calculator;
  const fields = order.filter((name) => isUsed(typed, name));
  const years = Array.from({ length: phaseYears(typed) }, (_, year) => year);
  return [
    ...fields.map((key) => ({ key, ...fieldTexts[key], value: typed.fields[key], source: documented(calculator.origin(key)) })),
    ...years.map((year) => {
      const key = `indfasning-${year}` as const;
      return { key, ...phaseText(year + 1), value: typed.indfasning[year] ?? '', source: documented(calculator.origin(key)) };
    }),
    ...(calculator.kit?.rows(typed) ?? []),
  ];
}
