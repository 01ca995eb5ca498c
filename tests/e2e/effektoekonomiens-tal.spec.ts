/** Errand: a reader of a comparison asks whose the numbers are, and where the method comes from. */
import { address, begin, cost, offer, weight } from './effektoekonomi';
import { expect, test } from './harness';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('siger kilden, hvad den fortæller om metoden, og hvad den ikke ved', async ({ page }) => {
    await page.goto(address);
    const source = page.getByRole('region', { name: 'Hvor metoden kommer fra' });
    await expect(source).toContainText('Vejles vægte er ikke oplyst');
    await expect(source).toContainText('De faste skalaer er vores valg');
    await source.getByRole('link', { name: 'Læs om pris og udbytte' }).click();
    await expect(page.locator(':target')).toContainText('effektøkonomi');
  });
});

test.describe('Læseren spørger til tallene', () => {
  test('kan se ved hvert felt, hvis tallet er, også på papir', async ({ page }) => {
    await begin(page);
    await expect(offer(page, 1).getByText('opdigtet')).toHaveCount(5);
    await expect(page.getByRole('group', { name: 'Progression' }).getByText('skøn')).toHaveCount(3);
    await cost(page, 1).fill('2.500.000');
    await expect(offer(page, 1).getByText('jeres tal')).toHaveCount(1);
    await weight(page, 'Progression').fill('');
    await expect(page.getByRole('group', { name: 'Progression' }).getByText('skøn')).toHaveCount(2);
    await weight(page, 'Progression').fill('30');
    await page.getByLabel('Navn på regnestykket').fill('Udvalgets valg');
    await page.getByLabel('Jeres begrundelser').fill('Udgiften er fra regnskabet.');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet-head')).toContainText(/Udvalgets valg.*Udgiften er fra regnskabet\..*Udskrevet den/);
    await expect(page.getByRole('table', { name: 'Pris og effekt pr. deltager' })).toBeVisible();
    await expect(cost(page, 1)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
