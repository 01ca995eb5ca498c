/**
 * A budget sheet: an effort as it is to stand in the budget, line by line and year by year. A line is an effect, a cost or an income; it
 * lies in a frame of the budget, and says how its amounts are measured: as kroner, as full-year persons on a benefit at a price, as posts,
 * as persons at a price, from a business case, or from two base budgets.
 *
 * Names are Danish because they are the names in the saved file. Shares are 0.8, never 80. Amounts are kr. in the sheet's price level.
 */
import type { NumberProblem } from '../../../base/checks.ts';
import type { BudgetDraft } from '../../grundbudget/domain/index.ts';
import type { CaseDraft } from '../../straksaktivering/domain/index.ts';

/** What a line is: an effect and an income count for the municipality, a cost against it. */
export const arts = ['virkning', 'udgift', 'indtaegt'] as const;

/** One of the three. */
export type Art = (typeof arts)[number];

/** Where in the budget an amount lies: service (under the service ceiling), transfers, or neither. */
export const frames = ['service', 'overfoersel', 'andet'] as const;

/** One of the three. */
export type Frame = (typeof frames)[number];

/** One number for every year; null where none is written. */
export type SeriesDraft = readonly (number | null)[];

/** A share of the persons that moves to something else, with its own price for a full year and its own municipal share. */
export interface MovedDraft {
  readonly andel?: number | undefined;
  readonly ramme?: Frame | undefined;
  readonly prisPrHelaarsperson?: number | undefined;
  readonly kommuneAndel?: number | undefined;
  readonly navn?: string | undefined;
}

/** How the amounts of a line are measured, as written so far. */
export type MeasureDraft =
  | {
      readonly type: 'helaarspersoner';
      readonly antal?: SeriesDraft | undefined;
      readonly prisPrHelaarsperson?: number | undefined;
      readonly kommuneAndel?: number | undefined;
      readonly flytter?: readonly MovedDraft[] | undefined;
    }
  | { readonly type: 'beloeb'; readonly aar?: SeriesDraft | undefined }
  | {
      readonly type: 'aarsvaerk';
      readonly antal?: SeriesDraft | undefined;
      readonly loenPrAarsvaerk?: number | undefined;
      /** Addition to wages for management and premises, as a share. Absent: none. */
      readonly overheadPct?: number | undefined;
    }
  | { readonly type: 'prPerson'; readonly antal?: SeriesDraft | undefined; readonly pris?: number | undefined }
  /** What a business case saves the municipality. Its costs are lines of their own. */
  | { readonly type: 'sag'; readonly input?: CaseDraft | undefined }
  /** What the municipality spends on a group without the effort, less what it spends with it. */
  | { readonly type: 'bestand'; readonly foer?: BudgetDraft | undefined; readonly efter?: BudgetDraft | undefined };

/** A line as written so far. */
export interface LineDraft {
  readonly id?: string | undefined;
  readonly navn?: string | undefined;
  readonly art?: Art | undefined;
  readonly ramme?: Frame | undefined;
  readonly maaler?: MeasureDraft | undefined;
  /** Share of an effect that is counted on, 0–1. Absent: all of it. It says nothing of costs and incomes. */
  readonly realisering?: number | undefined;
  /** Where the numbers come from, in the municipality's own words. */
  readonly kilde?: string | undefined;
}

/** Two more answers to how much of the effect comes: every effect line at this share instead of its own. */
export interface Bids {
  readonly forsigtig?: number | undefined;
  readonly optimistisk?: number | undefined;
}

/** A sheet as written so far: anything may be missing. */
export interface SheetDraft {
  readonly type?: 'budgetark' | undefined;
  /** The budget year. */
  readonly foersteAar?: number | undefined;
  /** The budget year and those that follow, 1–10. */
  readonly antalAar?: number | undefined;
  /** The year in whose prices every amount stands. */
  readonly prisniveau?: number | undefined;
  /** Real rate per year, as a share. */
  readonly diskonteringsrente?: number | undefined;
  /** primo: the first year counts in full. ultimo: it is discounted by one year. Absent: primo. */
  readonly diskonteringsKonvention?: 'primo' | 'ultimo' | undefined;
  readonly linjer?: readonly LineDraft[] | undefined;
  readonly bud?: Bids | undefined;
}

/** A reason why a sheet cannot be calculated. The path of its field is as in the saved file: "linjer[2].maaler.antal[0]". */
export type SheetProblem =
  | NumberProblem
  /** More lines, or more shares that move, than a sheet has room for. */
  | { readonly code: 'too-many'; readonly field: string; readonly count: number; readonly limit: number }
  | { readonly code: 'text-too-long'; readonly field: string; readonly length: number; readonly limit: number }
  /** Two lines have one id. */
  | { readonly code: 'same-id'; readonly field: string; readonly id: string }
  /** The shares that move are more than everybody. */
  | { readonly code: 'shares-above-whole'; readonly field: string; readonly sum: number }
  | { readonly code: 'year-out-of-range'; readonly field: string; readonly value: number; readonly least: number; readonly most: number }
  /** The case itself has no result, for as many reasons as counted. */
  | { readonly code: 'case-not-ready'; readonly field: string; readonly count: number }
  /** A base budget of the line has none. */
  | { readonly code: 'budget-not-ready'; readonly field: string; readonly count: number }
  /** A case or a budget that ends before the sheet does. */
  | { readonly code: 'ends-too-early'; readonly field: string; readonly length: number; readonly needed: number }
  /** A case and a difference of two budgets are effects, neither costs nor incomes. */
  | { readonly code: 'not-an-effect'; readonly field: string; readonly art: Art }
  /** A sheet has one price level; a case whose benefits follow an index has another. */
  | { readonly code: 'case-in-current-prices'; readonly field: string };
