// @ts-check
// npm run billeder: takes the pictures of README anew, from dist/ as npm run build left it.
import { chromium } from '@playwright/test';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { browserFlags, ensureChromium } from './browser.mjs';
import { createStaticServer, listen } from './serve.mjs';

const folder = '.github/billeder';
/** A README is fetched by people on phones too (bytes). */
const largest = 150_000;

/** @typedef {import('@playwright/test').Page} Page */
/** @type {readonly { name: string, path: string, show: (page: Page) => Promise<void> }[]} */
const pictures = [
  { name: 'forside', path: '', show: async () => undefined },
  {
    name: 'regn',
    path: 'businesscase/straksaktivering/',
    show: (page) => page.getByRole('heading', { name: 'Begynd med et eksempel' }).evaluate((heading) => heading.scrollIntoView()),
  },
];

const server = createStaticServer({ root: 'dist' });
const port = await listen(server, { port: 4380, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...browserFlags] });
const page = await browser.newPage({
  viewport: { width: 1200, height: 960 },
  locale: 'da-DK',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
mkdirSync(folder, { recursive: true });
for (const { name, path, show } of pictures) {
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
  await show(page);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  const { size } = statSync(file);
  console.log(`${file}: ${size} bytes`);
  if (size <= largest) continue;
  console.error(`${file} er for stort. Det må højst fylde ${largest} bytes.`);
  process.exitCode = 1;
}
await browser.close();
server.close();
server.closeAllConnections();
