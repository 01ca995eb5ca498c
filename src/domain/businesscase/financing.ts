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

/** The municipality's share of each week. On the ladder, people with seniority enter further up. */
export function municipalBands(rule: FinancingRule): readonly Band[] {
  if (rule.type === 'flad') return [{ from: 0, to: Infinity, share: rule.andel }];
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
 * The refusionstrappe in force since 4 January 2016 (Lov 994 af 30.8.2015, § 5 stk. 2): the state refunds 80, 40, 30 and 20 pct.,
 * so the municipality pays the rest. Weeks of seniority.
 */
export const refusionstrappe2016: readonly LadderStep[] = [
  { fra: 0, til: 4, kommuneAndel: 0.2 },
  { fra: 4, til: 26, kommuneAndel: 0.6 },
  { fra: 26, til: 52, kommuneAndel: 0.7 },
  { fra: 52, til: null, kommuneAndel: 0.8 },
];
