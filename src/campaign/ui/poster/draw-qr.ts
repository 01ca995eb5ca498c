/** Draws a text as a QR code. The library is fetched when the first one is drawn. */

/** A code as one SVG path. One unit is one module; the white margin that readers need is inside the square. */
export interface QrDrawing {
  /** Modules along a side, margin included. */
  readonly side: number;
  readonly path: string;
}

/** Around the code, as its standard asks (modules). */
const margin = 4;

/** Dark modules in a row are one bar. */
function barsOf(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, x)) {
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    bars.push(`M${String(x)} ${String(y)}h${String(end - x)}v1H${String(x)}z`);
    x = end;
  }
  return bars.join('');
}

/** The code with so much to spare that a crease in the paper does no harm, or nothing when it takes more modules along a side than this. */
export async function drawQr(text: string, most: number): Promise<QrDrawing | undefined> {
  const { encodeQR } = await import('qr');
  try {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin });
    return rows.length > most ? undefined : { side: rows.length, path: rows.map(barsOf).join('') };
  } catch {
    // Longer than any code can hold.
    return undefined;
  }
}
