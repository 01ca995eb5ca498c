/** The economist saves, opens and keeps the case, and never loses it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, keptKeys, startOver, test } from './harness';
import { answer, begin, beginGuided, field, inflow, preset, saved, showAll } from './oekonomen';

/** Other shares than the law's of 2011: a case the engine can calculate and the page has no fields for. */
const ownShares = '"regel": {"type": "aktivitet", "kommuneAndelAktiv": 0.4, "kommuneAndelPassiv": 0.7, "aktivAndel": 0}';

test.describe('Økonomen gemmer og åbner', () => {
  test('får det samme resultat af den fil, hun gemte', async ({ page }, info) => {
    await begin(page);
    await inflow(page).fill('321');
    await field(page, 'Udebliver Andel (%)').fill('30,3');
    await field(page, 'Stopper undervejs Andel (%)').fill('64,7');
    await field(page, 'Navn på regnestykket').fill('Vores forslag');
    const figures = answer(page).locator('details').first();
    const before = await figures.innerText();
    const file = info.outputPath('gemt.json');
    writeFileSync(file, readFileSync(await saved(page)));
    await page.reload();
    await startOver(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await showAll(page);
    await expect(page.getByRole('status').filter({ hasText: '»gemt.json« er åbnet.' })).toBeVisible();
    await expect(inflow(page)).toHaveValue('321');
    await expect(field(page, 'Udebliver Andel (%)')).toHaveValue('30,3');
    await expect(field(page, 'Navn på regnestykket')).toHaveValue('Vores forslag');
    expect(await figures.innerText()).toBe(before);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(inflow(page)).toHaveValue('459');
  });

  test('beholder sit arbejde, når filen er forkert, og ser en nyere fil, så langt siden kender den', async ({ page }, info) => {
    await begin(page);
    await inflow(page).fill('321');
    const good = readFileSync(await saved(page), 'utf8');
    const wrong = [
      ['ikke-json.json', 'Kære udvalg', 'kan ikke læses som en Styrbar-fil'],
      ['andet.json', good.replace('"businesscase"', '"selvevaluering"'), 'hører til et andet værktøj'],
      ['stavefejl.json', good.replace('"tilgang"', '"tilgnag"'), 'jeres arbejde er urørt'],
      ['egne-andele.json', good.replace(/"regel": \{[^}]*\}/, ownShares), 'ikke har felter til'],
    ] as const;
    for (const [name, text, reason] of wrong) {
      writeFileSync(info.outputPath(name), text);
      await page.getByLabel('Åbn fil').setInputFiles(info.outputPath(name));
      await expect(page.getByRole('alert')).toContainText(reason);
      await expect(inflow(page)).toHaveValue('321');
    }
    await inflow(page).fill('400');
    const newer = good.replace('"schemaVersion": 2', '"schemaVersion": 9').replace('"tilgang": 321', '"tilgang": 321, "nyt": 1');
    writeFileSync(info.outputPath('nyere.json'), newer);
    await page.getByLabel('Åbn fil').setInputFiles(info.outputPath('nyere.json'));
    await expect(page.getByRole('status').filter({ hasText: 'nyere udgave af Styrbar (format 9' })).toBeVisible();
    await expect(inflow(page)).toHaveValue('321');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(inflow(page)).toHaveValue('400');
  });

  test('ser, hvad en fil har ud over de viste felter, og kan regne uden', async ({ page }, info) => {
    await beginGuided(page);
    const plain = readFileSync(await saved(page), 'utf8');
    const file = info.outputPath('tillaeg.json');
    writeFileSync(file, plain.replace('"horisontAar"', '"overheadPct": 0.25, "horisontAar"'));
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.locator('.notice').getByText('Tillæg til løn for ledelse og lokaler: 25')).toBeVisible();
    await expect(answer(page)).toContainText('708.500');
    await page.getByRole('button', { name: 'Regn uden dem' }).click();
    await expect(answer(page)).toContainText('583.500');
  });

  test('kan ikke gemme et felt, der ikke er et tal, og får grunden', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('abc');
    await expect(page.getByRole('button', { name: 'Gem som fil' })).toBeDisabled();
    await expect(page.getByText('Ret felterne først')).toBeVisible();
  });

  test('gemmer først noget på enheden, når hun vælger det, og kan slette det igen', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('321');
    await preset(page, 'Lille kommune').click();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    expect(await keptKeys(page)).toBe(0);
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await expect(page.getByText('Regnestykket er gemt på denne enhed.')).toBeVisible();
    expect(await keptKeys(page)).toBe(1);
    await page.reload();
    await startOver(page);
    await expect(inflow(page)).toHaveValue('459');
    await page.getByRole('button', { name: 'Hent det gemte' }).click();
    await expect(inflow(page)).toHaveValue('321');
    await page.getByRole('button', { name: 'Slet fra denne enhed' }).click();
    expect(await keptKeys(page)).toBe(0);
  });
});
