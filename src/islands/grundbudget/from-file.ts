/** From a saved budget to the form. */
import { formatNumber } from '@/adapters/format/danish';
import type { YearlyDraft } from '@/domain/grundbudget';
import { percentText } from '@/islands/shared/percent';
import type { BudgetFile } from '@/schemas/grundbudget';
import type { GroupField } from '@/texts/grundbudget-words';
import { emptyGroup, fieldNames, mostGroups, type Typed, type TypedGroup } from './typed';

const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 20));

/** The form for a file; undefined when the form has no place for it: months, other years in one group, or values that change twice. */
export function typedFrom({ grupper }: Pick<BudgetFile, 'grupper'>): Typed | undefined {
  const horizon = grupper[0]?.input.horisontAar;
  const groups = grupper.map(({ input, investering }, id) => groupFrom(id, input, investering, horizon));
  if (groups.length > mostGroups || groups.some((group) => group === undefined)) return undefined;
  return { horisontAar: text(horizon), groups: groups.filter((group) => group !== undefined) };
}

type Saved = BudgetFile['grupper'][number]['input'];

const isYearly = (draft: Saved): draft is YearlyDraft => !('startKurve' in draft || 'tilgangPrMd' in draft || 'kurve' in draft);

function groupFrom(id: number, input: Saved, investment: Saved | undefined, horizon: number | undefined): TypedGroup | undefined {
  if (!isYearly(input) || input.ugerPrAar !== undefined || input.horisontAar !== horizon) return undefined;
  const { tilgang, varighedUger } = input;
  if (typeof tilgang === 'object' || typeof varighedUger === 'object') return undefined;
  const written = (field: GroupField) => {
    const value = { ...input, tilgang, varighedUger }[field];
    return field === 'kommuneAndel' && value !== undefined ? percentText(value) : text(value);
  };
  const fields = Object.fromEntries(fieldNames.map((field) => [field, written(field)])) as TypedGroup['fields'];
  const group = { ...emptyGroup(id), navn: input.navn ?? '', fields };
  if (investment === undefined) return group;
  if (!isYearly(investment) || differsElsewhere(input, investment)) return undefined;
  const inflow = stepIn(tilgang, investment.tilgang);
  const stay = stepIn(varighedUger, investment.varighedUger);
  if (!inflow || !stay) return undefined;
  return {
    ...group,
    changes: true,
    change: { nyTilgang: inflow.value, nyTilgangFra: inflow.from, nyVarighed: stay.value, nyVarighedFra: stay.from },
  };
}

const differsElsewhere = (input: YearlyDraft, other: YearlyDraft): boolean =>
  other.ugerPrAar !== undefined ||
  (['horisontAar', 'startbestand', 'ydelsePrAar', 'kommuneAndel'] as const).some((field) => input[field] !== other[field]);

/** The one change in a series, as one would type it; empty without a change, undefined with more than one. */
function stepIn(before: number | undefined, series: YearlyDraft['tilgang']): { readonly value: string; readonly from: string } | undefined {
  if (typeof series !== 'object') return series === before ? { value: '', from: '' } : undefined;
  const first = series.findIndex((value) => value !== before);
  if (first === -1) return { value: '', from: '' };
  const after = series[first];
  return series.slice(first).every((value) => value === after) ? { value: text(after), from: String(first + 1) } : undefined;
}
