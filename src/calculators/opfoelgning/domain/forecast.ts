/**
 * What a case expects of each quarter. A quarter is calculated as a year of a quarter's weeks: a fourth of the newcomers, the benefit and
 * the expense, and the phase-in and prices of its year. The four quarters of a year then add up to the year. Where a case spreads the
 * saved weeks in time, the weeks fall in the quarters in which they are saved.
 */
import {
  cashflow,
  keyFigures,
  kronerPerWeek,
  meanWeeks,
  type AfterGroup,
  type CompleteCase,
  type Duration,
  type YearResult,
} from '../../straksaktivering/domain/index.ts';
import { quartersPerYear } from './model.ts';

/** Everything a quarter's net gain follows from. Shares: no-shows of all, and those who complete of the ones who showed up. */
export interface Factors {
  readonly tilgang: number;
  readonly udeblevet: number;
  readonly gennemfoert: number;
  readonly ugerUndervejs: number;
  readonly udgift: number;
}

/** A quarter's money, kr. */
export interface Money {
  readonly besparelse: number;
  readonly udgift: number;
  readonly netto: number;
}

/** One quarter's forecast, and the net gain it would have with other factors. */
export interface Forecast {
  readonly faktorer: Factors;
  readonly penge: Money;
  readonly med: (factors: Factors) => Money;
}

/** The case with quarters for years. */
export function quarterly(complete: CompleteCase): CompleteCase {
  const repeated = (series: readonly number[], part = 1) =>
    series.flatMap((value) => Array.from({ length: quartersPerYear }, () => value / part));
  return {
    ...complete,
    horisontAar: complete.horisontAar * quartersPerYear,
    ugerPrAar: complete.ugerPrAar / quartersPerYear,
    tilgang: repeated(complete.tilgang, quartersPerYear),
    indfasning: repeated(complete.indfasning),
    loenIndeks: repeated(complete.loenIndeks),
    prisIndeks: repeated(complete.prisIndeks),
    satsIndeks: repeated(complete.satsIndeks),
    ydelsePrAar: complete.ydelsePrAar / quartersPerYear,
    loenPrAarsvaerk: complete.loenPrAarsvaerk / quartersPerYear,
    oevrigDrift: complete.oevrigDrift / quartersPerYear,
    driftPrHelaarsperson: complete.driftPrHelaarsperson / quartersPerYear,
  };
}

/** Every quarter of a case that has been checked. Its first group are the no-shows and its last those who complete. */
export function forecasts(complete: CompleteCase): readonly Forecast[] {
  const quarters = quarterly(complete);
  return cashflow(quarters).aar.map((expected) => forecastOf(quarters, expected));
}

function forecastOf(quarters: CompleteCase, { aar, tilgang, nettoOmkostning, besparelseKommune, nettoKommune }: YearResult): Forecast {
  const groups = groupsOf(quarters.efter);
  const faktorer = { tilgang, ...groups.factors, udgift: nettoOmkostning };
  const weeks = keyFigures(quarters).sparedeKommuneUgerPrPerson * tilgang;
  // Where nothing was expected there is no spread in time to follow: the weeks count in their own quarter.
  const kroner = weeks === 0 ? kronerPerWeek(quarters, aar) * (quarters.indfasning[aar] ?? 0) : besparelseKommune / weeks;
  return {
    faktorer,
    penge: { besparelse: besparelseKommune, udgift: nettoOmkostning, netto: nettoKommune },
    med: (factors) => {
      const saved = keyFigures({ ...quarters, efter: groups.with(factors) }).sparedeKommuneUgerPrPerson;
      const besparelse = factors.tilgang * saved * kroner;
      return { besparelse, udgift: factors.udgift, netto: besparelse - factors.udgift };
    },
  };
}

type Shares = Pick<Factors, 'udeblevet' | 'gennemfoert' | 'ugerUndervejs'>;

/** The groups as shares and weeks, and the groups that other shares and weeks make. */
function groupsOf(efter: readonly AfterGroup[]): { readonly factors: Shares; readonly with: (shares: Shares) => readonly AfterGroup[] } {
  const [absent, last, between] = [efter[0], efter.at(-1), efter.slice(1, -1)];
  if (!absent || !last) return { factors: { udeblevet: 0, gennemfoert: 0, ugerUndervejs: 0 }, with: () => efter };
  const people = between.reduce((sum, { andel }) => sum + andel, 0);
  const within = between.map(({ andel }) => (people === 0 ? 1 / between.length : andel / people));
  const mean = between.reduce((sum, { varighed }, index) => sum + (within[index] ?? 0) * meanWeeks(varighed), 0);
  const shown = 1 - absent.andel;
  return {
    factors: { udeblevet: absent.andel, gennemfoert: shown === 0 ? 0 : last.andel / shown, ugerUndervejs: mean },
    with: ({ udeblevet, gennemfoert, ugerUndervejs }) => {
      const here = 1 - udeblevet;
      return [
        { ...absent, andel: udeblevet },
        ...between.map((group, index) => ({
          ...group,
          andel: here * (1 - gennemfoert) * (within[index] ?? 0),
          varighed: stretched(group.varighed, mean, ugerUndervejs),
        })),
        { ...last, andel: here * gennemfoert },
      ];
    },
  };
}

/** Below this a stay is none: a curve cannot be drawn together to a point. */
const leastWeeks = 1e-9;

/** The same kind of stay with its mean moved from one number of weeks to another. */
function stretched(stay: Duration, mean: number, weeks: number): Duration {
  if (weeks === mean) return stay;
  if (weeks < leastWeeks) return { type: 'nul' };
  const times = weeks / mean;
  if (stay.type === 'nul') return mean === 0 ? { type: 'fast', uger: weeks } : stay;
  if (stay.type === 'tabel') return { ...stay, punkter: stay.punkter.map(({ uge, andel }) => ({ uge: uge * times, andel })) };
  return { ...stay, uger: stay.uger * times };
}
