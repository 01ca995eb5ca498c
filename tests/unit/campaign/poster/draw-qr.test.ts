import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr, type QrDrawing } from '@/campaign/ui/poster/draw-qr';

/** The drawing as a camera would see it: four pixels a module. */
function seen({ side, path }: QrDrawing) {
  const scale = 4;
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let down = 0; down < scale; down += 1)
      for (let along = 0; along < Number(length) * scale; along += 1)
        data.fill(
          0,
          ((Number(y) * scale + down) * width + Number(x) * scale + along) * 4,
          ((Number(y) * scale + down) * width + Number(x) * scale + along) * 4 + 3,
        );
  return { width, height: width, data };
}

describe('En QR-kode', () => {
  it.each([280, 700, 1100])('siger linket igen, når det er på %i tegn', async (length) => {
    const link = `https://eksempel.dk/selvevaluering/svar/#invitation-`.padEnd(length, 'WzEsIkt4N18iLCJ');
    const drawn = await drawQr(link, 135);
    expect(drawn && decodeQR(seen(drawn))).toBe(link);
  });

  it('har en lys kant hele vejen rundt', async () => {
    const drawn = await drawQr('https://eksempel.dk/', 135);
    expect(drawn?.path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
    expect(drawn?.path).toMatch(/^M4 4h7v1H4z/);
  });

  it.each([1400, 5000])('bliver ikke tegnet, når teksten på %i tegn gør den for fin at læse', async (length) => {
    expect(await drawQr('a'.repeat(length), 135)).toBeUndefined();
  });
});
