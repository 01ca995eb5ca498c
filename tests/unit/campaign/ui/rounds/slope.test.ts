import { describe, expect, it } from 'vitest';
import { frame, placeSlope } from '@/campaign/ui/rounds/slope';

describe('Linjen fra runde til runde', () => {
  it('begynder og slutter, hvor andelen er, mellem ingen nederst og alle øverst', () => {
    const line = (from: number, to: number) => {
      const { y1, y2 } = placeSlope({ from: { height: from, label: '' }, to: { height: to, label: '' }, doubtful: false });
      return [y1, y2];
    };
    expect(line(0, 1)).toEqual([frame.bottom, frame.top]);
    expect(line(0.5, 0.5)).toEqual([(frame.top + frame.bottom) / 2, (frame.top + frame.bottom) / 2]);
  });
});
