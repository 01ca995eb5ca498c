/** What the effort costs in a year. */
import type { CompleteCase } from './defaults.ts';

/** One year's costs, kr., and the full-year persons in activation behind them. */
export interface YearCosts {
  readonly aktiveringHelaarspersoner: number;
  readonly loen: number;
  readonly drift: number;
  readonly bruttoOmkostning: number;
  /** What the state refunds of the running costs; wages are not refunded. */
  readonly driftRefusion: number;
  readonly nettoOmkostning: number;
}

/** Costs in every year of the horizon. The cautious addition covers wages and running costs, and the refund follows what is spent. */
export const yearlyCosts = (complete: CompleteCase): readonly YearCosts[] =>
  complete.tilgang.map((inflow, year) => {
    const activated = (inflow * (1 - complete.udeblivelse) * complete.aktiveringsUger) / complete.ugerPrAar;
    const addition = 1 + complete.omkostningsTillaeg;
    const wages = complete.aarsvaerk * complete.loenPrAarsvaerk * (1 + complete.overheadPct) * (complete.loenIndeks[year] ?? 1);
    const running = (complete.oevrigDrift + complete.driftPrHelaarsperson * activated) * (complete.prisIndeks[year] ?? 1);
    const loen = wages * addition;
    const drift = running * addition;
    const driftRefusion = drift * complete.driftRefusion;
    return {
      aktiveringHelaarspersoner: activated,
      loen,
      drift,
      bruttoOmkostning: loen + drift,
      driftRefusion,
      nettoOmkostning: loen + drift - driftRefusion,
    };
  });
