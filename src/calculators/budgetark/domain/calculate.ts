/** The sheet's result: every line, every year, and what they come to. */
import { arts, frames, type Art, type Frame, type LineDraft, type SheetDraft } from './model.ts';
import { measured, type Measured } from './measures.ts';

/** A line's amounts, kr., positive in its own kind: a cost of 300 is 300. */
export interface LineResult {
  readonly id: string;
  readonly art: Art;
  readonly aar: readonly number[];
  /** Full-year persons per year. Absent where the line counts none. */
  readonly helaarspersoner?: readonly number[] | undefined;
}

/** A year's amounts by kind and by frame. */
interface Amounts extends Readonly<Record<Art, number>>, Readonly<Record<Frame, number>> {
  /** The state's part of the benefits the lines tell it of. Absent where none does. */
  readonly stat?: number | undefined;
}

/** One year, kr. In the frames and in netto effects and incomes count positive and costs negative. */
export interface SheetYear extends Amounts {
  /** The calendar year. */
  readonly aar: number;
  readonly netto: number;
  readonly kumuleret: number;
  readonly nutidsvaerdi: number;
}

/** What must happen before the sheet comes out even, in present value. */
export interface BreakEven {
  /** The share of every effect. Below nought when the incomes alone carry the costs. */
  readonly andel: number;
  /** Full-year persons per year at that share. Absent where no effect counts any. */
  readonly helaarspersoner?: readonly number[] | undefined;
}

/** The whole sheet, kr., seen from the municipality. */
export interface SheetTotals {
  readonly aar: readonly SheetYear[];
  /** All years, undiscounted. */
  readonly netto: number;
  readonly nutidsvaerdi: number;
  /** Years until the sum is no longer negative, undiscounted, in a straight line within the year. Null when that does not happen. */
  readonly tilbagebetalingAar: number | null;
  /** The calendar year in which the sum turns negative again after that. Absent when it does not. */
  readonly negativIgen?: number | undefined;
  /** Null when the effects are worth nothing, or less. */
  readonly nulpunkt: BreakEven | null;
}

/** A calculated sheet. */
export interface Sheet extends SheetTotals {
  readonly linjer: readonly LineResult[];
  /** The same sheet with every effect at another share. Absent where no such share is written. */
  readonly forsigtig?: SheetTotals | undefined;
  readonly optimistisk?: SheetTotals | undefined;
}

/** Calculates a sheet that has been checked. */
export function sheet(input: SheetDraft): Sheet {
  const lines = linesOf(input);
  const { forsigtig, optimistisk } = input.bud ?? {};
  return {
    linjer: lines.map(({ id, art, measures: { booked, helaarspersoner } }) => ({
      id,
      art,
      aar: sum(booked, yearsIn(input)),
      helaarspersoner,
    })),
    ...totals(input, lines),
    ...(forsigtig === undefined ? {} : { forsigtig: totalsAt(input, forsigtig) }),
    ...(optimistisk === undefined ? {} : { optimistisk: totalsAt(input, optimistisk) }),
  };
}

/** The sheet with every effect at this share instead of its own. */
export const atRealisation = (input: SheetDraft, share: number): SheetDraft => ({
  ...input,
  linjer: (input.linjer ?? []).map((line) => (line.art === 'virkning' ? { ...line, realisering: share } : line)),
});

function totalsAt(input: SheetDraft, share: number): SheetTotals {
  const changed = atRealisation(input, share);
  return totals(changed, linesOf(changed));
}

interface Line {
  readonly id: string;
  readonly art: Art;
  readonly measures: Measured;
}

const yearsIn = ({ antalAar = 0 }: SheetDraft): number => antalAar;

const linesOf = (input: SheetDraft): readonly Line[] =>
  (input.linjer ?? []).map((line: LineDraft) => ({
    id: line.id ?? '',
    art: line.art ?? 'virkning',
    measures: measured(line, yearsIn(input)),
  }));

const signs: Readonly<Record<Art, 1 | -1>> = { virkning: 1, udgift: -1, indtaegt: 1 };

