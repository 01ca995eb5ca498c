// @ts-check
/**
 * Makes src/assets/fonts/atkinson-hyperlegible-next-da.woff2: the variable font cut down to what Danish text uses.
 * Run once after an update of the font package: node scripts/subset-font.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error the package has no types
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const target = 'src/assets/fonts/atkinson-hyperlegible-next-da.woff2';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const danish = 'æøåÆØÅéÉèêëüöäÜÖÄóáíß§«»“”’‘–—…·•×÷−±½¼¾²³°©≤≥≈→←↑↓✓\u00a0\u00ad\u202f';

const subset = await subsetFont(readFileSync(source), ascii + danish, { targetFormat: 'woff2' });
writeFileSync(target, subset);
console.log(`${target}: ${String(subset.length)} bytes`);
