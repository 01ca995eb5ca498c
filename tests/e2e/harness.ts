/** What every e2e file builds on: a page that fails the test on any console error, CSP violation or foreign request, and the accessibility checks. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Playwright's test with a watch on the page: no console error or warning, no CSP violation, no request to another host. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      const home = new URL(baseURL ?? 'http://127.0.0.1').origin;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (request.url().startsWith('http') && new URL(request.url()).origin !== home) problems.push(`Fremmed kald: ${request.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The ways a page is seen: narrow and wide, light, dark and forced colours. */
export const views = [320, 1280].flatMap((width) => [
  { name: `${String(width)} px, lys`, width, colorScheme: 'light', forcedColors: 'none' } as const,
  { name: `${String(width)} px, mørk`, width, colorScheme: 'dark', forcedColors: 'none' } as const,
  { name: `${String(width)} px, tvungne farver`, width, colorScheme: 'light', forcedColors: 'active' } as const,
]);

/** No axe violation and no sideways scroll in any view. The page keeps its state; the last view stays. */
export async function expectAccessible(page: Page): Promise<void> {
  // Six looks with axe take their time on a busy machine.
  test.setTimeout(120_000);
  for (const { name, width, colorScheme, forcedColors } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    // Seen from the top: a verdict that follows the reader covers whatever happens to be scrolled under it.
    // A page that settles into its new width moves what is seen, so the top is sought until it stays.
    await page.waitForFunction(async () => {
      scrollTo({ top: 0, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return scrollY === 0;
    });
    expect(await violationsIn(page), `axe, ${name}`).toEqual([]);
    await expectNoSidewaysScroll(page, name);
  }
}

/** Everything axe finds on the page as it is seen now, one line for each element. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  // No page of ours has frames, and only what is wrong is wanted: told so, axe is three times as fast.
  const axe = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`));
}

/** The page itself never scrolls sideways; wide tables scroll in their own region. */
export async function expectNoSidewaysScroll(page: Page, name = ''): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `vandret rulning, ${name}`).toBe(0);
}

/** How many keys the site has stored on the device, in any storage. */
export const storedKeys = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length + (document.cookie ? 1 : 0));
