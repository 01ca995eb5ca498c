/** A leader prices a smaller caseload, sees whether it carries the contact, and how little would have to happen. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, keptKeys, savedFile, startOver, test } from './harness';

const address = './businesscase/sagsstamme/';
const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
const field = (page: Page, label: string | RegExp): Locator => page.getByRole('textbox', { name: label });
const target = (page: Page, label: string): Locator => page.getByRole('region', { name: 'En mindre sagsstamme' }).getByLabel(label);
const table = (page: Page, name: string): Locator => page.getByRole('table', { name });

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');
  await expect(page.getByRole('heading', { name: 'Hvad koster det?' })).toHaveCount(0);
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet regnet, og kilden siger, hvad den ikke ved', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(table(page, 'Fra i dag til en mindre sagsstamme').getByRole('row', { name: /Ekstra udgift om året/ })).toContainText(
      '1.384.615',
    );
    await expect(page.getByText('Den siger ikke, at det sker.')).toBeVisible();
    const source = page.getByRole('region', { name: 'Det siger kilden' });
    await expect(source.getByRole('row', { name: /sagsbehandler/ })).toContainText('52');
    await expect(source).toContainText('De to gennemsnit kommer fra to forskellige grupper.');
    await expect(page.getByRole('button', { name: /Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Lederen regner på sagsstammen', () => {
  test('ser prisen, om kontakten kan bæres, og hvor lidt der skal til', async ({ page }) => {
    await begin(page);
    await expect(answer(page)).toContainText('1,73 uger kortere på ydelsen');
    await expect(answer(page)).toContainText('39,4 sager');
    await expect(page.getByRole('main')).toContainText('Af jeres tre mål giver kun det på 35 sager tid nok.');
    await expect(table(page, 'Uger kortere på ydelsen').getByRole('row', { name: /^40 sager/ })).toContainText('13,3 helårspersoner');
  });

  test('kan holde sine tal op mod rapportens og får at vide, hvorfor de ikke er en norm', async ({ page }) => {
    await begin(page);
    await page.getByText('Til sammenligning: 30–40 sager').click();
    await expect(page.getByText('Kommunerne blev valgt, fordi de havde gode resultater.')).toBeVisible();
  });

  test('regner med sjældnere samtaler, og så bærer sagsstammen kontakten', async ({ page }) => {
    await begin(page);
    await field(page, 'Mellem to samtaler').fill('8');
    await expect(table(page, 'Fra i dag').getByRole('row', { name: /Bærer den ønskede kontakt/ })).toContainText(/nej.*ja.*ja/);
    await expect(page.getByText('jeres tal', { exact: true })).toHaveCount(1);
  });

  test('lader den tid, ingen kender, stå tom', async ({ page }) => {
    await begin(page);
    const plan = page.getByRole('group', { name: 'Lægge en plan' });
    await plan.getByLabel('I dag').fill('');
    await expect(page.getByText(/Ud over samtalerne bruger I i dag/)).toHaveCount(0);
    await expect(answer(page)).toContainText('1,73 uger');
    await plan.getByLabel('Ønsket').fill('');
    await expect(plan.getByLabel('Ønsket')).toHaveAccessibleDescription(/mangler et tal/);
    await expectNoResult(page);
  });

  test('får en grund og intet tal, når noget er umuligt, og intet går tabt', async ({ page }) => {
    await begin(page);
    await target(page, 'Høj').fill('60');
    await expect(target(page, 'Høj')).toHaveAccessibleDescription(/60 er ikke færre end 52/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'En mindre sagsstamme: høj' }).click();
    await expect(target(page, 'Høj')).toBeFocused();
    await target(page, 'Høj').fill('45');
    await target(page, 'Mellem').fill('30');
    await expect(target(page, 'Mellem')).toHaveAccessibleDescription(/skal stå i rækkefølge/);
    await field(page, 'Heraf til sager').fill('firs');
    await expect(field(page, 'Heraf til sager')).toHaveAccessibleDescription(/ikke et tal/);
    await expect(field(page, 'Heraf til sager')).toHaveValue('firs');
    await expectNoResult(page);
  });

  test('får det samme resultat af den fil, der blev gemt', async ({ page }) => {
    await begin(page);
    await field(page, 'Åbne sager').fill('250');
    await page.getByRole('checkbox', { name: /træder i stedet/ }).uncheck();
    const before = await answer(page).locator('dl').innerText();
    const file = await savedFile(page, 'sager.json');
    expect(await keptKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await startOver(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»sager.json« er åbnet.' })).toBeVisible();
    expect(await answer(page).locator('dl').innerText()).toBe(before);
  });

  test('regner med tastaturet alene', async ({ page }) => {
    await begin(page);
    await field(page, 'Åbne sager').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('800');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('To forskellige grupper svarede')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field(page, 'Sager pr. årsværk i dag')).toBeFocused();
    await expect(answer(page)).toContainText('2.769.231');
  });
});

test.describe('Siden er tilgængelig', () => {
  // Six views of a long page.
  test.slow();

  test('ved start, med en sammenligning åben', async ({ page }) => {
    await begin(page);
    await page.getByText('Til sammenligning: 52 og 47 sager').click();
    await expectAccessible(page);
  });

  test('med fejl i felterne', async ({ page }) => {
    await begin(page);
    await target(page, 'Lav').fill('99');
    await field(page, 'Åbne sager').fill('x');
    await expectAccessible(page);
  });
});
