/** The values that stand when a case leaves an optional field out. All of them in one place; the result says which were used. */
import type { CaseInput } from './model.ts';

/** Standard values. None of them changes a figure: no growth, the whole effect, no extra cost, fixed prices. */
export const defaults = {
  ugerPrAar: 52,
  tilgangVaekst: 0,
  effektRealisering: 1,
  laekage: 0,
  periodisering: 'staaende',
  overheadPct: 0,
  driftPrHelaarsperson: 0,
  etablering: 0,
  omkostningsTillaeg: 0,
  gevinstFradrag: 0,
  diskonteringsKonvention: 'primo',
} as const;

/** Full effect from the first year, and unchanged prices, when a case gives no series. */
export const defaultPerYear = 1;

/** A field that a case may leave out. */
export type OptionalField = keyof typeof defaults | 'indfasning' | 'loenIndeks' | 'prisIndeks' | 'satsIndeks';

/** The optional fields in the order they are told. */
export const optionalFields: readonly OptionalField[] = [
  ...(Object.keys(defaults) as (keyof typeof defaults)[]),
  'indfasning',
  'loenIndeks',
  'prisIndeks',
  'satsIndeks',
];

/** A case with every optional field filled in and every yearly series written out. */
export interface CompleteCase extends Omit<CaseInput, OptionalField | 'tilgang'> {
  readonly ugerPrAar: number;
  /** Newcomers in each year. */
  readonly tilgang: readonly number[];
  readonly effektRealisering: number;
  readonly laekage: number;
  readonly indfasning: readonly number[];
  readonly periodisering: 'staaende' | 'kohorte';
  readonly overheadPct: number;
  readonly driftPrHelaarsperson: number;
  readonly etablering: number;
  readonly omkostningsTillaeg: number;
  readonly gevinstFradrag: number;
  readonly loenIndeks: readonly number[];
  readonly prisIndeks: readonly number[];
  readonly satsIndeks: readonly number[];
  readonly diskonteringsKonvention: 'primo' | 'ultimo';
}

/** Writes out what a valid case leaves to the standard values. */
export function completeCase(input: CaseInput): CompleteCase {
  const perYear = (value: (year: number) => number) => Array.from({ length: input.horisontAar }, (_, year) => value(year));
  const ones = perYear(() => defaultPerYear);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as unknown as CaseInput;
  const { tilgang, tilgangVaekst = defaults.tilgangVaekst } = given;
  return {
    ...defaults,
    indfasning: ones,
    loenIndeks: ones,
    prisIndeks: ones,
    satsIndeks: ones,
    ...given,
    tilgang: typeof tilgang === 'number' ? perYear((year) => tilgang * (1 + tilgangVaekst) ** year) : tilgang,
  } as CompleteCase;
}

/** The optional fields a case left to the standard values. */
export const fieldsLeftToDefault = (input: CaseInput): readonly OptionalField[] =>
  optionalFields.filter((field) => input[field] === undefined);
