/** The parts of the calculator wake one at a time. Whoever is faster than they are still gets her own figures everywhere. */
import { test, expect } from './harness';
import { address, answer, expectNoResult, inflow, preset, yearTable } from './oekonomen';

test.describe('Siden vågner lidt ad gangen', () => {
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
    let come: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/islands/, async (route) => {
      await held;
      await route.continue();
    });
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
