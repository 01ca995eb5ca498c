/** From the form to budgets the domain can judge, with a hole wherever the text is not a number. */
import { parseDanishNumber } from '@/base/format/danish';
import { anchoredInflow, isAnchored, type Inflow, type MonthlyDraft, type YearlyDraft } from '@/calculators/grundbudget/domain';
import { anchorOf, curveOf } from './tables';
import { horizonOf, inflowField, valueOf, type Typed, type TypedGroup } from './typed';

export type Draft = YearlyDraft | MonthlyDraft;

/** A group's base budget. */
export function baseDraft(typed: Typed, group: TypedGroup): Draft {
  const navn = group.navn.trim();
  const inflow = group.inflow === 'forankret' ? anchorOf(group) : valueOf(group, inflowField(group));
  return {
    ...(navn === '' ? {} : { navn }),
    horisontAar: parseDanishNumber(typed.horisontAar),
    startbestand: valueOf(group, 'startbestand'),
    ydelsePrAar: valueOf(group, 'ydelsePrAar'),
    kommuneAndel: valueOf(group, 'kommuneAndel'),
    ...(group.stay === 'kurve'
      ? { startKurve: curveOf(group, 'startKurve'), tilgangPrMd: inflow, kurve: curveOf(group, 'kurve') }
      : { tilgang: inflow, varighedUger: valueOf(group, 'varighedUger') }),
  };
}

/** The budget with the investment; undefined when nothing changes, or while the years are not known. */
export function investmentDraft(typed: Typed, group: TypedGroup): Draft | undefined {
  const horizon = horizonOf(typed);
  if (!group.changes || horizon === undefined) return undefined;
  const { change } = group;
  const base = baseDraft(typed, group);
  if (isMonthly(base)) {
    const tilgangPrMd = stepped(base.tilgangPrMd, change.nyTilgangPrMd, change.nyTilgangPrMdFra, horizon);
    return { ...base, tilgangPrMd, ...laterCurve(group) };
  }
  return {
    ...base,
    tilgang: stepped(base.tilgang, change.nyTilgang, change.nyTilgangFra, horizon),
    varighedUger: stepped(base.varighedUger, change.nyVarighed, change.nyVarighedFra, horizon),
  };
}

/** Whether a budget is told month by month. */
export const isMonthly = (draft: Draft): draft is MonthlyDraft => 'startKurve' in draft || 'tilgangPrMd' in draft || 'kurve' in draft;

function laterCurve(group: TypedGroup): Pick<MonthlyDraft, 'nyKurve'> {
  const from = parseDanishNumber(group.change.nyKurveFra);
  if (from === undefined && group.tables.nyKurve.trim() === '') return {};
  return { nyKurve: { fraAar: from === undefined ? undefined : from - 1, punkter: curveOf(group, 'nyKurve') } };
}

type Series<Value> = Exclude<Value, undefined> | readonly number[] | undefined;

/** One value until the year of the change, and another from then on. */
function stepped<Value extends Inflow | undefined>(before: Value, text: string, fromText: string, horizon: number): Series<Value> {
  const [after, from, series] = [parseDanishNumber(text), parseDanishNumber(fromText), yearsOf(before, horizon)];
  if (series === undefined || after === undefined || from === undefined) return before as Series<Value>;
  return series.map((value, year) => (year + 1 < from ? value : after));
}

/** The value of each year of the budget; undefined while it cannot be told. */
export function yearsOf(inflow: Inflow | undefined, horizon: number): readonly number[] | undefined {
  if (inflow === undefined) return undefined;
  if (typeof inflow === 'number') return Array.from({ length: horizon }, () => inflow);
  if (!isAnchored(inflow)) return inflow;
  const developed = anchoredInflow(inflow);
  return developed.ok && developed.value.length >= horizon ? developed.value.slice(-horizon) : undefined;
}
