/** A director compares the fifteen efforts of the nine municipalities. */
import type { Locator, Page } from '@playwright/test';
import { facetNames, facets } from '../../src/organisation/domain/indsatser.ts';
import { expect, expectAccessible, filteredWrongly, storedKeys, test } from './harness';

const address = './organisering/indsatser/';
const rows = (page: Page): Locator => page.locator('tbody tr:visible');
const names = (page: Page): Promise<string[]> => page.locator('tbody tr:visible th a').allInnerTexts();

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('læser jeg alle femten indsatser med det, de sammenlignes på', async ({ page }) => {
    await page.goto(address);
    await expect(rows(page)).toHaveCount(15);
    await expect(page.getByRole('row', { name: /Frederikssund/ })).toContainText(/Team på tværs.*Tværgående.*Halvanden dag om ugen/s);
    await expect(page.getByRole('row', { name: /Gribskov.*makkerpar/ })).toContainText('Ikke oplyst');
    await expect(page.getByRole('columnheader', { name: 'Rolle' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Sortér|Rolle/ })).toHaveCount(0);
    await expect(page.getByText('Den siger ikke, hvilken af de femten der virkede bedst')).toBeVisible();
  });

  test('kan jeg vælge målgruppe og rolle, og tabellen følger valget', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('Målgruppe').selectOption('Familier');
    expect(await names(page)).toEqual(['Ballerup', 'Furesø', 'Gribskov', 'Halsnæs', 'Helsingør']);
    await page.getByLabel('Rolle').selectOption('Parret');
    expect(await names(page)).toEqual(['Helsingør']);
    await page.getByRole('button', { name: 'Vis alle igen' }).click();
    await expect(rows(page)).toHaveCount(15);
  });

  test('ser jeg for hver værdi netop de indsatser, der har den', async ({ page }) => {
    await page.goto(address);
    for (const facet of facetNames) {
      const select = page.locator(`#valg-${facet}`);
      for (const value of facets[facet]) {
        await select.selectOption(value);
        expect(await filteredWrongly(page, facet, value)).toEqual([]);
      }
      await page.getByRole('button', { name: 'Vis alle igen' }).click();
    }
  });

  test('fører navnet til det, kommunens side fortæller om indsatsen', async ({ page }) => {
    await page.goto(address);
    await page
      .getByRole('row', { name: /En tovholder for hele familien/ })
      .getByRole('link', { name: 'Ballerup' })
      .click();
    await expect(page).toHaveURL(/\/kommuner\/ballerup\/#indsats-ballerup-familie$/);
    await expect(page.locator('#indsats-ballerup-familie')).toContainText('Plankoordinatorer i jobcentret');
  });
});

test.describe('Direktøren', () => {
  test('vælger med tastaturet og hører, hvor mange der er tilbage', async ({ page }) => {
    await begin(page);
    await page.getByLabel('Hvem afgør').focus();
    await page.keyboard.type('Hver');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('status')).toHaveText('5 indsatser af 15 vises. Sorteret efter kommune og indsats.');
    await expect(rows(page)).toHaveCount(5);
  });

  test('ser det, når ingen indsats har det hele', async ({ page }) => {
    await begin(page);
    await page.getByLabel('Rolle').selectOption('Alt-i-én');
    await page.getByLabel('Sidder sammen').selectOption('Slet ikke');
    await expect(page.getByRole('status')).toHaveText('Ingen af de femten indsatser har det hele. Vælg færre ting.');
    await page.getByRole('button', { name: 'Vis alle igen' }).click();
    await expect(page.getByRole('status')).toContainText('15 indsatser af 15 vises.');
  });

  test('sorterer efter hver kolonne, frem og tilbage, og kolonnen siger det', async ({ page }) => {
    await begin(page);
    const first = page.locator('tbody tr').first();
    for (const column of ['Målgruppe', 'Løsningstype', 'Rolle', 'Sidder sammen', 'Hvem afgør', 'Borgeren går til']) {
      const heading = page.getByRole('columnheader', { name: column });
      await heading.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveAttribute('aria-sort', 'ascending');
      const ascending = await first.innerText();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveAttribute('aria-sort', 'descending');
      expect(await first.innerText(), column).not.toBe(ascending);
    }
    await expect(page.locator('th[aria-sort="none"]')).toHaveCount(6);
    await expect(page.getByRole('status')).toContainText('Sorteret efter borgeren går til, omvendt.');
  });

  test('har hele tabellen på udskriften, men ingen knapper', async ({ page }) => {
    await begin(page);
    await page.emulateMedia({ media: 'print' });
    await expect(rows(page)).toHaveCount(15);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('columnheader', { name: 'Hvem afgør' })).toBeVisible();
  });
});

test('Siden er tilgængelig, også når ingen indsats er tilbage, og gemmer intet', async ({ page }) => {
  test.slow();
  await begin(page);
  await expectAccessible(page);
  await page.getByLabel('Rolle').selectOption('Alt-i-én');
  await page.getByLabel('Sidder sammen').selectOption('Slet ikke');
  await expectAccessible(page);
  expect(await storedKeys(page)).toBe(0);
});
