import type { Page } from '@playwright/test';
import { expect, expectAccessible, storedKeys, test } from './harness';
import { dialog, field, hits, opener, status } from './soegning';

async function openSearch(page: Page, path = './privatliv/') {
  await page.goto(path);
  await opener(page).click();
  await expect(field(page)).toBeFocused();
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('fører Søg til en liste over alle sider', async ({ page }) => {
    await page.goto('./privatliv/');
    await opener(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søg');
    await expect(page.getByText('Søgefeltet kræver JavaScript')).toBeVisible();
    await expect(field(page)).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Privatliv', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privatliv');
  });
});

test.describe('En leder søger', () => {
  test('og intet er hentet, før hun gør det', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('./privatliv/', { waitUntil: 'networkidle' });
    const isSearch = (path: string) => /\/(soegeindeks\.json|dialog\.[^/]+\.js)$/.test(path);
    expect(fetched.filter(isSearch)).toEqual([]);
    await opener(page).click();
    await field(page).fill('privatliv');
    await expect(hits(page).first()).toBeVisible();
    expect(fetched.filter(isSearch)).toHaveLength(2);
    expect(await storedKeys(page)).toBe(0);
  });

  test('med knappen og med tasten /, og Escape giver fokus tilbage', async ({ page }) => {
    await openSearch(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();

    const other = page.getByRole('link', { name: 'Vurdér' });
    await other.focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.getByRole('button', { name: 'Luk' }).click();
    await expect(other).toBeFocused();
  });

  test('efter et bøjet ord, et stavet forkert og et uden æ, ø og å', async ({ page }) => {
    await openSearch(page);
    for (const [typed, title] of [
      ['begreberne', 'Begreber'],
      ['privtaliv', 'Privatliv'],
      ['tilgaengelighed', 'Tilgængelighed'],
    ] as const) {
      await field(page).fill(typed);
      await expect(hits(page).first()).toHaveText(title);
      await expect(hits(page).first().locator('mark')).toHaveText(title);
    }
    await field(page).fill('privtaliv');
    await expect(status(page)).toContainText('»privtaliv« står ingen steder.');
    await expect(status(page)).toContainText('»privatliv«');
  });

  test('og får ærligt at vide, når ordet ikke er der', async ({ page }) => {
    await openSearch(page);
    await field(page).fill('elefant');
    await expect(status(page)).toContainText('Ingen steder passer til »elefant«.');
    await expect(hits(page)).toHaveCount(0);
  });

  test('og et sted på listen fører til overskriften', async ({ page }) => {
    await openSearch(page, './om/');
    await field(page).fill('hvad bliver gemt');
    await hits(page)
      .filter({ hasText: /^Hvad bliver gemt her\?/ })
      .click();
    await expect(page).toHaveURL(/\/privatliv\/#[a-z-]+$/);
    await expect(page.getByRole('heading', { name: 'Hvad bliver gemt her?' })).toBeInViewport();
  });

  test('og et sted på den samme side lukker søgningen', async ({ page }) => {
    await openSearch(page);
    await field(page).fill('hvem har ansvaret');
    await expect(hits(page).first()).toContainText('Hvem har ansvaret?');
    await field(page).press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Hvem har ansvaret?' })).toBeInViewport();
  });

  test('og kan slå tasten / fra på sin enhed', async ({ page }) => {
    await openSearch(page);
    await page.getByRole('checkbox', { name: 'Tasten / åbner søgningen' }).uncheck();
    expect(await storedKeys(page)).toBe(1);
    await page.reload();
    await page.keyboard.press('/');
    // Long enough for the dialog to come if the key still worked.
    await page.waitForTimeout(500);
    await expect(dialog(page)).toHaveCount(0);
    await opener(page).click();
    const choice = page.getByRole('checkbox', { name: 'Tasten / åbner søgningen' });
    await expect(choice).not.toBeChecked();
    await choice.check();
    expect(await storedKeys(page)).toBe(0);
  });

  test('og får svar i ord, når søgningen ikke kan hentes', async ({ page }) => {
    await page.route('**/soegeindeks.json', (route) => route.fulfill({ status: 200, body: '{"format":0}' }));
    await openSearch(page);
    await field(page).fill('privatliv');
    await expect(status(page)).toContainText('Søgningen kunne ikke hentes.');
    await page.unroute('**/soegeindeks.json');
    await field(page).fill('privatlivet');
    await expect(hits(page).first()).toHaveText('Privatliv');
  });

  test('i alle visninger, når der er fund', async ({ page }) => {
    await openSearch(page);
    await field(page).fill('privatliv');
    await expect(hits(page).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('i alle visninger, når der ingen fund er', async ({ page }) => {
    await openSearch(page);
    await field(page).fill('elefant');
    await expect(status(page)).toContainText('Ingen steder');
    await expectAccessible(page);
  });
});
