/** Errand: someone opens the door »Læs« and finds the guide, the path or the word to look up. */
import { expect, expectAccessible, storedKeys, test } from './harness';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('fører døren til en vejledning, og brødkrummen fører tilbage', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Læs' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vejledninger');
    await page.getByRole('main').getByRole('link', { name: 'Samskabt styring i praksis' }).click();
    await page.getByRole('link', { name: 'Sådan kan I prøve samskabt styring' }).click();
    const breadcrumb = page.getByRole('navigation', { name: 'Du er her' });
    await expect(breadcrumb.getByRole('listitem')).toHaveText([
      'Forside',
      'Læs',
      'Samskabt styring i praksis',
      'Sådan kan I prøve samskabt styring',
    ]);
    await breadcrumb.getByRole('link', { name: 'Læs' }).click();
    await expect(page).toHaveURL(/\/laes\/$/);
    await expect(breadcrumb.getByRole('listitem')).toHaveText(['Forside', 'Vejledninger']);
  });

  test('viser siden kun vejledninger, der er skrevet, og hvor lange de er', async ({ page }) => {
    await page.goto('./laes/');
    const guide = page.locator('.ways').first().locator('div').filter({ hasText: 'De ti elementer' });
    await expect(guide).toContainText('10 sider');
    await expect(page.locator('.ways').first()).not.toContainText(/\b0 sider/);
  });

  test('findes veje for dem med kort tid og steder at slå op', async ({ page }) => {
    await page.goto('./laes/');
    for (const name of ['Til politikere', 'Til ledere', 'Til økonomer', 'Kommuner', 'Begreber', 'Kilder']) {
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
});

test('Siden er tilgængelig i alle visninger og gemmer intet', async ({ page }) => {
  await page.goto('./laes/');
  await expectAccessible(page);
  expect(await storedKeys(page)).toBe(0);
});
