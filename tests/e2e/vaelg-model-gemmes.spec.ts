/** The director takes the answers along: as a file and on paper, in every view. */
import { writeFileSync } from 'node:fs';
import { expect, expectAccessible, keptKeys, savedFile, startOver, test } from './harness';
import { begin, choose, six } from './vaelg-model';

test.describe('Svarene', () => {
  test('er de samme, når den gemte fil bliver åbnet', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    await page.getByLabel('Navn på jeres svar').fill('Direktionen i maj');
    const before = await page.getByRole('table', { name: 'Roller' }).innerText();
    const file = await savedFile(page, 'svar.json');
    expect(await keptKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await startOver(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»svar.json« er åbnet.' })).toBeVisible();
    await expect(page.getByLabel('Navn på jeres svar')).toHaveValue('Direktionen i maj');
    expect(await page.getByRole('table', { name: 'Roller' }).innerText()).toBe(before);
  });

  test('bliver stående, når en fil fra en anden udgave ikke kan åbnes, og grunden står der', async ({ page }, info) => {
    await begin(page);
    await choose(page, six);
    const file = info.outputPath('gammel.json');
    const payload = { modelvalg: 'organisering', version: 99, choices: { parter: 'tusind' } };
    writeFileSync(file, JSON.stringify({ app: 'styrbar', kind: 'modelvalg', schemaVersion: 1, savedAt: '2026-01-01T00:00:00Z', payload }));
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText('udgave 99');
    await expect(page.getByRole('alert')).toContainText('»tusind« findes ikke');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(6);
  });

  test('kommer på udskriften med resultat, grunde og vægte', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Sådan passer modellerne' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Svarene bag' })).toBeVisible();
    await expect(page.getByRole('group')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Alle spørgsmål og vægte' })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
test.describe('Siden er tilgængelig', () => {
  test.slow();

  test('før nogen har svaret', async ({ page }) => {
    await begin(page);
    await expectAccessible(page);
  });

  test('med et svar', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    await expectAccessible(page);
  });
});
