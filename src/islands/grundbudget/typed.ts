/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { parseDanishNumber } from '@/adapters/format/danish';
import { longestHorizon } from '@/domain/checks';
import type { YearlyDraft } from '@/domain/grundbudget';
import { shareFrom } from '@/islands/shared/percent';
import { changeFields, groupFields, type ChangeField, type GroupField } from '@/texts/grundbudget-words';

/** The most groups the page has room for. */
export const mostGroups = 12;

export interface TypedGroup {
  /** Tells the group apart while others come and go. */
  readonly id: number;
  navn: string;
  fields: Record<GroupField, string>;
  /** Whether an investment changes something for the group. What is typed is kept when it does not. */
  changes: boolean;
  change: Record<ChangeField, string>;
}

export interface Typed {
  horisontAar: string;
  groups: TypedGroup[];
}

export const fieldNames = Object.keys(groupFields) as GroupField[];
export const changeNames = Object.keys(changeFields) as ChangeField[];

const emptyTexts = <Name extends string>(names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;

export const emptyGroup = (id: number): TypedGroup => ({
  id,
  navn: '',
  fields: emptyTexts(fieldNames),
  changes: false,
  change: emptyTexts(changeNames),
});

/** The value of a field in the unit of the calculation; undefined when it is not a number. */
export const valueOf = ({ fields }: TypedGroup, field: GroupField): number | undefined =>
  field === 'kommuneAndel' ? shareFrom(fields[field]) : parseDanishNumber(fields[field]);

/** The years of the budget; undefined while it is not a whole number of years. */
export function horizonOf({ horisontAar }: Typed): number | undefined {
  const years = parseDanishNumber(horisontAar);
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestHorizon ? years : undefined;
}

/** A group's base budget with a hole wherever the text is not a number. */
export function baseDraft(typed: Typed, group: TypedGroup): YearlyDraft {
  const navn = group.navn.trim();
  return {
    ...(navn === '' ? {} : { navn }),
    horisontAar: parseDanishNumber(typed.horisontAar),
    startbestand: valueOf(group, 'startbestand'),
    tilgang: valueOf(group, 'tilgang'),
    varighedUger: valueOf(group, 'varighedUger'),
    ydelsePrAar: valueOf(group, 'ydelsePrAar'),
    kommuneAndel: valueOf(group, 'kommuneAndel'),
  };
}

/** The budget with the investment; undefined when nothing changes, or while the years are not known. */
export function investmentDraft(typed: Typed, group: TypedGroup): YearlyDraft | undefined {
  const horizon = horizonOf(typed);
  if (!group.changes || horizon === undefined) return undefined;
  const { nyTilgang, nyTilgangFra, nyVarighed, nyVarighedFra } = group.change;
  const base = baseDraft(typed, group);
  return {
    ...base,
    tilgang: stepped(base.tilgang, nyTilgang, nyTilgangFra, horizon),
    varighedUger: stepped(base.varighedUger, nyVarighed, nyVarighedFra, horizon),
  };
}

/** One value until the year of the change, and another from then on. */
function stepped(before: YearlyDraft['tilgang'], text: string, fromText: string, horizon: number): YearlyDraft['tilgang'] {
  const [after, from] = [parseDanishNumber(text), parseDanishNumber(fromText)];
  if (typeof before !== 'number' || after === undefined || from === undefined) return before;
  return Array.from({ length: horizon }, (_, year) => (year + 1 < from ? before : after));
}
