/**
 * What would have happened anyway: the share that left the benefit with the effort, held against a group without it.
 * Crude on purpose: it compares exits, not weeks, and is only as good as the likeness of the two groups.
 */
import { checkNumber, isCount, isPositive, type Check, type NumberProblem } from '../../../base/checks.ts';
import { unlessProblems, type Result } from '../../../base/result.ts';

/** Two groups: how many there were, and how many left the benefit within the same time. */
export interface EffectInput {
  readonly afgangIndsats?: number | undefined;
  readonly nIndsats?: number | undefined;
  readonly afgangKontrol?: number | undefined;
  readonly nKontrol?: number | undefined;
}

/** The difference, its uncertainty, and the share of the exits that the effort causes. */
export interface EffectResult {
  readonly p1: number;
  readonly p0: number;
  readonly forskel: number;
  readonly se: number;
  readonly ki95: readonly [low: number, high: number];
  /** (p1 − p0) / p1. Below nought when fewer left with the effort; null when nobody did. */
  readonly effektRealisering: number | null;
  /** True when a group has fewer than five who left or five who stayed: the interval is then too narrow. */
  readonly faaObservationer: boolean;
}

/** A reason why an effect cannot be measured. */
export type EffectProblem =
  NumberProblem | { readonly code: 'more-left-than-were'; readonly field: string; readonly left: number; readonly were: number };

/**
 * What counts when nobody knows what would have happened anyway: half of the difference. Our own estimate, not a finding; a press
 * account of one municipality's comparison came close to it.
 */
export const cautiousEffect = 0.5;

/** The normal distribution's 97.5 percentile. */
const z975 = 1.959963984540054;
/** The usual least number in each cell for the normal approximation. */
const fewInCell = 5;

/** Compares two shares with a 95 pct. interval (Wald). */
export function measureEffect(input: EffectInput): Result<EffectResult, EffectProblem> {
  const problems = [...groupProblems(input, 'afgangIndsats', 'nIndsats'), ...groupProblems(input, 'afgangKontrol', 'nKontrol')];
  return unlessProblems(problems, () => effect(input as Required<Record<keyof EffectInput, number>>));
}

const isSize: Check = (field, value) => [...isCount(field, value), ...(value === 0 ? isPositive(field, value) : [])];

function groupProblems(input: EffectInput, leftField: keyof EffectInput, sizeField: keyof EffectInput): readonly EffectProblem[] {
  const [left, were] = [input[leftField], input[sizeField]];
  const single = [...checkNumber(leftField, left, isCount), ...checkNumber(sizeField, were, isSize)];
  if (single.length > 0 || left === undefined || were === undefined || left <= were) return single;
  return [{ code: 'more-left-than-were', field: leftField, left, were }];
}

function effect({ afgangIndsats, nIndsats, afgangKontrol, nKontrol }: Record<keyof EffectInput, number>): EffectResult {
  const [p1, p0] = [afgangIndsats / nIndsats, afgangKontrol / nKontrol];
  const forskel = p1 - p0;
  const se = Math.sqrt((p1 * (1 - p1)) / nIndsats + (p0 * (1 - p0)) / nKontrol);
  const cells = [afgangIndsats, nIndsats - afgangIndsats, afgangKontrol, nKontrol - afgangKontrol];
  return {
    p1,
    p0,
    forskel,
    se,
    ki95: [forskel - z975 * se, forskel + z975 * se],
    effektRealisering: p1 === 0 ? null : forskel / p1,
    faaObservationer: cells.some((count) => count < fewInCell),
  };
}
