/** The calculator for everyone: every state accessible, the curve only when it is seen, and a clean sheet of paper. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { answer, begin, field, inflow, preset } from './oekonomen';

test.describe('Kurve og papir', () => {
  test('får først kurven hentet, når hun ser den, og får den tegnet om i mørke', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await begin(page);
    expect(fetched.filter((url) => url.includes('draw-money-curve'))).toEqual([]);
    const canvas = page.locator('canvas');
    const ink = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const blank = await ink();
    await canvas.scrollIntoViewIfNeeded();
    await expect.poll(ink).not.toBe(blank);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ink).not.toBe(light);
  });

  test('udskriver et rent ark med dato, svar, forudsætninger og alle trin', async ({ page }) => {
    await begin(page);
    await field(page, 'Navn på regnestykket').fill('Vores forslag');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet-head');
    await expect(sheet).toContainText('Vores forslag');
    await expect(sheet).toContainText(/Udskrevet den \d+\. \w+ \d{4}/);
    await expect(answer(page).getByText('3.893.538')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Forudsætninger, værdier og kilder' })).toBeVisible();
    await expect(page.getByRole('table', { name: '4. år' })).toBeVisible();
    await expect(inflow(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('Siden er tilgængelig', () => {
  // Six views of a long page.
  test.setTimeout(300_000);

  test('ved start', async ({ page }) => {
    await begin(page);
    await expectAccessible(page);
  });

  test('med kurven tegnet og mellemregningerne åbne', async ({ page }) => {
    await begin(page);
    for (const name of ['Vis mellemregninger', '1. år: trin for trin', 'Alle forudsætninger og deres kilder', 'Vis kurvens tal'])
      await page.getByText(name).click();
    await page.locator('canvas').scrollIntoViewIfNeeded();
    // At the top nothing lies under the verdict that follows along.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectAccessible(page);
  });

  test('med et andet eksempel', async ({ page }) => {
    await begin(page);
    await preset(page, 'Lille kommune').click();
    await expectAccessible(page);
  });

  test('med fejl i felterne', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('abc');
    await field(page, 'Stopper undervejs Andel (%)').fill('60');
    await expectAccessible(page);
  });

  test('og det, der har fokus, ligger aldrig under svaret på en smal skærm', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    await begin(page);
    await inflow(page).focus();
    for (const key of [...Array<string>(25).fill('Tab'), ...Array<string>(25).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const bar = document.querySelector('.standing')?.getBoundingClientRect();
        const focus = document.activeElement?.getBoundingClientRect();
        return bar !== undefined && focus !== undefined && focus.top < bar.bottom && focus.bottom > bar.top;
      });
      expect(covered).toBe(false);
    }
  });

  test('og ruller ikke sidelæns med ti år', async ({ page }) => {
    await begin(page);
    await field(page, 'Antal år i beregningen').fill('10');
    // What a scrollbar leaves of 320 px.
    await page.setViewportSize({ width: 308, height: 800 });
    await expectNoSidewaysScroll(page);
  });

  test('og oversigten bag døren fører til regnestykket', async ({ page }) => {
    await page.goto('./businesscase/');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Åbn straksaktivering' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Straksaktivering');
  });
});
