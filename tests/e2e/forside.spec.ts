import { expect, expectAccessible, storedKeys, test } from './harness';

test.describe('Forsiden', () => {
  test('er tilgængelig i alle visninger og gemmer intet', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link')).toHaveText(['Læs', 'Vurdér', 'Regn']);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
});
