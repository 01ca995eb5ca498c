/** Errand: a leader reads about a direction to work in, and brings one sheet to a meeting with the staff. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, storedKeys, test } from './harness';

const sheet = './potentialer/flip/dagsorden/';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('finder lederen den side, der ligner uroen, og ser, at det ikke er en karakter', async ({ page }) => {
    await page.goto('./potentialer/');
    await expect(page.locator('.order > li')).toHaveCount(5);
    await page
      .getByRole('row', { name: /Vi tæller samtaler/ })
      .getByRole('link')
      .click();
    await expect(title(page)).toHaveText('Mødet mellem medarbejder og borger');
    await expect(page.getByText('Potentiale 3 af 5')).toBeVisible();
    await expect(page.getByText('LISES er ikke en evaluering')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Videnskilde' })).toContainText('Det kan I ikke konkludere');
  });

  test('siger alle syv sider, at de ikke giver karakter', async ({ page }) => {
    await page.goto('./potentialer/');
    const links = page.getByRole('main').locator('.order a, .alongside a');
    const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(paths).toHaveLength(7);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByText(/ikke en evaluering/)).toBeVisible();
    }
  });

  test('læses de fire hensyn som tekst: fem modsætninger og én støtte', async ({ page }) => {
    await page.goto('./potentialer/legitimitet/');
    const pairs = page.getByRole('figure').getByRole('listitem');
    await expect(pairs).toHaveCount(6);
    await expect(pairs.first()).toContainText('Effektivitet og fairness');
    await expect(pairs.last()).toContainText('Responsivitet og respekt');
    await expect(page.locator('.hensyn .number')).toHaveCount(6);
    await expect(page.locator('.hensyn .number.together')).toHaveCount(1);
  });

  test('fylder dagsordenen til en FLIP ét ark med det, der er skrevet', async ({ page }) => {
    await page.goto('./potentialer/flip/');
    await page.getByRole('link', { name: 'Åbn dagsordenen, og udskriv den' }).click();
    await expect(title(page)).toHaveText('Dagsorden til en FLIP');
    await page.getByLabel('Det problem, vi undersøger').fill('Hvorfor bliver borgerens tanker om arbejde overhørt?');
    await page.getByLabel('Dato').fill('3. marts');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Det problem, vi undersøger')).toHaveValue(/overhørt/);
    await expect(page.getByRole('table', { name: 'Det aftalte vi' }).getByRole('row')).toHaveCount(4);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

for (const path of ['./potentialer/', './potentialer/borgerinddragelse/', './potentialer/legitimitet/', sheet]) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    // Six views of a long page.
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
