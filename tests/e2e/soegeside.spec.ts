import { expect, expectAccessible, test } from './harness';
import { dialog, field, hits, opener } from './soegning';

test.describe('Siden Søg', () => {
  test('har det, der søges efter, i adressen efter #, så det kan deles', async ({ page }) => {
    await page.goto('./soeg/#q=privatlivet');
    await expect(field(page)).toHaveValue('privatlivet');
    await expect(hits(page).first()).toHaveText('Privatliv');
    await field(page).fill('små mål');
    await expect(page).toHaveURL(/\/soeg\/#q=sm%C3%A5\+m%C3%A5l$/);
    await field(page).fill('');
    await expect(page).toHaveURL(/\/soeg\/$/);
    await expect(hits(page)).toHaveCount(0);
  });

  test('søger, når man trykker på knappen, og bliver på siden', async ({ page }) => {
    await page.goto('./soeg/');
    await field(page).fill('privatliv');
    await page.getByRole('button', { name: 'Søg' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\/soeg\/#q=privatliv$/);
  });

  test('lader Søg i toppen og tasten / føre til feltet', async ({ page }) => {
    await page.goto('./soeg/');
    await expect(field(page)).toBeVisible();
    await opener(page).click();
    await expect(field(page)).toBeFocused();
    await page.getByRole('link', { name: 'Privatliv' }).first().focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(dialog(page)).toHaveCount(0);
  });

  test('er tilgængelig i alle visninger', async ({ page }) => {
    await page.goto('./soeg/#q=privatliv');
    await expect(hits(page).first()).toBeVisible();
    await expectAccessible(page);
  });
});
