/** What every e2e file builds on: a page that fails the test on any console error, CSP violation or foreign request, and the accessibility checks. */
import { expect, test as base, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** The time every errand is done at, whatever the calendar says; Vitest has the same (`tests/clock.ts`). */
export const today = Date.UTC(2026, 10, 22, 8);

/** Stops the calendar of a page. Timers and frames go on as they do: Playwright's own clock replaces them too, and measurements with them. */
export const stopCalendar = (at: number): void => {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [at], made) as Date,
    get: (real, name) => (name === 'now' ? () => at : (Reflect.get(real, name) as unknown)),
  });
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Playwright's test on a fixed day with a watch on the page: no console error or warning, no CSP violation, no request to another host. */
export const test = base.extend<{ watch: undefined }, { calendar: undefined }>({
  calendar: [
    async ({ browser }, use) => {
      browser.on('context', (context) => void context.addInitScript(stopCalendar, today));
      await use(undefined);
    },
    { auto: true, scope: 'worker' },
  ],
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

/** The rules of axe whose answer other colours, or another width, can change. The others see the same page in every view. */
const colours = ['color-contrast', 'link-in-text-block'];
export const layout = [...colours, 'scrollable-region-focusable', 'target-size'];

/** The ways a page is seen, and the rules of axe each one is asked: all of them once, and then those the view can change. */
const views = [
  { name: '320 px, lys', width: 320, colorScheme: 'light', forcedColors: 'none', rules: undefined },
  { name: '320 px, mørk', width: 320, colorScheme: 'dark', forcedColors: 'none', rules: colours },
  { name: '320 px, tvungne farver', width: 320, colorScheme: 'light', forcedColors: 'active', rules: colours },
  { name: '1280 px, tvungne farver', width: 1280, colorScheme: 'light', forcedColors: 'active', rules: colours },
  { name: '1280 px, mørk', width: 1280, colorScheme: 'dark', forcedColors: 'none', rules: colours },
  { name: '1280 px, lys', width: 1280, colorScheme: 'light', forcedColors: 'none', rules: layout },
] as const;

/** No axe violation and no sideways scroll in any view. The page keeps its state; the last view stays. */
export async function expectAccessible(page: Page): Promise<void> {
  // Six looks take their time on a busy machine.
  test.setTimeout(120_000);
  for (const { name, width, colorScheme, forcedColors, rules } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    // Seen from the top: a verdict that follows the reader covers whatever happens to be scrolled under it.
    // A page that settles into its new width moves what is seen, so the top is sought until it stays.
    await page.waitForFunction(async () => {
      scrollTo({ top: 0, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return scrollY === 0;
    });
    expect(await violationsIn(page, rules), `axe, ${name}`).toEqual([]);
    await expectNoSidewaysScroll(page, name);
  }
}

/** What axe finds on the page as it is seen now, one line for each element: by these rules, or by all of them. */
export async function violationsIn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const runOnly: RunOptions['runOnly'] = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  // A page is given axe once, however often it is looked at: that is most of the time of a look with few rules.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`));
    },
    // No page of ours has frames, and only what is wrong is wanted.
    { runOnly, resultTypes: ['violations'], iframes: false } satisfies RunOptions,
  );
}

/** The page itself never scrolls sideways; wide tables scroll in their own region. */
export async function expectNoSidewaysScroll(page: Page, name = ''): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `vandret rulning, ${name}`).toBe(0);
}

/** What a filter shows or hides against its choice: `data-<name>` holds every value an element belongs to. Empty when the filter is right. */
export const filteredWrongly = (page: Page, name: string, choice: string): Promise<readonly string[]> =>
  page
    .locator(`[data-${name}]`)
    .evaluateAll(
      (elements, [attribute, wanted]) =>
        elements
          .filter((element) => element.checkVisibility() !== element.getAttribute(attribute)?.split(' ').includes(wanted))
          .map(({ textContent }) => `${wanted}: »${textContent.trim().slice(0, 60)}«`),
      [`data-${name}`, choice] as const,
    );

/** How many keys the site has stored on the device, in any storage. */
export const storedKeys = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length + (document.cookie ? 1 : 0));

/** How many keys stay on the device when the tab is closed. A tool keeps the draft of what is typed in the tab alone. */
export const keptKeys = (page: Page): Promise<number> => page.evaluate(() => localStorage.length + (document.cookie ? 1 : 0));

/** Leaves the draft that the tab has brought back: the tool as it begins. */
export const startOver = (page: Page): Promise<void> => page.locator('#kladde').getByRole('button', { name: 'Begynd forfra' }).click();

/** The work saved as a file of this name, to be opened again. */
export async function savedFile(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const file = test.info().outputPath(name);
  await (await waiting).saveAs(file);
  return file;
}
