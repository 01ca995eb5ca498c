/** An economist makes the base budget of some years, and the claim that an investment will be held to. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, storedKeys, test } from './harness';

const address = './businesscase/grundbudget/';
const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
const group = (page: Page, number: number): Locator => page.getByRole('group', { name: `Gruppe ${String(number)}` });
const field = (page: Page, label: string): Locator => group(page, 1).getByRole('textbox', { name: label });
const claim = (page: Page): Locator => page.getByRole('table', { name: /^Forskellen/ });

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).getByText('Der er intet resultat endnu')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d\s?kr\.(?! om året\))/);
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet færdigregnet med begge budgetter', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(claim(page).getByRole('row', { name: /2\. år/ })).toContainText('3.121.150');
    await expect(page.getByRole('table', { name: /jobparate: grundbudget/ })).toContainText('60.802.560');
    await expect(page.getByRole('button', { name: /Tilføj|Fjern|Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Økonomen regner et grundbudget', () => {
  test('ser tilgang, afgang, bestand og udgift år for år, og hvad investeringen lover', async ({ page }) => {
    await begin(page);
    const after = page.getByRole('table', { name: /jobparate: med investeringen/ });
    await expect(after.getByRole('row', { name: /Borgere i gennemsnit/ })).toContainText(/600.*569,2.*536,3.*524,7/);
    for (const amount of ['3.121.150', '6.457.698', '7.631.099']) await expect(claim(page)).toContainText(amount);
    await expect(answer(page)).toContainText('Investeringen skal give 17.209.946');
  });

  test('tager investeringen væk og står tilbage med grundbudgettet', async ({ page }) => {
    await begin(page);
    await page.getByRole('checkbox', { name: /hvad en investering ændrer/ }).uncheck();
    await expect(claim(page)).toHaveCount(0);
    await expect(answer(page)).toContainText('Kommunens udgift er 243.210.240');
    await page.getByRole('checkbox', { name: /hvad en investering ændrer/ }).check();
    await expect(field(page, 'Ny varighed (uger)')).toHaveValue('31,2');
  });

  test('får en grund og intet tal, når noget er umuligt', async ({ page }) => {
    await begin(page);
    await field(page, 'Gennemsnitlig varighed').fill('nul');
    await expect(field(page, 'Gennemsnitlig varighed')).toHaveAccessibleDescription(/ikke et tal/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Gruppe 1, gennemsnitlig varighed' }).click();
    await expect(field(page, 'Gennemsnitlig varighed')).toBeFocused();
    await field(page, 'Gennemsnitlig varighed').fill('30');
    await field(page, 'Kommunens andel').fill('170');
    await expect(field(page, 'Kommunens andel')).toHaveAccessibleDescription(/mellem 0 og 100 pct/);
    await expectNoResult(page);
  });

  test('lægger en gruppe til, fjerner den og fortryder', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Tilføj gruppe' }).click();
    await expect(group(page, 2).getByRole('textbox', { name: 'Målgruppe' })).toBeFocused();
    await expectNoResult(page);
    await page.getByRole('button', { name: 'Fjern Gruppe 2' }).click();
    await expect(answer(page)).toContainText('Investeringen skal give');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(group(page, 2)).toBeVisible();
  });

  test('får det samme resultat af den fil, der blev gemt', async ({ page }, info) => {
    await begin(page);
    await field(page, 'Nye borgere om året').fill('850');
    const before = await claim(page).innerText();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem som fil' }).click();
    const file = info.outputPath('gemt.json');
    writeFileSync(file, readFileSync(await (await waiting).path()));
    expect(await storedKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»gemt.json« er åbnet.' })).toBeVisible();
    await expect(field(page, 'Nye borgere om året')).toHaveValue('850');
    expect(await claim(page).innerText()).toBe(before);
  });
});

test.describe('Siden er tilgængelig', () => {
  // Six views of a long page.
  test.slow();

  test('ved start, med kurvens tal åbne', async ({ page }) => {
    await begin(page);
    await page.getByText('Vis kurvens tal').click();
    await expectAccessible(page);
  });
});
