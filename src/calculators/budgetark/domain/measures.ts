/** What each way to measure a line gives, year by year, for a sheet that has been checked. */
import { cashflow, completeCase, type CaseInput } from '../../straksaktivering/domain/index.ts';
import type { BudgetDraft } from '../../grundbudget/domain/index.ts';
import type { Frame, LineDraft, MeasureDraft, MovedDraft, SeriesDraft } from './model.ts';
import { budgetYearsOf } from './stock.ts';

/** Amounts that lie in a frame, kr. per year, positive in the line's own kind. */
export interface Booked {
  readonly ramme: Frame;
  readonly aar: readonly number[];
}

/** What a line comes to before its kind is known. */
export interface Measured {
  readonly booked: readonly Booked[];
  /** The state's part of the same benefits, kr. per year. Absent where the measure does not tell it. */
  readonly stat?: readonly number[] | undefined;
  /** Full-year persons per year. Absent where the measure counts none. */
  readonly helaarspersoner?: readonly number[] | undefined;
}

type Persons = Extract<MeasureDraft, { type: 'helaarspersoner' }>;

/** The line's amounts in each of the years, with the share of an effect that is counted on. */
export function measured(line: LineDraft, years: number): Measured {
  const share = line.art === 'virkning' ? (line.realisering ?? 1) : 1;
  const { booked, stat, helaarspersoner } = measureOf(line, years);
  const counted = (series: readonly number[]) => series.slice(0, years).map((value) => value * share);
  return {
    booked: booked.map(({ ramme, aar }) => ({ ramme, aar: counted(aar) })),
    stat: stat && counted(stat),
    helaarspersoner: helaarspersoner && counted(helaarspersoner),
  };
}

function measureOf({ maaler, ramme = 'andet' }: LineDraft, years: number): Measured {
  const inFrame = (aar: readonly number[]): Measured => ({ booked: [{ ramme, aar }] });
  switch (maaler?.type) {
    case 'helaarspersoner':
      return personsMeasured(ramme, maaler);
    case 'aarsvaerk':
      return inFrame(times(maaler.antal, known(maaler.loenPrAarsvaerk) * (1 + (maaler.overheadPct ?? 0))));
    case 'prPerson':
      return inFrame(times(maaler.antal, known(maaler.pris)));
    case 'sag':
      return caseMeasured(ramme, maaler.input as CaseInput);
    case 'bestand':
      return stockMeasured(ramme, maaler.foer ?? {}, maaler.efter ?? {});
    default:
      return inFrame(times(maaler?.aar ?? Array<number>(years).fill(NaN), 1));
  }
}

/** A checked sheet has every number; without one there is no amount. */
const known = (value: number | null | undefined): number => value ?? NaN;

const times = (series: SeriesDraft = [], price: number): readonly number[] => series.map((value) => known(value) * price);

/** The gross saving lies in the line's own frame; what moves is taken from the frame it moves to. */
function personsMeasured(ramme: Frame, { antal = [], prisPrHelaarsperson, kommuneAndel, flytter = [] }: Persons): Measured {
  const [price, share] = [known(prisPrHelaarsperson), known(kommuneAndel)];
  const moved = flytter.map((one) => ({ ramme: one.ramme ?? ramme, kommune: -movedPrice(one, known(one.kommuneAndel)) }));
  const state = flytter.reduce((sum, one) => sum - movedPrice(one, 1 - known(one.kommuneAndel)), price * (1 - share));
  return {
    booked: [
      { ramme, aar: times(antal, price * share) },
      ...moved.map((one): Booked => ({ ramme: one.ramme, aar: times(antal, one.kommune) })),
    ],
    stat: times(antal, state),
    helaarspersoner: times(antal, 1),
  };
}

const movedPrice = ({ andel, prisPrHelaarsperson }: MovedDraft, share: number): number => known(andel) * known(prisPrHelaarsperson) * share;

function caseMeasured(ramme: Frame, input: CaseInput): Measured {
  const complete = completeCase(input);
  const { aar } = cashflow(complete);
  // What one full-year person less on the benefit saves all public authorities: a sheet takes no case in current prices.
  const perPerson = complete.ydelsePrAar * (1 - complete.gevinstFradrag);
  const persons = aar.map(({ besparelseOffentlig }) => besparelseOffentlig / perPerson);
  return {
    booked: [{ ramme, aar: aar.map(({ besparelseKommune }) => besparelseKommune) }],
    stat: aar.map(({ besparelseStat }) => besparelseStat),
    // A benefit of nought kroner says nothing of the persons behind it.
    helaarspersoner: persons.every(Number.isFinite) ? persons : undefined,
  };
}

function stockMeasured(ramme: Frame, before: BudgetDraft, after: BudgetDraft): Measured {
  const [without, with_] = [stockYears(before), stockYears(after)];
  const less = (part: keyof StockYear) => without.map((year, index) => year[part] - (with_[index]?.[part] ?? NaN));
  return { booked: [{ ramme, aar: less('kommune') }], stat: less('stat'), helaarspersoner: less('helaarspersoner') };
}

interface StockYear {
  readonly kommune: number;
  readonly stat: number;
  readonly helaarspersoner: number;
}

function stockYears(draft: BudgetDraft): readonly StockYear[] {
  const found = budgetYearsOf(draft);
  const stateShare = known(draft.ydelsePrAar) * (1 - known(draft.kommuneAndel));
  return (found.ok ? found.value : []).map(({ gnsBestand, udgiftKommune }) => ({
    kommune: udgiftKommune,
    stat: gnsBestand * stateShare,
    helaarspersoner: gnsBestand,
  }));
}
