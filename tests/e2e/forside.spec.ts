import { expect, expectAccessible, storedKeys, test } from './harness';

test.describe('Forsiden', () => {
  test.describe('uden JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('viser tre døre med rigtige eksempler, regnet da siden blev bygget', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('region', { name: 'Læs' })).toContainText('4,8 uger');
      await expect(page.getByRole('region', { name: 'Vurdér' }).getByRole('rowheader')).toHaveCount(3);
      await expect(page.getByRole('region', { name: 'Vurdér' })).toContainText('Kan ikke vurderes');
      await expect(page.getByRole('region', { name: 'Regn' })).toContainText('1,8 uger');
      await expect(page.getByRole('region', { name: 'Regn' }).getByRole('img')).toHaveAccessibleName(/11,3\smio\. kr\. på 4 år/);
    });

    test('fører hver læser det rigtige sted hen', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('link', { name: 'Regn på straksaktivering' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Straksaktivering');
    });
  });

  test('viser også i tvungne farver, hvilken dør der er åben', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('selvevaluering/');
    const lines = (doors: string) =>
      page.locator(`.doors ${doors}`).evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await lines('a:not([aria-current])')).toEqual([canvas, canvas]);
    expect(await lines('a[aria-current]')).not.toEqual([canvas]);
  });

  test('er tilgængelig i alle visninger og gemmer intet', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link')).toHaveText(['Læs', 'Vurdér', 'Regn på det']);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
});
