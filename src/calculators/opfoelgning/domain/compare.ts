/** What was counted held against what was expected, and the difference explained one thing at a time. */
import type { Factors, Forecast, Money } from './forecast.ts';
import { counted, quartersPerYear, type Counted, type Quarter, type StopRule } from './model.ts';

/** The things counted in a quarter, in the units they are counted in, with the money that follows. */
export type QuarterFigures = { readonly [Key in Counted]: number } & Money;

/** How a difference in net gain (kr.) comes about: each thing alone, and what they do together. */
export interface Explained {
  readonly iAlt: number;
  readonly dele: Readonly<Record<Counted, number>>;
  /** What remains: the effect of several things at once. The parts and this add up to the whole. */
  readonly samspil: number;
}

/** One quarter. */
export interface QuarterResult {
  /** Counted from 1 over the whole case; the year and its quarter from 0 and 1. */
  readonly nummer: number;
  readonly aar: number;
  readonly kvartal: number;
  readonly prognose: QuarterFigures;
  /** What was counted; the money only where everything is known. */
  readonly faktisk: Quarter & { readonly besparelse?: number | undefined; readonly netto?: number | undefined };
  /** What is not counted yet. */
  readonly mangler: readonly Counted[];
  /** The effect of each known thing alone, kr. */
  readonly alene: { readonly [Key in Counted]?: number | undefined };
  /** Only where everything is known. */
  readonly afvigelse?: Explained | undefined;
}

/** What the stop rule says now. */
export interface StopVerdict extends StopRule {
  readonly status: 'ikke-endnu' | 'mangler-tal' | 'holdt' | 'udloest';
  readonly prognose: number;
  /** Only where every quarter of the rule is known. */
  readonly faktisk?: number | undefined;
}

/** One quarter held against its forecast. */
export function quarterResult(forecast: Forecast, quarter: Quarter, index: number): QuarterResult {
  const known = knownFactors(quarter, forecast.faktorer);
  const mangler = counted.filter((name) => known[name] === undefined);
  const alene = Object.fromEntries(
    counted.filter((name) => known[name] !== undefined).map((name) => [name, aloneEffect(forecast, name, known[name] ?? NaN)]),
  );
  const money = mangler.length === 0 ? forecast.med(known as Factors) : undefined;
  const iAlt = money && money.netto - forecast.penge.netto;
  return {
    nummer: index + 1,
    aar: Math.floor(index / quartersPerYear),
    kvartal: (index % quartersPerYear) + 1,
    prognose: { ...inPersons(forecast.faktorer), ...forecast.penge },
    faktisk: { ...quarter, besparelse: money?.besparelse, netto: money?.netto },
    mangler,
    alene,
    afvigelse: iAlt === undefined ? undefined : explained(iAlt, alene as Record<Counted, number>),
  };
}

const explained = (iAlt: number, dele: Readonly<Record<Counted, number>>): Explained => ({
  iAlt,
  dele,
  samspil: iAlt - counted.reduce((sum, name) => sum + dele[name], 0),
});

/** Everything as expected but this one thing. */
const aloneEffect = ({ faktorer, penge, med }: Forecast, name: Counted, value: number): number =>
  value === faktorer[name] ? 0 : med({ ...faktorer, [name]: value }).netto - penge.netto;

/** What was counted, as shares where the calculation uses shares. Where nobody came or showed up, a share changes nothing. */
function knownFactors({ tilgang, udeblevet, gennemfoert, ugerUndervejs, udgift }: Quarter, expected: Factors): Partial<Factors> {
  const share = (part: number | undefined, whole: number | undefined, otherwise: number): number | undefined =>
    part === undefined || whole === undefined ? undefined : whole === 0 ? otherwise : part / whole;
  const shown = tilgang === undefined || udeblevet === undefined ? undefined : tilgang - udeblevet;
  return Object.fromEntries(
    Object.entries({
      tilgang,
      udeblevet: share(udeblevet, tilgang, expected.udeblevet),
      gennemfoert: share(gennemfoert, shown, expected.gennemfoert),
      ugerUndervejs,
      udgift,
    }).filter(([, value]) => value !== undefined),
  );
}

const inPersons = ({ tilgang, udeblevet, gennemfoert, ...rest }: Factors) => ({
  tilgang,
  udeblevet: tilgang * udeblevet,
  gennemfoert: tilgang * (1 - udeblevet) * gennemfoert,
  ...rest,
});

/** The rule held against the quarters it speaks of. */
export function stopVerdict(rule: StopRule, quarters: readonly QuarterResult[]): StopVerdict {
  const first = quarters.slice(0, rule.efterKvartaler);
  const prognose = first.reduce((sum, quarter) => sum + quarter.prognose.netto, 0);
  const waiting = first.filter(({ mangler }) => mangler.length > 0);
  if (waiting.length > 0) {
    const nothing = waiting.some(({ mangler }) => mangler.length === counted.length);
    return { ...rule, prognose, status: nothing ? 'ikke-endnu' : 'mangler-tal' };
  }
  const faktisk = first.reduce((sum, quarter) => sum + (quarter.faktisk.netto ?? NaN), 0);
  return { ...rule, prognose, faktisk, status: faktisk < rule.graense ? 'udloest' : 'holdt' };
}
