/** Errand: anyone opens any page of the site, on a phone in daylight or on a wide dark screen, and can use it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, layout, test, violationsIn } from './harness';

const dist = join(import.meta.dirname, '../../dist');

/** The address of every built page. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/**
 * Two looks that differ in everything; the narrow one leaves room for a scrollbar. All rules are asked in the wide one, and what the other
 * can change in the narrow one: the errands ask all of them there, and look at the pages they visit in six ways.
 */
const looks = [
  { name: '320 px med rullebjælke, lys', width: 305, colorScheme: 'light', rules: layout },
  { name: '1280 px, mørk', width: 1280, colorScheme: 'dark', rules: undefined },
] as const;

/** The captions that run out of the screen, however wide their tables are. */
const cutCaptions = (page: Page) =>
  page
    .locator('caption')
    .evaluateAll((captions) =>
      captions
        .filter((caption) => caption.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map(({ textContent }) => `»${textContent.trim()}« er skåret af`),
    );

/** The elements that glide to what a link points to: a link that moves between the press and the release is not hit. */
const gliding = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map(({ tagName }) => `${tagName} glider i stedet for at springe`),
  );

/** The first folder of an address; '' for the pages that lie in none. */
const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** Everything wrong with a page in each look. It is opened once, and axe is given to it once. */
async function wrongOn(page: Page, path: string): Promise<readonly string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: looks[0].width, height: 900 });
  await page.goto(`./${path}`);
  for (const { name, width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const wrong = [...(await violationsIn(page, rules)), ...(await cutCaptions(page)), ...(await gliding(page))];
    found.push(...wrong.map((each) => `${path}, ${name}: ${each}`));
    await expectNoSidewaysScroll(page, `${path}, ${name}`);
  }
  return found;
}

test.describe('Hver side, som den åbnes', () => {
  for (const folder of new Set(pages.map(folderOf))) {
    test(`har ingen fejl i tilgængelighed, vandret rulning, afskårne tabeltitler eller noget, der glider: /${folder}`, async ({ page }) => {
      // Some seconds for each page on a busy machine.
      test.setTimeout(600_000);
      const found: string[] = [];
      for (const path of pages.filter((each) => folderOf(each) === folder)) found.push(...(await wrongOn(page, path)));
      expect(found).toEqual([]);
    });
  }
});
