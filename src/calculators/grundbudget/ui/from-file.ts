/** From a saved budget to the form. */
import { formatNumber } from '@/base/format/danish';
import { isAnchored, type Inflow, type MonthlyDraft, type YearlyDraft } from '@/calculators/grundbudget/domain';
import { percentText } from '@/base/format/percent';
import type { BudgetFile } from '@/calculators/grundbudget/file';
import type { GroupField } from '@/calculators/grundbudget/texts/form';
import { isMonthly, yearsOf } from './drafts';
import { curveText, indexText } from './tables';
import { emptyGroup, inflowField, isPercent, mostGroups, type Typed, type TypedGroup } from './typed';

type Saved = BudgetFile['grupper'][number];
type Draft = Saved['input'];

const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 20));

/** The form for a file; undefined when the form has no place for it: other years in one group, or values that change twice. */
export function typedFrom({ grupper }: Pick<BudgetFile, 'grupper'>): Typed | undefined {
  const horizon = grupper[0]?.input.horisontAar;
  const groups = grupper.map((saved, id) => (saved.input.horisontAar === horizon ? groupFrom(id, saved) : undefined));
  if (groups.length > mostGroups || groups.some((group) => group === undefined)) return undefined;
  return { horisontAar: text(horizon), groups: groups.filter((group) => group !== undefined) };
}

function groupFrom(id: number, { input, investering, team }: Saved): TypedGroup | undefined {
  const stay = isMonthly(input) ? staysMonthly(input) : staysYearly(input);
  const inflow = stay && inflowFrom(isMonthly(input) ? input.tilgangPrMd : input.tilgang);
  if (!stay || !inflow) return undefined;
  const empty = emptyGroup(id);
  const group: TypedGroup = {
    ...empty,
    navn: input.navn ?? '',
    team: team ?? '',
    stay: isMonthly(input) ? 'kurve' : 'varighed',
    inflow: inflow.kind,
    basisAar: inflow.basisAar,
    tables: { ...empty.tables, ...stay.tables, indeks: inflow.indeks },
    fields: { ...empty.fields, ...stay.fields, landsvaegt: inflow.weight, ...numbersOf(input) },
  };
  group.fields[inflowField(group)] = inflow.amount;
  return investering ? withChange(group, input, investering) : group;
}

const numbersOf = (input: Draft): Partial<Record<GroupField, string>> =>
  Object.fromEntries(
    (['startbestand', 'ydelsePrAar', 'kommuneAndel'] as const).map((field) => {
      const value = input[field];
      return [field, isPercent(field) && value !== undefined ? percentText(value) : text(value)];
    }),
  );

interface Stay {
  readonly fields: Partial<Record<GroupField, string>>;
  readonly tables: Partial<TypedGroup['tables']>;
}

/** The form has no place for a stay that changes by itself, or a year of another length. */
const staysYearly = ({ varighedUger, ugerPrAar }: YearlyDraft): Stay | undefined =>
  typeof varighedUger === 'object' || ugerPrAar !== undefined ? undefined : { fields: { varighedUger: text(varighedUger) }, tables: {} };

const staysMonthly = ({ kurve, startKurve, nyKurve }: MonthlyDraft): Stay | undefined =>
  nyKurve ? undefined : { fields: {}, tables: { kurve: curveText(kurve), startKurve: curveText(startKurve) } };

/** The inflow as the form tells it; undefined for a series without indices. */
function inflowFrom(inflow: Inflow | undefined) {
  if (!isAnchored(inflow)) {
    if (typeof inflow === 'object') return undefined;
    return { kind: 'fast', amount: text(inflow), weight: '', indeks: '', basisAar: '' } as const;
  }
  const { tilgang, landsvaegt, aar, basisAar } = inflow;
  if (aar === undefined && inflow.landsindeks !== undefined) return undefined;
  return {
    kind: 'forankret',
    amount: text(tilgang),
    weight: landsvaegt === undefined ? '' : percentText(landsvaegt),
    indeks: indexText(inflow),
    basisAar: basisAar === undefined ? '' : String(aar?.[basisAar] ?? ''),
  } as const;
}

function withChange(group: TypedGroup, input: Draft, other: Draft): TypedGroup | undefined {
  const horizon = input.horisontAar ?? 0;
  if (differsElsewhere(input, other)) return undefined;
  const change = { ...group.change };
  if (isMonthly(input) && isMonthly(other)) {
    const inflow = stepIn(yearsOf(input.tilgangPrMd, horizon), other.tilgangPrMd);
    if (!inflow) return undefined;
    const from = other.nyKurve?.fraAar;
    Object.assign(change, {
      nyTilgangPrMd: inflow.value,
      nyTilgangPrMdFra: inflow.from,
      nyKurveFra: from === undefined ? '' : text(from + 1),
    });
    return { ...group, changes: true, change, tables: { ...group.tables, nyKurve: curveText(other.nyKurve?.punkter) } };
  }
  if (isMonthly(input) || isMonthly(other)) return undefined;
  const inflow = stepIn(yearsOf(input.tilgang, horizon), other.tilgang);
  const stay = stepIn(yearsOf(input.varighedUger, horizon), other.varighedUger);
  if (!inflow || !stay) return undefined;
  Object.assign(change, { nyTilgang: inflow.value, nyTilgangFra: inflow.from, nyVarighed: stay.value, nyVarighedFra: stay.from });
  return { ...group, changes: true, change };
}

const changing: ReadonlySet<string> = new Set(['navn', 'tilgang', 'varighedUger', 'tilgangPrMd', 'nyKurve']);

/** Whether something differs that an investment cannot change. */
function differsElsewhere(input: Draft, other: Draft): boolean {
  const rest = (draft: Draft) =>
    JSON.stringify(
      Object.entries(draft)
        .filter(([key]) => !changing.has(key))
        .sort(),
    );
  return rest(input) !== rest(other);
}

/** The one change in a series, as one would type it; empty without a change, undefined with more than one. */
function stepIn(
  before: readonly number[] | undefined,
  other: Inflow | undefined,
): { readonly value: string; readonly from: string } | undefined {
  const none = { value: '', from: '' };
  if (before === undefined) return undefined;
  if (isAnchored(other)) return none;
  const series = typeof other === 'object' ? other : before.map(() => other);
  const first = series.findIndex((value, year) => value !== before[year]);
  if (first === -1) return none;
  const after = series[first];
  return series.slice(first).every((value) => value === after) ? { value: text(after), from: String(first + 1) } : undefined;
}
