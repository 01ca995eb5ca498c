/**
 * Between a group as the list of fields has it and a group as a file has it. The two differ in shape, so these are plain functions beside
 * the list: the form tells a change as a value and a year where the file has another budget, year by year; it tells indices line by line
 * where the file has one series for each; and it tells the base year by its name where the file has its position.
 */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { longestHorizon } from '@/base/checks';
import type { PointDraft } from '@/base/curve';
import {
  firstStep,
  isAnchored,
  isMonthly,
  knownYears,
  withStep,
  type AnchorInput,
  type BudgetDraft,
  type Inflow,
} from '@/calculators/grundbudget/domain';
import type { BudgetFile } from '@/calculators/grundbudget/file';

/** A group as a file has it. */
export type SavedGroup = BudgetFile['grupper'][number];

type Survival = readonly PointDraft<'md'>[] | undefined;

/** What stands in a group's fields, read; what is empty, unreadable or not in use is absent. */
export interface GroupEntry {
  readonly navn?: string | undefined;
  readonly team?: string | undefined;
  readonly inflow?: string | undefined;
  readonly stay?: string | undefined;
  readonly changes?: boolean | undefined;
  readonly startbestand?: number | undefined;
  readonly ydelsePrAar?: number | undefined;
  readonly kommuneAndel?: number | undefined;
  readonly varighedUger?: number | undefined;
  readonly tilgang?: number | undefined;
  readonly tilgangPrMd?: number | undefined;
  readonly landsvaegt?: number | undefined;
  readonly kurve?: Survival;
  readonly startKurve?: Survival;
  readonly indeks?: readonly { readonly aar: number; readonly landsindeks: number; readonly lokaltIndeks: number }[] | undefined;
  readonly basisAar?: string | undefined;
  readonly nyVarighed?: number | undefined;
  readonly nyVarighedFra?: string | undefined;
  readonly nyTilgang?: number | undefined;
  readonly nyTilgangFra?: string | undefined;
  readonly nyTilgangPrMd?: number | undefined;
  readonly nyTilgangPrMdFra?: string | undefined;
  readonly nyKurve?: Survival;
  readonly nyKurveFra?: string | undefined;
}

/** The years of the budget; undefined while they are not a whole number of years that can be told. */
export const wholeYears = (years: number | undefined): number | undefined =>
  years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestHorizon ? years : undefined;

/** A group's base budget. */
export function baseDraft(horisontAar: number | undefined, group: GroupEntry): BudgetDraft {
  const { startbestand, ydelsePrAar, kommuneAndel, varighedUger, startKurve, kurve } = group;
  const navn = group.navn?.trim();
  const inflow = group.inflow === 'forankret' ? anchorOf(group) : (group.tilgang ?? group.tilgangPrMd);
  return {
    ...(navn === undefined ? {} : { navn }),
    horisontAar,
    startbestand,
    ydelsePrAar,
    kommuneAndel,
    ...(group.stay === 'kurve' ? { startKurve, tilgangPrMd: inflow, kurve } : { tilgang: inflow, varighedUger }),
  };
}

/** The inflow that follows the indices. */
export function anchorOf({ tilgang, tilgangPrMd, landsvaegt, indeks, basisAar = '' }: GroupEntry): AnchorInput {
  const aar = indeks?.map((line) => line.aar);
  const position = aar?.indexOf(parseDanishNumber(basisAar) ?? NaN) ?? -1;
  return {
    tilgang: tilgang ?? tilgangPrMd,
    landsvaegt,
    aar,
    landsindeks: indeks?.map((line) => line.landsindeks),
    lokaltIndeks: indeks?.map((line) => line.lokaltIndeks),
    basisAar: position < 0 ? undefined : position,
  };
}

/** The budget with the investment; undefined when nothing changes, or while the years are not known. */
export function investmentDraft(horisontAar: number | undefined, group: GroupEntry): BudgetDraft | undefined {
  const horizon = wholeYears(horisontAar);
  if (group.changes !== true || horizon === undefined) return undefined;
  const base = baseDraft(horisontAar, group);
  if (isMonthly(base)) {
    const tilgangPrMd = changed(base.tilgangPrMd, group.nyTilgangPrMd, group.nyTilgangPrMdFra, horizon);
    return { ...base, tilgangPrMd, ...laterCurve(group) };
  }
  const varighedUger = changed(base.varighedUger, group.nyVarighed, group.nyVarighedFra, horizon);
  return { ...base, tilgang: changed(base.tilgang, group.nyTilgang, group.nyTilgangFra, horizon), varighedUger };
}

