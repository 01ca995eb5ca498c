/** An economist states an effort as it is to stand in the budget: lines, years, frames, and how little would do. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, keptKeys, savedFile, startOver, test } from './harness';

const address = './businesscase/budgetark/';
const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
const sheet = (page: Page): Locator => page.getByRole('table', { name: /^Budgetark/ });
const row = (page: Page, name: string | RegExp): Locator => sheet(page).getByRole('row', { name });
const line = (page: Page, name: string): Locator => sheet(page).getByRole('button', { name, exact: true });
const cell = (page: Page, name: string, year: number): Locator =>
  sheet(page).getByRole('textbox', { name: new RegExp(`^${name}, .*, ${String(year)}$`) });

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function add(page: Page, idiom: string): Promise<void> {
  await page.getByText('+ Tilføj linje').click();
  await page.getByRole('button', { name: idiom, exact: true }).click();
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet regnet, og hver linje siger, hvad der ligger bag', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(row(page, /Færre på sygedagpenge/)).toContainText('à 220.000 kr.');
    await expect(row(page, /^Kommunens netto/)).toContainText('3.552');
    await expect(answer(page)).toContainText('Med disse tal tjener kommunen');
    await expect(page.getByText('Skat, udligning og bloktilskud er ikke regnet med.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Økonomen skriver sit eget ark', () => {
  test('fra tomt ark til svar: hullerne siger, hvad der mangler, og tallene i én celle fylder årene', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Tøm felterne' }).click();
    await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');

    await add(page, 'Færre helårspersoner');
    await page.keyboard.type('Færre på sygedagpenge');
    await cell(page, 'Færre på sygedagpenge', 2027).fill('10 39 39 39');
    await cell(page, 'Færre på sygedagpenge', 2027).press('Tab');
    await expect(cell(page, 'Færre på sygedagpenge', 2030)).toHaveValue('39');
    await expect(page.getByLabel('Pris pr. helårsperson')).toHaveAccessibleDescription(/Her mangler et tal/);
    await page.getByLabel('Pris pr. helårsperson').fill('220.000');
    await page.getByLabel('Kommunens andel').fill('80');
    await expect(answer(page)).toContainText('Med disse tal tjener kommunen 22,4 mio. kr. på fire år');

    await add(page, 'Årsværk');
    await page.keyboard.type('Sagsbehandlere');
    await cell(page, 'Sagsbehandlere', 2027).fill('2');
    await sheet(page).getByRole('button', { name: 'Resten som sidste år' }).last().click();
    await expect(cell(page, 'Sagsbehandlere', 2030)).toHaveValue('2');
    await page.getByLabel('Løn pr. årsværk').fill('600.000');
    await expect(row(page, /^Service/)).toContainText('-1.200');
    await expect(row(page, /^Overførsler/)).toContainText('6.864');
    await expect(answer(page)).toContainText('færre helårspersoner om året');
  });

  test('ser en anden ramme, når nogle flytter, og hvad staten sparer', async ({ page }) => {
    await begin(page);
    await line(page, 'Færre på kontanthjælp').click();
    await page.getByLabel('Flytter nogen til noget andet?').selectOption('til én ting');
    await page.getByLabel('Til hvad').fill('botilbud');
    await page.getByLabel('Andel, der flytter').fill('10');
    await page.getByLabel('Pris pr. helårsperson dér').fill('500.000');
    await page.getByLabel('Kommunens andel dér').fill('100');
    await expect(answer(page).locator('summary')).toContainText('Med disse tal');
    const before = await row(page, /^Service/).innerText();
    await page.getByLabel('Ramme dér').selectOption('Service');
    await expect(row(page, /^Service/)).not.toHaveText(before);
    await expect(row(page, /^Statens del/)).toBeVisible();
  });

  test('får en grund og intet tal, når noget er umuligt, og kan gå tilbage', async ({ page }) => {
    await begin(page);
    const verdict = await answer(page).locator('summary').innerText();
    await line(page, 'Forløb').click();
    await cell(page, 'Forløb', 2028).fill('mange');
    await expect(cell(page, 'Forløb', 2028)).toHaveAccessibleDescription(/2028: Det er ikke et tal/);
    await expect(cell(page, 'Forløb', 2028)).toHaveValue('mange');
    await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');
    await expect(page.getByRole('button', { name: 'Gem som fil' })).toBeDisabled();
    await cell(page, 'Forløb', 2028).fill('120');
    await expect(answer(page).locator('summary')).toHaveText(verdict);
    await page.getByRole('button', { name: 'Fjern linjen »Forløb«' }).click();
    await expect(answer(page).locator('summary')).not.toHaveText(verdict);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(answer(page).locator('summary')).toHaveText(verdict);
    await expect(line(page, 'Forløb')).toBeVisible();
  });

  test('begynder midt i året og viser arket, som budgettet gør', async ({ page }) => {
    await begin(page);
    await line(page, 'Sagsbehandlere').click();
    await page.getByLabel('Begynder midt i året').selectOption('juli');
    await page.getByRole('button', { name: /Sæt første år til 6 måneder/ }).click();
    await expect(cell(page, 'Sagsbehandlere', 2027)).toHaveValue('0,75');
    await page.getByLabel('Besparelser som').selectOption('mindreudgift med minus');
    await page.getByLabel('Beløb i').selectOption('kr.');
    await expect(row(page, /^Overførsler/)).toContainText('-5.');
    await expect(row(page, /^▸ Etablering|Etablering/)).toContainText('300.000');
  });

  test('får det samme af den fil, der blev gemt, og en sag fra et andet værktøj som linje', async ({ page }) => {
    await begin(page);
    await line(page, 'Forløb').click();
    await cell(page, 'Forløb', 2027).fill('60');
    const before = await answer(page).locator('dl').innerText();
    const file = await savedFile(page, 'ark.json');
    expect(await keptKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await startOver(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»ark.json« er åbnet.' })).toBeVisible();
    expect(await answer(page).locator('dl').innerText()).toBe(before);

    await page.getByText('+ Tilføj linje').click();
    await page.getByLabel('Fra en gemt fil').setInputFiles('tests/fixtures/envelope/businesscase-2.json');
    await expect(page.getByRole('status').filter({ hasText: 'er hentet ind i arket.' })).toBeVisible();
    await expect(row(page, /kortere tid på ydelsen/i).first()).toContainText('fra et regnestykke om varighed');
  });
});

test.describe('Siden er tilgængelig', () => {
  // Six views of a long page.
  test.slow();

  test('med en linje åben', async ({ page }) => {
    await begin(page);
    await line(page, 'Færre på sygedagpenge').click();
    await expectAccessible(page);
  });

  test('med fejl i felterne', async ({ page }) => {
    await begin(page);
    await line(page, 'Forløb').click();
    await cell(page, 'Forløb', 2027).fill('x');
    await page.getByText('År, priser og visning').click();
    await page.getByLabel('Antal år').fill('40');
    await expectAccessible(page);
  });
});