/** Several series as one. */
const sum = (parts: readonly { readonly aar: readonly number[] }[], years: number): readonly number[] =>
  Array.from({ length: years }, (_, year) => parts.reduce((total, { aar }) => total + (aar[year] ?? NaN), 0));

/** What a krone in a year is worth in the first. */
const discountFactor = ({ diskonteringsrente = NaN, diskonteringsKonvention }: SheetDraft, year: number): number =>
  (1 + diskonteringsrente) ** -(diskonteringsKonvention === 'ultimo' ? year + 1 : year);

function totals(input: SheetDraft, lines: readonly Line[]): SheetTotals {
  const aar = yearsOf(input, lines);
  const presentValue = (amount: (year: SheetYear) => number) =>
    aar.reduce((total, year, index) => total + amount(year) * discountFactor(input, index), 0);
  const needed = presentValue(({ udgift }) => udgift) - presentValue(({ indtaegt }) => indtaegt);
  const effects = presentValue(({ virkning }) => virkning);
  return {
    aar,
    netto: aar.at(-1)?.kumuleret ?? NaN,
    nutidsvaerdi: presentValue(({ netto }) => netto),
    ...payback(aar),
    nulpunkt: effects > 0 ? breakEven(needed / effects, lines, yearsIn(input)) : null,
  };
}

/** The amounts of every year by kind, by frame, and of the state where a line tells it. */
function seriesOf(lines: readonly Line[], years: number): readonly (readonly [name: Art | Frame | 'stat', aar: readonly number[]])[] {
  const booked = linesBooked(lines);
  const told = lines.filter(({ measures }) => measures.stat !== undefined);
  const state = sum(
    told.map(({ art, measures: { stat = [] } }) => signed({ art, aar: stat })),
    years,
  );
  return [
    ...arts.map(
      (kind) =>
        [
          kind,
          sum(
            booked.filter(({ art }) => art === kind),
            years,
          ),
        ] as const,
    ),
    ...frames.map((frame) => [frame, sum(booked.filter(({ ramme }) => ramme === frame).map(signed), years)] as const),
    ...(told.length > 0 ? [['stat', state] as const] : []),
  ];
}

function yearsOf(input: SheetDraft, lines: readonly Line[]): readonly SheetYear[] {
  const { foersteAar = NaN } = input;
  const years = yearsIn(input);
  const series = seriesOf(lines, years);
  let kumuleret = 0;
  return Array.from({ length: years }, (_, year) => {
    const amounts = Object.fromEntries(series.map(([name, values]) => [name, values[year] ?? NaN])) as unknown as Amounts;
    const netto = amounts.virkning + amounts.indtaegt - amounts.udgift;
    kumuleret += netto;
    return { aar: foersteAar + year, ...amounts, netto, kumuleret, nutidsvaerdi: netto * discountFactor(input, year) };
  });
}

const linesBooked = (lines: readonly Line[]) => lines.flatMap(({ art, measures }) => measures.booked.map((one) => ({ ...one, art })));

const signed = ({ art, aar }: { readonly art: Art; readonly aar: readonly number[] }) => ({ aar: aar.map((value) => value * signs[art]) });

function breakEven(andel: number, lines: readonly Line[], years: number): BreakEven {
  const counted = lines.flatMap(({ art, measures: { helaarspersoner } }) =>
    art === 'virkning' && helaarspersoner ? [{ aar: helaarspersoner }] : [],
  );
  return { andel, helaarspersoner: counted.length === 0 ? undefined : sum(counted, years).map((persons) => persons * andel) };
}

/** When the sum stops being negative, as in the business case; and when it turns negative again. */
function payback(aar: readonly SheetYear[]): Pick<SheetTotals, 'tilbagebetalingAar' | 'negativIgen'> {
  const found = aar.findIndex(({ kumuleret }) => kumuleret >= 0);
  const year = aar[found];
  if (!year) return { tilbagebetalingAar: null };
  const before = year.kumuleret - year.netto;
  const again = aar.slice(found).find(({ kumuleret }) => kumuleret < 0);
  return { tilbagebetalingAar: found > 0 ? found - before / year.netto : found, ...(again ? { negativIgen: again.aar } : {}) };
}