function laterCurve({ nyKurve, nyKurveFra }: GroupEntry): { readonly nyKurve?: { fraAar: number | undefined; punkter: Survival } } {
  if (nyKurve === undefined && nyKurveFra === undefined) return {};
  const from = parseDanishNumber(nyKurveFra ?? '');
  return { nyKurve: { fraAar: from === undefined ? undefined : from - 1, punkter: nyKurve } };
}

/** The value with the change, year by year; the value itself while the change is not told, or cannot be. */
function changed<Value extends Inflow | undefined>(before: Value, value: number | undefined, fromText = '', horizon: number) {
  const [from, years] = [parseDanishNumber(fromText), knownYears(before, horizon)];
  return years === undefined || value === undefined || from === undefined ? before : withStep(years, { value, from });
}

/** What the fields hold for a saved group. What they have no place for is left out; whoever opens a file compares. */
export function entryOf({ input, investering, team }: SavedGroup): object {
  return {
    ...input,
    team,
    stay: isMonthly(input) ? 'kurve' : 'varighed',
    ...inflowEntry(input),
    changes: investering !== undefined,
    ...(investering && changeEntry(input, investering)),
  };
}

function inflowEntry(input: BudgetDraft): object {
  const inflow = isMonthly(input) ? input.tilgangPrMd : input.tilgang;
  if (!isAnchored(inflow)) return {};
  const { tilgang, landsvaegt, aar, landsindeks, lokaltIndeks, basisAar } = inflow;
  const baseYear = basisAar === undefined ? undefined : aar?.[basisAar];
  return {
    inflow: 'forankret',
    [isMonthly(input) ? 'tilgangPrMd' : 'tilgang']: tilgang,
    landsvaegt,
    indeks: aar?.map((year, index) => ({ aar: year, landsindeks: landsindeks?.[index], lokaltIndeks: lokaltIndeks?.[index] })),
    basisAar: baseYear === undefined ? undefined : String(baseYear),
  };
}

function changeEntry(base: BudgetDraft, other: BudgetDraft): object {
  const horizon = wholeYears(base.horisontAar) ?? 0;
  const step = (field: string, before: Inflow | undefined, after: Inflow | undefined) => {
    const found = firstStep(knownYears(before, horizon) ?? [], knownYears(after, horizon) ?? []);
    return found && { [field]: found.value, [`${field}Fra`]: formatNumber(found.from) };
  };
  if (!isMonthly(base) && !isMonthly(other))
    return { ...step('nyTilgang', base.tilgang, other.tilgang), ...step('nyVarighed', base.varighedUger, other.varighedUger) };
  if (!isMonthly(base) || !isMonthly(other)) return {};
  const { fraAar, punkter } = other.nyKurve ?? {};
  return {
    ...step('nyTilgangPrMd', base.tilgangPrMd, other.tilgangPrMd),
    nyKurve: punkter,
    nyKurveFra: fraAar === undefined ? undefined : formatNumber(fraAar + 1, 20),
  };
}

/** Whether two groups hold the same budgets. A base budget has one way to be told; with an investment a number can stand for every year. */
export const isSameGroup = (one: SavedGroup, other: SavedGroup | undefined): boolean =>
  contentOf(one.input) === contentOf(other?.input) && contentOf(byYear(one.investering)) === contentOf(byYear(other?.investering));

/** The budget without its name, in an order of its own. */
const contentOf = (draft: object | undefined): string =>
  JSON.stringify({ ...draft, navn: undefined }, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );

function byYear(draft: BudgetDraft | undefined): object | undefined {
  if (draft === undefined) return undefined;
  const years = (value: Inflow | undefined) => knownYears(value, draft.horisontAar ?? 0) ?? value;
  return isMonthly(draft)
    ? { ...draft, tilgangPrMd: years(draft.tilgangPrMd) }
    : { ...draft, tilgang: years(draft.tilgang), varighedUger: years(draft.varighedUger) };
}
