/** An economist makes the base budget of some years, and the claim that an investment will be held to. */
import { address, answer, begin, claim, exits, expectNoResult, field, group } from './grundbudget';
import { expect, expectAccessible, keptKeys, savedFile, startOver, test } from './harness';

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

  test('får det samme resultat af den fil, der blev gemt', async ({ page }) => {
    await begin(page);
    await field(page, 'Nye borgere om året').fill('850');
    const before = await claim(page).innerText();
    const file = await savedFile(page, 'gemt.json');
    expect(await keptKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await startOver(page);
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
});
