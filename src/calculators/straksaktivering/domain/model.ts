/**
 * The business case for straksaktivering: a municipality calls every newcomer in at once, some never show up, some leave on the way,
 * and the average stay on the benefit becomes shorter. The case weighs the saved benefit against the cost of the effort.
 *
 * Names are Danish because they are the names in the saved file and in the worked examples. Shares are 0.3, never 30.
 * Money is kroner in fixed prices unless an index says otherwise.
 */
import type { Duration } from './duration.ts';

/** People who, once called in, stay this long on the benefit; some of them may return once. */
export interface AfterGroup {
  readonly andel: number;
  readonly varighed: Duration;
  /** The share that returns, and for how many weeks each. */
  readonly tilbagefald?: { readonly andel: number; readonly uger: number } | undefined;
}

/** One step of the refusionstrappe: the municipality's share of the benefit in these weeks of seniority. til null = no end. */
export interface LadderStep {
  readonly fra: number;
  readonly til: number | null;
  readonly kommuneAndel: number;
}

/** Newcomers who have been on a benefit for some weeks before: where on the ladder they start. */
export interface SeniorityGroup {
  readonly andel: number;
  readonly uger: number;
}

/**
 * Who pays the benefit: a flat municipal share; the ladder by seniority in force since 2016; or, as in 2011–15, one share of the weeks
 * in activation and another of the rest. aktivAndel is the share of the weeks in activation without the effort.
 */
export type FinancingRule =
  | { readonly type: 'flad'; readonly andel: number }
  | { readonly type: 'trappe'; readonly trin: readonly LadderStep[]; readonly anciennitet: readonly SeniorityGroup[] }
  | { readonly type: 'aktivitet'; readonly kommuneAndelAktiv: number; readonly kommuneAndelPassiv: number; readonly aktivAndel: number };

/** What a case consists of. Optional fields have the standard values in defaults.ts. */
export interface CaseInput {
  /** Budget year and following years, 1–35. */
  readonly horisontAar: number;
  readonly ugerPrAar?: number | undefined;
  /** Newcomers per year: one number, or one per year. */
  readonly tilgang: number | readonly number[];
  /** Yearly growth of a single inflow number, as a share. */
  readonly tilgangVaekst?: number | undefined;
  /** Share of newcomers who never show up; they cost no place in activation. */
  readonly udeblivelse: number;
  readonly aktiveringsUger: number;
  /** The stay without the effort. */
  readonly foer: Duration;
  /** The stays with the effort; the shares sum to 1. */
  readonly efter: readonly AfterGroup[];
  /** Average gross benefit for a full year on it, kr. */
  readonly ydelsePrAar: number;
  readonly regel: FinancingRule;
  /** Share of the measured effect that the effort itself causes. */
  readonly effektRealisering?: number | undefined;
  /** Share of the saved weeks that move to another benefit the municipality pays. */
  readonly laekage?: number | undefined;
  /** Share of the full effect reached in each year. */
  readonly indfasning?: readonly number[] | undefined;
  /** staaende: a year's newcomers give their whole effect in that year. kohorte: the effect falls when the weeks are saved. */
  readonly periodisering?: 'staaende' | 'kohorte' | undefined;
  readonly aarsvaerk: number;
  readonly loenPrAarsvaerk: number;
  /** Addition to wages for management and premises, as a share. */
  readonly overheadPct?: number | undefined;
  /** Running costs besides wages, kr. per year. */
  readonly oevrigDrift: number;
  /** Running costs that follow the number of full-year persons in activation, kr. */
  readonly driftPrHelaarsperson?: number | undefined;
  /** The state's share of the running costs. */
  readonly driftRefusion: number;
  /** One-off cost before the first year, kr. */
  readonly etablering?: number | undefined;
  /** Caution: addition to all yearly costs, and reduction of all savings, as shares. */
  readonly omkostningsTillaeg?: number | undefined;
  readonly gevinstFradrag?: number | undefined;
  /** Price development per year relative to the first, for a display in current prices; then without discounting. */
  readonly loenIndeks?: readonly number[] | undefined;
  readonly prisIndeks?: readonly number[] | undefined;
  readonly satsIndeks?: readonly number[] | undefined;
  /** Real rate per year, as a share. */
  readonly diskonteringsrente: number;
  /** primo: the first year counts in full. ultimo: it is discounted by one year. */
  readonly diskonteringsKonvention?: 'primo' | 'ultimo' | undefined;
}

/** The same shape with any value missing: what a half-filled form holds. A union keeps its type, everything else may be absent. */
export type Draft<T> = T extends string | number | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : { readonly [Key in keyof T as Key extends 'type' ? Key : never]: T[Key] } & {
        readonly [Key in keyof T as Key extends 'type' ? never : Key]?: Draft<T[Key]> | undefined;
      };

/** A case that may lack any field. */
export type CaseDraft = Draft<CaseInput>;
