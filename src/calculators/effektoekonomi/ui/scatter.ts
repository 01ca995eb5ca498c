/** Cost against effect: sentence, table and picture are made here from the same points. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import type { EffektResult, OfferResult } from '@/calculators/effektoekonomi/domain';
import { pointsFor, scatterText } from '@/calculators/effektoekonomi/texts/findings';

/** The picture's own measures, in the units of its view box. */
export const frame = { width: 640, height: 400, left: 48, right: 616, top: 28, bottom: 348 } as const;

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ScatterPoint {
  readonly navn: string;
  readonly prDeltager: number;
  readonly effektindeks: number;
  readonly x: number;
  readonly y: number;
  /** Where the name stands: beside the point, moved up or down where names would meet. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

export interface Scatter {
  readonly points: readonly ScatterPoint[];
  readonly sentence: string;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** From nothing through the best offer: everything on it costs the same per point. */
  readonly ray: { readonly x: number; readonly y: number } | undefined;
}

const steps = 5;
const lineHeight = 18;
const longestName = 26;

/** A round step that reaches the highest value in at most five. */
export function roundStep(highest: number): number {
  const rough = highest / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** The picture of a comparison. */
export function scatterOf({ tilbud }: EffektResult): Scatter {
  const cost = axis(Math.max(...tilbud.map(({ prDeltager }) => prDeltager)), frame.left, frame.right);
  const effect = axis(Math.max(...tilbud.map(({ effektindeks }) => effektindeks), 1), frame.bottom, frame.top);
  const points = tilbud.map(({ navn, prDeltager, effektindeks }) => {
    const [x, y] = [cost.at(prDeltager), effect.at(effektindeks)];
    const anchor = x > (frame.left + frame.right) / 2 ? ('end' as const) : ('start' as const);
    return { navn, prDeltager, effektindeks, x, y, label: { text: short(navn), anchor, x: anchor === 'end' ? x - 13 : x + 13, y: y + 5 } };
  });
  const [first] = points;
  return {
    points: apart(points),
    sentence: sentenceFor(tilbud),
    across: cost.ticks,
    up: effect.ticks,
    ray: first && first.effektindeks > 0 ? toEdge(first) : undefined,
  };
}

function axis(highest: number, from: number, to: number) {
  const step = roundStep(highest);
  const count = Math.ceil(highest / step);
  const at = (value: number) => from + (value / (count * step)) * (to - from);
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({ at: at(index * step), label: formatNumber(index * step, 4) }));
  return { at, ticks };
}

const short = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** The line from nothing through a point, as far as the frame reaches. */
function toEdge({ x, y }: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
  const reach = Math.min((frame.right - frame.left) / (x - frame.left), (frame.bottom - frame.top) / (frame.bottom - y));
  return { x: frame.left + (x - frame.left) * reach, y: frame.bottom - (frame.bottom - y) * reach };
}

/** Names at least a line apart and inside the frame: pushed down from the top, then up from the bottom. */
function apart(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
  const order = points.map(({ label }, index) => ({ index, y: label.y })).sort((a, b) => a.y - b.y);
  const heights = order.map(({ y }) => y);
  for (let row = 1; row < heights.length; row += 1) heights[row] = Math.max(heights[row] ?? 0, (heights[row - 1] ?? 0) + lineHeight);
  let below = frame.bottom + lineHeight;
  for (let row = heights.length - 1; row >= 0; row -= 1) {
    below = Math.min(heights[row] ?? 0, below - lineHeight);
    heights[row] = below;
  }
  const height = new Map(order.map(({ index }, row) => [index, heights[row] ?? 0]));
  return points.map((point, index) => ({ ...point, label: { ...point.label, y: height.get(index) ?? point.label.y } }));
}

function sentenceFor(offers: readonly OfferResult[]): string {
  const cheapest = offers.reduce((low, offer) => (offer.prDeltager < low.prDeltager ? offer : low));
  const strongest = offers.reduce((top, offer) => (offer.effektindeks > top.effektindeks ? offer : top));
  const numbers = ({ effektindeks, prDeltager }: OfferResult) =>
    pointsFor(formatNumber(effektindeks, 1), formatQuantity(prDeltager, 'kr.', 0));
  return scatterText(cheapest.navn, numbers(cheapest), strongest.navn, numbers(strongest));
}
