/** An economist follows up on a saved case: forecast, what was counted, why it differs, and a rule agreed beforehand. */
import { expect, expectAccessible, keptKeys, savedFile, test } from './harness';
import { beginGuided } from './oekonomen';
import { address, answer, begin, expectNoResult, first, layPlan, plan, quarter, why } from './opfoelgning';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet regnet med prognose, tal, årsager og stopregel', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(why(page).getByRole('row', { name: /^Samspil/ })).toBeVisible();
    await expect(page.getByRole('table', { name: '1. kvartal i 1. år' }).getByRole('row', { name: /^Nye unge/ })).toContainText(/75.*82/);
    await expect(page.getByRole('button', { name: /Tilføj|Fjern|Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Økonomen følger op', () => {
  test('ser, hvad der er talt, og hvad der forklarer forskellen', async ({ page }) => {
    await begin(page);
    await expect(answer(page)).toContainText('Efter 2 kvartaler er nettogevinsten');
    await expect(answer(page)).toContainText('drøfter arbejdsmarkedsudvalget at lukke indsatsen');
    await expect(page.getByRole('main')).toContainText('betyder mest');
    await expect(page.getByText('Spørg altid, hvor de unge blev af')).toBeVisible();
  });

  test('lader det, ingen har talt, stå tomt og får ingen gæt', async ({ page }) => {
    await begin(page);
    await first(page, 'Uger på ydelsen').fill('');
    await expect(answer(page)).toContainText('Der er endnu ikke talt et helt kvartal.');
    await expect(answer(page)).toContainText('Der mangler tal i et af kvartalerne');
    await expect(why(page).getByRole('row', { name: /^Uger på ydelsen/ })).toContainText('ikke talt');
    await expect(why(page).getByRole('row', { name: /^Tilgangen/ })).not.toContainText('ikke talt');
  });

  test('får reglen at vide, når beløbet er nået', async ({ page }) => {
    await begin(page);
    await page.getByRole('textbox', { name: 'Nettogevinst under' }).fill('-900.000');
    await expect(answer(page)).toContainText('Reglen er ikke udløst.');
    await page.getByRole('textbox', { name: 'Nettogevinst under' }).fill('900.000');
    await expect(answer(page)).toContainText('Reglen er udløst: Nu skal lukning drøftes.');
  });

  test('lægger et kvartal til og tager det væk igen', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Tilføj kvartal' }).click();
    await expect(quarter(page, '3. kvartal i 1. år').getByRole('textbox', { name: 'Nye unge' })).toBeFocused();
    await page.getByRole('button', { name: 'Fjern det sidste kvartal' }).click();
    await expect(quarter(page, '3. kvartal i 1. år')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(quarter(page, '3. kvartal i 1. år')).toBeVisible();
  });

  test('får en grund og intet tal, når noget er umuligt, og intet går tabt', async ({ page }) => {
    await begin(page);
    await first(page, 'Udeblev').fill('90');
    await expect(first(page, 'Udeblev')).toHaveAccessibleDescription(/90 er flere end de 82/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: '1. kvartal i 1. år, udeblev' }).click();
    await expect(first(page, 'Udeblev')).toBeFocused();
    await first(page, 'Udeblev').fill('halvdelen');
    await expect(first(page, 'Udeblev')).toHaveAccessibleDescription(/ikke et tal/);
    await expect(first(page, 'Udeblev')).toHaveValue('halvdelen');
    await expectNoResult(page);
  });

  test('åbner sin gemte sag, tæller, gemmer og åbner opfølgningen igen', async ({ page }) => {
    await beginGuided(page);
    const sag = await savedFile(page, 'sag.json');
    await begin(page);
    await page.getByLabel('Åbn sag eller opfølgning').setInputFiles(sag);
    await expect(answer(page)).toContainText('Der er endnu ikke talt et helt kvartal.');
    await expect(first(page, 'Nye unge')).toHaveAccessibleDescription(/Prognose: 114,8/);
    for (const [label, value] of [
      ['Nye unge', '110'],
      ['Udeblev', '40'],
      ['Gennemførte', '5'],
      ['Uger på ydelsen', '7'],
      ['Udgift', '150.000'],
    ] as const)
      await first(page, label).fill(value);
    await expect(answer(page)).toContainText('Efter ét kvartal er nettogevinsten');
    const before = await why(page).innerText();
    await layPlan(page);
    await expect(plan(page)).toContainText('Ring til hver ung inden for en uge');
    const file = await savedFile(page, 'opfoelgning.json');
    expect(await keptKeys(page)).toBe(0);
    await begin(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»opfoelgning.json« er åbnet.' })).toBeVisible();
    expect(await why(page).innerText()).toBe(before);
    await expect(plan(page).getByRole('row', { name: /^1\.1/ })).toContainText('I gang');
  });

  test('regner med tastaturet alene', async ({ page }) => {
    await begin(page);
    await first(page, 'Nye unge').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('20');
    await expect(first(page, 'Udeblev')).toHaveValue('20');
    await page.keyboard.press('Tab');
    await expect(first(page, 'Gennemførte')).toBeFocused();
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

  test('med fejl i felterne', async ({ page }) => {
    await begin(page);
    await first(page, 'Udeblev').fill('90');
    await page.getByRole('textbox', { name: 'Efter (kvartaler)' }).fill('99');
    await expectAccessible(page);
  });
});
