/** Who pays a week on the benefit, as bands of weeks since the start with a share for each. */
import type { FinancingRule, LadderStep } from './model.ts';

/** In these weeks since the start of the stay, this share counts. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Every week in full: the public total. */
export const allWeeks: readonly Band[] = [{ from: 0, to: Infinity, share: 1 }];

type ActivityRule = Extract<FinancingRule, { type: 'aktivitet' }>;

/** The share of each week in activation: all of the first weeks with the effort, then as much as without it. */
export const activeBands = ({ aktivAndel }: ActivityRule, firstWeeks: number): readonly Band[] => [
  { from: 0, to: firstWeeks, share: 1 },
  { from: firstWeeks, to: Infinity, share: aktivAndel },
];

/**
 * The municipality's share of each week. On the ladder, people with seniority enter further up. firstWeeks: the weeks that the effort
 * keeps people in activation from the start, none without it; only the activity rule asks. They count for everyone on the benefit.
 */
export function municipalBands(rule: FinancingRule, firstWeeks = 0): readonly Band[] {
  if (rule.type === 'flad') return [{ from: 0, to: Infinity, share: rule.andel }];
  if (rule.type === 'aktivitet') {
    const { kommuneAndelAktiv: active, kommuneAndelPassiv: passive } = rule;
    return activeBands(rule, firstWeeks).map((band) => ({ ...band, share: band.share * active + (1 - band.share) * passive }));
  }
  return rule.anciennitet.flatMap((group) =>
    rule.trin.map((step) => ({
      from: step.fra - group.uger,
      to: (step.til ?? Infinity) - group.uger,
      share: group.andel * step.kommuneAndel,
    })),
  );
}

/** The share that counts in a week. */
export function bandShare(bands: readonly Band[], week: number): number {
  let sum = 0;
  for (const { from, to, share } of bands) if (week >= from && week < to) sum += share;
  return sum;
}

/**
 * The shares of 2011–15: the state refunded 50 pct. of the weeks in company placements and wage subsidies and 30 pct. of the rest, so
 * the municipality paid what was left. Read in secondary texts, not in the act itself.
 */
export const aktivitetsrefusion2011 = { kommuneAndelAktiv: 0.5, kommuneAndelPassiv: 0.7 } as const;

/**
 * The refusionstrappe in force since 4 January 2016 (Lov 994 af 30.8.2015, § 5 stk. 2): the state refunds 80, 40, 30 and 20 pct.,
 * so the municipality pays the rest. Weeks of seniority.
 */
export const refusionstrappe2016: readonly LadderStep[] = [
  { fra: 0, til: 4, kommuneAndel: 0.2 },
  { fra: 4, til: 26, kommuneAndel: 0.6 },
  { fra: 26, til: 52, kommuneAndel: 0.7 },
  { fra: 52, til: null, kommuneAndel: 0.8 },
];
