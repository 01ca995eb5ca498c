/** The parts of the calculator wake one at a time. Whoever is faster than they are still gets her own figures everywhere. */
import type { Locator, Page } from '@playwright/test';
import { test, expect } from './harness';
import { address, answer, expectNoResult, inflow, preset, yearTable } from './oekonomen';

/** Keeps a file of the page back until it is let go. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return come;
}
const asleep = (page: Page): Locator => page.locator('astro-island[ssr]');

test.describe('Siden vågner lidt ad gangen', () => {
  test('og henter ikke det, der ligger under felterne, før der er nogen', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(address);
    await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /\/later\./.test(url))).toEqual([]);
    await expect(asleep(page)).not.toHaveCount(0);
    await page.mouse.move(9, 9);
    await expect(asleep(page)).toHaveCount(0);
    expect(fetched.filter((url) => /\/later\./.test(url))).toHaveLength(1);
  });

  test('og viser ingen tal under felterne, der ikke er regnet af felterne', async ({ page }) => {
    const come = await holdBack(page, /\/later\./);
    await page.goto(address);
    await expect(yearTable(page)).toBeVisible();
    await inflow(page).fill('60');
    await expect(answer(page)).toContainText('Med disse tal taber kommunen');
    await expect(yearTable(page)).toBeHidden();
    come();
    await expect(yearTable(page)).toContainText('508.846');
  });

  test('og står med egne tal igen, når siden hentes igen, uden at nogen rører den', async ({ page }) => {
    await page.goto(address);
    await inflow(page).fill('60');
    await expect(yearTable(page)).toContainText('508.846');
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
    await page.reload();
    await expect(inflow(page)).toHaveValue('60');
    await expect(yearTable(page)).toContainText('508.846');
  });

  test('og den, der skriver med det samme, får sine egne tal overalt', async ({ page }) => {
    await page.goto(address);
    await inflow(page).fill('60');
    await expect(answer(page)).toContainText('Med disse tal taber kommunen');
    await expect(page.getByText('Kommunen når ikke at tjene pengene hjem')).toBeVisible();
    await expect(yearTable(page)).toContainText('508.846');
  });

  test('og et umuligt tal, skrevet med det samme, giver intet resultat', async ({ page }) => {
    await page.goto(address);
    await inflow(page).fill('abc');
    await expectNoResult(page);
    await inflow(page).fill('459');
    await expect(yearTable(page)).toContainText('3.893.538');
  });

  test('og et eksempel, valgt med det samme, står også i tabellerne', async ({ page }) => {
    // The tool wakes when its code has come, and that takes until somebody has pressed an example.
    const come = await holdBack(page, /islands/);
    await page.goto(address);
    await preset(page, 'Lille kommune').click();
    await preset(page, 'Lille kommune').click();
    await expect(inflow(page)).toHaveValue('459');
    come();
    await expect(inflow(page)).toHaveValue('60');
    await expect(page.getByText('Kommunen når ikke at tjene pengene hjem')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Kildens tal og regnestykkets tal' })).toHaveCount(0);
  });
});
