// @ts-check
/**
 * Makes src/site/fonts/atkinson-hyperlegible-next-da.woff2: the variable font cut down to what Danish text and our weights use.
 * Run once after an update of the font package: npm run skrift. Its licence is published from public/licenser/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error the package has no types
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const target = 'src/site/fonts/atkinson-hyperlegible-next-da.woff2';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const danish = 'æøåÆØÅéÉèêëüöäÜÖÄóáíß§«»“”’‘–—…·•×÷−±½¼¾²³°©≤≥≈→←↑↓✓\u00a0\u00ad\u202f';

/** From body text to headings. The lighter and the heavier half of the font would cost ten kilobytes on every first visit. */
const wght = { min: 400, max: 700, default: 400 };

const subset = await subsetFont(readFileSync(source), ascii + danish, { targetFormat: 'woff2', variationAxes: { wght } });
writeFileSync(target, subset);
console.log(`${target}: ${String(subset.length)} bytes`);
