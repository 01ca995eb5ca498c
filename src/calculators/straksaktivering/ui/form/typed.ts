/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { longestHorizon } from '@/calculators/straksaktivering/domain';
import { percentText, shareFrom } from '@/base/format/percent';
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import type { ExpertTexts } from '../expert/texts';

export interface Typed {
  fields: Record<FieldName, string>;
  /** One text per year. Years beyond the horizon are kept, so that a shorter horizon loses nothing. */
  indfasning: string[];
  /** How the stays are spread; a table is the municipality's own curve. */
  spread: 'fast' | 'eksponentiel' | 'weibull' | 'tabel';
  /** Survival curves as typed or pasted: a week and a percentage on each line. */
  tables: Record<TableName, string>;
  /** After the effort: three groups, or everyone as one. */
  after: 'grupper' | 'samlet';
  rule: 'flad' | 'trappe' | 'aktivitet';
  /** How the municipality knows what would have happened anyway. Undefined until it is answered. */
  evidence: 'maalt' | 'ved-ikke' | 'antaget' | undefined;
  wholePersons: boolean;
  /** Undefined until somebody has fetched the expert's fields; then nothing is in them. */
  expert?: ExpertTexts | undefined;
}

export type TableName = 'foer' | 'efter';

/** Fields written as percent and calculated as shares. */
const percentFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'udebliverAndel',
  'stopperAndel',
  'gennemfoererAndel',
  'effektRealisering',
  'laekage',
  'kommuneAndel',
  'aktivAndel',
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

/** Whether the municipality's share follows the ladder. */
export const usesLadder = ({ rule }: Typed): boolean => rule === 'trappe';

/** When a field has a part in the calculation; a field that is not named always has. */
const conditions: Readonly<Partial<Record<FieldName, (typed: Typed) => boolean>>> = {
  tilgang: ({ expert }) => !expert?.series.tilgangPrAar.trim(),
  ugerFoer: ({ spread }) => spread !== 'tabel',
  form: ({ spread }) => spread === 'weibull',
  udebliverUger: ({ after }) => after === 'grupper',
  stopperAndel: ({ after }) => after === 'grupper',
  stopperUger: ({ after }) => after === 'grupper',
  gennemfoererAndel: ({ after }) => after === 'grupper',
  gennemfoererUger: ({ after }) => after === 'grupper',
  ugerEfter: ({ after, spread }) => after === 'samlet' && spread !== 'tabel',
  afgangIndsats: ({ evidence }) => evidence === 'maalt',
  nIndsats: ({ evidence }) => evidence === 'maalt',
  afgangKontrol: ({ evidence }) => evidence === 'maalt',
  nKontrol: ({ evidence }) => evidence === 'maalt',
  effektRealisering: ({ evidence }) => evidence === 'antaget',
  kommuneAndel: ({ rule }) => rule === 'flad',
  anciennitet: (typed) => usesLadder(typed) && !typed.expert?.seniority.length,
  aktivAndel: ({ rule }) => rule === 'aktivitet',
};

/** Whether a field has a part in the calculation. What stands in the others is kept but not judged. */
export const isUsed = (typed: Typed, field: FieldName): boolean => conditions[field]?.(typed) ?? true;

/** Whether a curve has a part in the calculation. */
export const isTableUsed = ({ spread, after }: Typed, table: TableName): boolean =>
  spread === 'tabel' && (table === 'foer' || after === 'samlet');
