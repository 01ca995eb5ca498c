/** The economist tests the result: curves, what matters most, ten thousand calculations, and what money does not tell. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { address, begin, field, inflow, preset, saved } from './oekonomen';
import type { Page } from '@playwright/test';

const start = (page: Page) => page.getByRole('button', { name: 'Regn 10.000 gange' });
const tornado = (page: Page) => page.getByRole('table', { name: /^Nutidsværdien, når én forudsætning/ });
const spread = (page: Page) => page.getByRole('table', { name: 'Nutidsværdi i gennemregningerne' });

async function simulate(page: Page): Promise<void> {
  await start(page).click();
  await expect(spread(page)).toBeVisible({ timeout: 20_000 });
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kan alle tal bag billederne læses for eksemplet', async ({ page }) => {
    await page.goto(address);
    await page.getByText('Vis kurvernes tal').click();
    await expect(page.getByRole('table', { name: 'Andel af de unge, der stadig er på ydelsen' })).toContainText('95 %');
    await page.getByText('Vis ugerne bag').click();
    await expect(page.getByRole('table', { name: /^Uger på ydelsen pr\. ung/ })).toContainText('12,25');
    await expect(tornado(page).getByRole('row')).toHaveCount(9);
    await expect(page.getByText('Hvor blev de af?')).toBeVisible();
    await expect(start(page)).toBeHidden();
  });
});

test.describe('Økonomen prøver tallet', () => {
  test('får billederne hentet, når hun når til dem, og ikke før', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await begin(page);
    const pictures = () => fetched.filter((url) => /Picture|simulation/.test(url));
    expect(pictures()).toEqual([]);
    await page.getByRole('heading', { name: 'Hvor længe bliver de på ydelsen?' }).scrollIntoViewIfNeeded();
    await expect.poll(pictures).not.toEqual([]);
    await expect(page.locator('.weeks svg')).toBeVisible();
    await expect(page.locator('.weeks svg').getByText('Sparet: 12,25 uger')).toBeVisible();
  });

  test('ser, hvad der betyder mest, og skriver sit eget bud', async ({ page }) => {
    await begin(page);
    await expect(page.getByText('»Tid på ydelsen i dag« betyder mest')).toBeVisible();
    await page.getByText('Ret de lave og de høje bud').click();
    const people = page.getByRole('group', { name: /^Nye unge om året/ });
    await people.getByRole('textbox', { name: 'Lavt bud' }).fill('20');
    await expect(tornado(page).getByRole('row', { name: /Nye unge/ })).toContainText('20 – 550,8 personer');
    await expect(page.getByText('Alene kan det her give underskud: nye unge om året')).toBeVisible();
    await people.getByRole('textbox', { name: 'Lavt bud' }).fill('mange');
    await expect(people.getByText('Det er ikke et tal, vi kan læse').first()).toBeVisible();
    await expect(tornado(page).getByRole('row')).toHaveCount(8);
  });

  test('regner ti tusind gange og læser svaret i hele sætninger', async ({ page }) => {
    await begin(page);
    await preset(page, 'Lille kommune').click();
    await simulate(page);
    await expect(page.getByText(/I [\d.]+ af 10\.000 gennemregninger tjener kommunen penge/)).toBeVisible();
    await expect(spread(page)).toContainText('En ud af ti ligger under (P10)');
    await inflow(page).fill('61');
    await expect(page.getByText('Regn igen for at se et nyt svar')).toBeVisible();
    await expect(spread(page)).toHaveCount(0);
  });

  test('får det samme svar igen med de samme tal, og papiret tager svaret med, når det er der', async ({ page }) => {
    await begin(page);
    const heading = page.getByRole('heading', { name: 'Når alt flytter sig på én gang' });
    await page.emulateMedia({ media: 'print' });
    await expect(heading).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await simulate(page);
    await page.emulateMedia({ media: 'print' });
    await expect(heading).toBeVisible();
    await expect(page.getByText('Forudsætningerne trækkes hver for sig')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    const first = await spread(page).innerText();
    await page.getByRole('button', { name: 'Regn igen' }).click();
    await expect(spread(page)).toBeVisible({ timeout: 20_000 });
    expect(await spread(page).innerText()).toBe(first);
  });

  test('afbryder beregningen med tastaturet og kan begynde forfra', async ({ page }) => {
    await begin(page);
    // A worker that is never handed over takes as long as it needs to be cancelled.
    await page.route(/simulation\.worker/, () => undefined);
    await start(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('progressbar', { name: 'Regner' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Afbryd' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Beregningen er afbrudt.' })).toBeVisible();
    await page.unroute(/simulation\.worker/);
    await expect(start(page)).toBeFocused();
    await simulate(page);
  });

  test('får besked, når baggrundstråden ikke kan hentes, og resten virker', async ({ page }) => {
    await begin(page);
    await page.route(/simulation\.worker/, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 1' }));
    await start(page).click();
    await expect(page.getByText('Beregningen gik i stå')).toBeVisible();
    await expect(tornado(page)).toBeVisible();
  });

  test('får størrelsen på det forkerte fortegn at vide', async ({ page }) => {
    await begin(page);
    await expect(page.getByText(/Bliver ti flere ud af hundrede væk, stiger nutidsværdien med [\d.]+/)).toBeVisible();
  });

  test('svarer på det, pengene ikke fortæller, og finder det i filen og på papiret', async ({ page }) => {
    await begin(page);
    await page.getByRole('textbox', { name: 'Hvor blev de af?' }).fill('Halvdelen er i uddannelse.');
    const file = await saved(page);
    await begin(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('textbox', { name: 'Hvor blev de af?' })).toHaveValue('Halvdelen er i uddannelse.');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.on-paper').first()).toHaveText('Halvdelen er i uddannelse.');
    await expect(page.locator('.on-paper').nth(1)).toHaveText('Ikke besvaret endnu.');
  });

  test('og alt er tilgængeligt med billeder, bud og gennemregninger fremme', async ({ page }) => {
    test.setTimeout(300_000);
    await begin(page);
    await page.getByText('Ret de lave og de høje bud').click();
    await page.getByRole('textbox', { name: 'Lavt bud' }).first().fill('mange');
    await simulate(page).catch(() => undefined);
    for (const name of ['Vis kurvernes tal', 'Vis ugerne bag']) await page.getByText(name).click();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectAccessible(page);
  });

  test('og ruller ikke sidelæns på en smal skærm', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await begin(page);
    await simulate(page);
    await page.locator('.spread-figure').scrollIntoViewIfNeeded();
    await field(page, 'Hvor blev de af?').scrollIntoViewIfNeeded();
    await expectNoSidewaysScroll(page);
  });
});
