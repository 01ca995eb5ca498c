import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf, touching } from '@/campaign/ui/report/knob-lanes';

describe('Gruppernes prikker på en linje', () => {
  it('står alle på linjen, når de ligger hver for sig', () => {
    expect(lanesOf([0.9, 0.1, 0.5])).toEqual([0, 0, 0]);
  });

  it('står under hinanden, når to grupper svarer ens', () => {
    expect(lanesOf([0.5, 0.6, 0.5])).toEqual([0, 0, 1]);
  });

  it('lader de to yderste blive på linjen, hvor forskellen er tegnet', () => {
    expect(lanesOf([0.3, 0.5, 0.54])).toEqual([0, 1, 0]);
  });

  it('dækker aldrig hinanden', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (shares) => {
        const lanes = lanesOf(shares);
        shares.forEach((share, at) => {
          const mates = shares.filter((_, other) => other !== at && lanes[other] === lanes[at]);
          for (const mate of mates) expect(Math.abs(share - mate)).toBeGreaterThanOrEqual(touching);
        });
        expect(Math.min(0, ...lanes)).toBe(0);
        expect(shares.length === 0 || lanes.includes(0)).toBe(true);
      }),
    );
  });
});
