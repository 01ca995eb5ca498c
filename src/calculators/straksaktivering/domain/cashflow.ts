/** Savings and costs year by year, brought together to one result. */
import type { CompleteCase } from './defaults.ts';
import { yearlyCosts } from './costs.ts';
import { keyFigures, ratio, savedLater, yearlySavings, type KeyFigures, type SavedLater } from './savings.ts';

/** One year, kr. State and public figures cover the same benefit; the effort's cost is the municipality's alone. */
export interface YearResult {
  /** 0 is the budget year. */
  readonly aar: number;
  readonly tilgang: number;
  readonly aktiveringHelaarspersoner: number;
  readonly bruttoOmkostning: number;
  readonly driftRefusion: number;
  readonly nettoOmkostning: number;
  readonly besparelseKommune: number;
  readonly besparelseStat: number;
  readonly besparelseOffentlig: number;
  readonly nettoKommune: number;
  readonly nettoStat: number;
  /** Sum of nettoKommune so far, less the establishment cost. */
  readonly kumuleretKommune: number;
  readonly nutidsvaerdiKommune: number;
}

/** The whole case, kr., seen from the municipality. */
export interface Cashflow {
  readonly nt: KeyFigures;
  readonly aar: readonly YearResult[];
  readonly kumuleretNetto: number;
  /** Net present value. */
  readonly npv: number;
  readonly pvBesparelse: number;
  /** Includes the establishment cost. */
  readonly pvOmkostning: number;
  /** Saved kroner per krone spent, in present value. Null when nothing is spent. */
  readonly gevinstPrKrone: number | null;
  /** Years until the sum is no longer negative, undiscounted. Null when that does not happen within the horizon. */
  readonly tilbagebetalingAar: number | null;
}

/** What a krone in a year is worth in the first. */
export const discountFactor = (complete: CompleteCase, year: number): number =>
  (1 + complete.diskonteringsrente) ** -(complete.diskonteringsKonvention === 'primo' ? year : year + 1);

/** Calculates a case that has been checked and completed. Whoever knows when its weeks are saved already can say so. */
export function cashflow(complete: CompleteCase, later: SavedLater = savedLater(complete)): Cashflow {
  const nt = keyFigures(complete);
  const aar = years(complete, nt, later);
  const presentValue = (amount: (year: YearResult) => number) =>
    aar.reduce((sum, year) => sum + amount(year) * discountFactor(complete, year.aar), 0);
  const pvBesparelse = presentValue((year) => year.besparelseKommune);
  const pvOmkostning = complete.etablering + presentValue((year) => year.nettoOmkostning);
  return {
    nt,
    aar,
    kumuleretNetto: aar.at(-1)?.kumuleretKommune ?? -complete.etablering,
    npv: pvBesparelse - pvOmkostning,
    pvBesparelse,
    pvOmkostning,
    gevinstPrKrone: ratio(pvBesparelse, pvOmkostning),
    tilbagebetalingAar: paybackYears(complete.etablering, aar),
  };
}

function years(complete: CompleteCase, nt: KeyFigures, later: SavedLater): readonly YearResult[] {
  const savings = yearlySavings(complete, nt, later);
  let kumuleretKommune = -complete.etablering;
  return yearlyCosts(complete).map((costs, aar) => {
    const { kommune = 0, offentlig = 0 } = savings[aar] ?? {};
    const nettoKommune = kommune - costs.nettoOmkostning;
    kumuleretKommune += nettoKommune;
    return {
      aar,
      tilgang: complete.tilgang[aar] ?? 0,
      aktiveringHelaarspersoner: costs.aktiveringHelaarspersoner,
      bruttoOmkostning: costs.bruttoOmkostning,
      driftRefusion: costs.driftRefusion,
      nettoOmkostning: costs.nettoOmkostning,
      besparelseKommune: kommune,
      besparelseStat: offentlig - kommune,
      besparelseOffentlig: offentlig,
      nettoKommune,
      nettoStat: offentlig - kommune - costs.driftRefusion,
      kumuleretKommune,
      nutidsvaerdiKommune: nettoKommune * discountFactor(complete, aar),
    };
  });
}

/** Straight line within the year in which the sum stops being negative; 0 when it never was. */
function paybackYears(establishment: number, aar: readonly YearResult[]): number | null {
  let sum = -establishment;
  for (const { aar: year, nettoKommune } of aar) {
    if (sum + nettoKommune >= 0) return sum < 0 ? year - sum / nettoKommune : year;
    sum += nettoKommune;
  }
  return null;
}
