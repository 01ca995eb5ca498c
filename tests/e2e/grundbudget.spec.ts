/** An economist makes the base budget of some years, and the claim that an investment will be held to. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, storedKeys, test } from './harness';

const address = './businesscase/grundbudget/';
const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
const group = (page: Page, number: number): Locator => page.getByRole('group', { name: `Gruppe ${String(number)}`, exact: true });
const field = (page: Page, label: string, number = 1): Locator => group(page, number).getByRole('textbox', { name: label });
const claim = (page: Page): Locator => page.getByRole('table', { name: /^Forskellen/ });
const exits = (page: Page): Locator => page.getByRole('table', { name: 'Afgang år for år' });

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d\s?kr\.(?! om året\))/);
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet færdigregnet med begge budgetter, og hvor ideen kommer fra', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(claim(page).getByRole('row', { name: /4\. år/ })).toContainText('7.743.373');
    await expect(page.getByRole('table', { name: /jobparate: grundbudget/ })).toContainText('60.802.560');
    await expect(exits(page).getByRole('row', { name: 'Ungeteamet' })).toContainText('om måneden');
    await expect(page.getByRole('link', { name: 'Læs om Rebilds mål' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Tilføj|Fjern|Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Økonomen regner et grundbudget', () => {
  test('ser tilgang, afgang, bestand og udgift år for år, og hvad investeringen lover', async ({ page }) => {
    await begin(page);
    const after = page.getByRole('table', { name: /jobparate: med investeringen/ });
    await expect(after.getByRole('row', { name: /Borgere i gennemsnit/ })).toContainText(/600.*571,7.*537,7.*523,6/);
    for (const amount of ['2.863.751', '6.312.855', '7.743.373']) await expect(claim(page)).toContainText(amount);
    await expect(answer(page)).toContainText('Investeringen skal give 16.919.979');
    await expect(exits(page).getByRole('row', { name: 'Jobteamet: med investeringen' })).toContainText('825,8');
  });

  test('tager investeringen væk og står tilbage med grundbudgettet', async ({ page }) => {
    await begin(page);
    const choice = group(page, 1).getByRole('checkbox', { name: /hvad en investering ændrer/ });
    await choice.uncheck();
    await expect(claim(page)).toHaveCount(0);
    await expect(answer(page)).toContainText('Kommunens udgift er');
    await choice.check();
    await expect(field(page, 'Ny varighed (uger)')).toHaveValue('36');
  });

  test('bytter varigheden ud med en tabel fra et regneark, og får begge tilbage', async ({ page }) => {
    await begin(page);
    await group(page, 1)
      .getByRole('radio', { name: /overlevelsestabel/ })
      .check();
    await expectNoResult(page);
    await field(page, 'Nye borgere om måneden').fill('65');
    await field(page, 'Overlevelsestabel for nye borgere').fill('Måned\tAndel\n0\t100\n6\t62,5\n24\t10\n48\t0');
    await expect(group(page, 1)).toContainText('Vi læser 4 punkter.');
    await field(page, 'Overlevelsestabel for dem').fill('0;100\n48;0');
    await expect(answer(page)).toContainText('Investeringen ændrer ikke udgiften over 4 år');
    await group(page, 1)
      .getByRole('radio', { name: /gennemsnitlige varighed/ })
      .check();
    await expect(field(page, 'Gennemsnitlig varighed')).toHaveValue('40');
    await expect(answer(page)).toContainText('Investeringen skal give 16.919.979');
  });

  test('får at vide linje for linje, hvad der er galt i en tabel', async ({ page }) => {
    await begin(page);
    const table = field(page, 'Overlevelsestabel for nye borgere', 2);
    await table.fill('0;100\n6;33\n12;40\n36;0');
    await expect(table).toHaveAccessibleDescription(/Linje 3: Andelen kan ikke stige/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Gruppe 2, overlevelsestabel for nye borgere' }).click();
    await expect(table).toBeFocused();
    await table.fill('0;100\n6;tredive\n36;0');
    await expect(table).toHaveAccessibleDescription(/Linje 2: »tredive« er ikke et tal/);
    await expect(table).toHaveValue('0;100\n6;tredive\n36;0');
  });

  test('lader tilgangen følge landet med et andet basisår og en anden vægt', async ({ page }) => {
    await begin(page);
    await expect(group(page, 2)).toContainText('Budgetårene er 2027–2030. Tilgangen bliver 40,1 · 39,4 · 38,9 · 38,9.');
    await group(page, 2).getByRole('combobox', { name: 'Basisår' }).selectOption('2026');
    await field(page, 'Hvor meget landets udvikling vejer', 2).fill('100');
    await expect(group(page, 2)).toContainText('Tilgangen bliver 38,7 · 38,4 · 38 · 38.');
    await expect(group(page, 2)).toContainText('jeres tal');
    await field(page, 'Indeks år for år', 2).fill('2026;100;100\n2028;101;101');
    await expect(field(page, 'Indeks år for år', 2)).toHaveAccessibleDescription(/Linje 2: Årene skal følge efter hinanden/);
    await expectNoResult(page);
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
    await expect(group(page, 3).getByRole('textbox', { name: 'Målgruppe' })).toBeFocused();
    await expectNoResult(page);
    await page.getByRole('button', { name: 'Fjern Gruppe 3' }).click();
    await expect(answer(page)).toContainText('Investeringen skal give');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(group(page, 3)).toBeVisible();
  });

  test('giver to grupper med samme navn hver sin overskrift', async ({ page }) => {
    await begin(page);
    await field(page, 'Målgruppe', 2).fill('Kontanthjælp, jobparate');
    await expect(page.getByRole('region', { name: 'Kontanthjælp, jobparate (gruppe 1): grundbudget' })).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Kontanthjælp, jobparate (gruppe 2): grundbudget' })).toHaveCount(1);
    await expectAccessible(page);
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

  test('regner med tastaturet alene', async ({ page }) => {
    await begin(page);
    await group(page, 1)
      .getByRole('radio', { name: /gennemsnitlige varighed/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'Overlevelsestabel for nye borgere')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await expect(field(page, 'Gennemsnitlig varighed')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('20');
    await expect(answer(page)).not.toContainText('16.919.979');
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

  test('med fejl i en tabel og i et felt', async ({ page }) => {
    await begin(page);
    await field(page, 'Overlevelsestabel for nye borgere', 2).fill('0;100\n6;x');
    await field(page, 'Gennemsnitlig varighed').fill('0');
    await expectAccessible(page);
  });
});
