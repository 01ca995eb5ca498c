/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { parseDanishNumber } from '@/base/format/danish';
import { longestHorizon } from '@/base/checks';
import { shareFrom } from '@/base/format/percent';
import {
  changeFields,
  groupFields,
  tableFields,
  type ChangeField,
  type GroupField,
  type TableField,
} from '@/calculators/grundbudget/texts/form';

/** The most groups the page has room for. */
export const mostGroups = 12;

export interface TypedGroup {
  /** Tells the group apart while others come and go. */
  readonly id: number;
  navn: string;
  team: string;
  /** Which of the two ways to tell how long people stay. What is typed for the other is kept. */
  stay: 'varighed' | 'kurve';
  inflow: 'fast' | 'forankret';
  fields: Record<GroupField, string>;
  tables: Record<TableField, string>;
  basisAar: string;
  /** Whether an investment changes something for the group. What is typed is kept when it does not. */
  changes: boolean;
  change: Record<ChangeField, string>;
}

export interface Typed {
  horisontAar: string;
  groups: TypedGroup[];
}

const emptyTexts = <Name extends string>(names: Readonly<Record<Name, unknown>>): Record<Name, string> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, ''])) as Record<Name, string>;

export const emptyGroup = (id: number): TypedGroup => ({
  id,
  navn: '',
  team: '',
  stay: 'varighed',
  inflow: 'fast',
  fields: emptyTexts(groupFields),
  tables: emptyTexts(tableFields),
  basisAar: '',
  changes: false,
  change: emptyTexts(changeFields),
});

/** The inflow's own field: persons a year with a mean stay, persons a month with a table. */
export const inflowField = ({ stay }: Pick<TypedGroup, 'stay'>): 'tilgang' | 'tilgangPrMd' =>
  stay === 'kurve' ? 'tilgangPrMd' : 'tilgang';

/** The numbers the group's choices ask for. */
export const askedNumbers = (group: Pick<TypedGroup, 'stay' | 'inflow'>): readonly GroupField[] => [
  'startbestand',
  'ydelsePrAar',
  'kommuneAndel',
  ...(group.stay === 'varighed' ? (['varighedUger'] as const) : []),
  inflowField(group),
  ...(group.inflow === 'forankret' ? (['landsvaegt'] as const) : []),
];

/** The tables the group's choices ask for. */
export const askedTables = (group: TypedGroup): readonly TableField[] => [
  ...(group.stay === 'kurve' ? (['kurve', 'startKurve'] as const) : []),
  ...(group.inflow === 'forankret' ? (['indeks'] as const) : []),
];

/** The two changes an investment can make, each a value (or a table) and the year it begins. */
export const changePairs = ({ stay }: Pick<TypedGroup, 'stay'>) =>
  stay === 'kurve'
    ? ([['nyTilgangPrMd', 'nyTilgangPrMdFra']] as const)
    : ([
        ['nyVarighed', 'nyVarighedFra'],
        ['nyTilgang', 'nyTilgangFra'],
      ] as const);

const percentFields: ReadonlySet<GroupField> = new Set<GroupField>(['kommuneAndel', 'landsvaegt']);

/** Whether a field is written as percent and calculated as a share. */
export const isPercent = (field: GroupField): boolean => percentFields.has(field);

/** The value of a field in the unit of the calculation; undefined when it is not a number. */
export const valueOf = ({ fields }: Pick<TypedGroup, 'fields'>, field: GroupField): number | undefined =>
  isPercent(field) ? shareFrom(fields[field]) : parseDanishNumber(fields[field]);

/** The years of the budget; undefined while it is not a whole number of years. */
export function horizonOf({ horisontAar }: Typed): number | undefined {
  const years = parseDanishNumber(horisontAar);
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestHorizon ? years : undefined;
}
