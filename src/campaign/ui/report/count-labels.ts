/** Where the counts above a bar stand, so that every one can be read: above its stretch, or as near as the others allow. Widths in pixels. */
import { formatNumber } from '@/base/format/danish';
import type { Drawn } from './bar-layout';

/** A count and its place in percent of the width; the line from it leads to the middle of its stretch. */
export interface CountLabel {
  readonly text: string;
  readonly x: number;
  readonly target: number;
  /** False when the count stands so near its stretch that it needs no line. */
  readonly moved: boolean;
}

/** Places are found for widths between these: a bar on the narrowest screen, and on paper, which may be narrower than the screen before it. */
const widths = { least: 200, most: 400 } as const;

/** Room for a digit, and for the point that parts the thousands. */
const [digit, point] = [8, 4];
const apart = 6;
const near = 3;

const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign === '.' ? point : digit), 0);

/** The nearest places that never go back: what stands out of order meets in the middle. */
function inOrder(wanted: readonly number[]): readonly number[] {
  const blocks: { sum: number; size: number }[] = [];
  const middle = ({ sum, size }: { sum: number; size: number }) => sum / size;
  for (const place of wanted) {
    let block = { sum: place, size: 1 };
    for (let last = blocks.at(-1); last && middle(last) > middle(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array<number>(block.size).fill(middle(block)));
}

/** The counts of stretches from left to right, none over another and all within the picture where it has room for them. */
export function countLabels(drawn: readonly Drawn[], available: number): readonly CountLabel[] {
  const width = Math.min(Math.max(available, widths.least), widths.most);
  const texts = drawn.map(({ count }) => formatNumber(count));
  const half = texts.map((text) => widthOf(text) / 2);
  const targets = drawn.map(({ x, width: long }) => ((x + long / 2) * width) / 100);
  // How far each stands from the first when they stand as close as they can: without it, order is all that is asked.
  let closest = 0;
  const offsets = half.map((own, at) => (closest += at === 0 ? 0 : own + apart + (half[at - 1] ?? 0)));
  const [least, most] = [half[0] ?? 0, width - closest - (half.at(-1) ?? 0)];
  const places = inOrder(targets.map((target, at) => target - (offsets[at] ?? 0)));
  return texts.map((text, at) => {
    const target = targets[at] ?? 0;
    const place = Math.max(least, Math.min(places[at] ?? 0, most)) + (offsets[at] ?? 0);
    return { text, x: (place * 100) / width, target: (target * 100) / width, moved: Math.abs(place - target) > near };
  });
}
