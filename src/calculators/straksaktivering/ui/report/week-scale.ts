/** Where weeks and shares stand in a picture measured in pixels. */
import type { SurvivalPoint } from '@/calculators/straksaktivering/domain';

export interface WeekScale {
  readonly x: (week: number) => number;
  readonly y: (share: number) => number;
  readonly width: number;
  readonly height: number;
  /** Weeks with a mark on the axis. */
  readonly ticks: readonly number[];
}

const room = { left: 52, right: 12, top: 24, bottom: 44 } as const;
const steps = [1, 2, 4, 13, 26, 52] as const;
/** Space for a number on the axis. */
const tickWidth = 44;

export function weekScale(width: number, height: number, lastWeek: number): WeekScale {
  const [across, down] = [Math.max(1, width - room.left - room.right), height - room.top - room.bottom];
  const step = steps.find((weeks) => (weeks / lastWeek) * across >= tickWidth) ?? 52;
  return {
    x: (week) => room.left + (week / lastWeek) * across,
    y: (share) => room.top + (1 - share) * down,
    width,
    height,
    ticks: Array.from({ length: Math.floor(lastWeek / step) + 1 }, (_, index) => index * step),
  };
}

type Height = (point: SurvivalPoint) => number;

/** A line through the points. */
export const lineThrough = ({ x, y }: Pick<WeekScale, 'x' | 'y'>, points: readonly SurvivalPoint[], height: Height): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.uge).toFixed(1)} ${y(height(point)).toFixed(1)}`).join('');

/** The area between two lines. */
export const areaBetween = (scale: WeekScale, points: readonly SurvivalPoint[], upper: Height, lower: Height): string =>
  `${lineThrough(scale, points, upper)}${lineThrough(scale, points.toReversed(), lower).replace('M', 'L')}Z`;
