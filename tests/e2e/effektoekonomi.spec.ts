/** A leader compares offers: what each gives for the money, what the extra money buys, and whether the answer hangs on the weights. */
import type { Page } from '@playwright/test';
import { address, answer, begin, cost, offer, table, weight } from './effektoekonomi';
import { expect, expectAccessible, keptKeys, savedFile, startOver, test } from './harness';

async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).getByText('Der er intet resultat endnu')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('point pr. 1.000 kr.');
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplet færdigregnet med alle tabeller', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(table(page, /Tilbuddene efter effekt/).getByRole('row', { name: /Straksaktivering/ })).toContainText('2,55');
    await expect(table(page, /Hvor ofte/).getByRole('row', { name: /Straksaktivering/ })).toContainText('181 af 231');
    await expect(page.getByRole('button', { name: /Tilføj|Fjern|Tøm|Gem|Udskriv/ })).toHaveCount(0);
  });
});

test.describe('Lederen sammenligner tilbud', () => {
  test('ser rækkefølgen, de ekstra penge og hvor sikkert svaret er', async ({ page }) => {
    await begin(page);
    await expect(answer(page)).toContainText('Straksaktivering giver mest for pengene: 2,55 point pr. 1.000 kr.');
    const ranking = table(page, /Tilbuddene efter effekt/);
    await expect(ranking.getByRole('row')).toContainText([
      /Tilbud/,
      /Straksaktivering.*28.*11\.000/,
      /Virksomhedspraktik.*45,5.*20\.000/,
      /Mentorforløb.*48.*35\.000/,
    ]);
    await expect(
      table(page, /billigste tilbud/).getByRole('row', { name: /Virksomhedspraktik i stedet for Straksaktivering/ }),
    ).toContainText('1,94');
    await expect(table(page, /Hvor ofte/).getByRole('row', { name: /Mentorforløb/ })).toContainText('8 af 231');
    await expect(page.getByText('Straksaktivering er bedst ved 181 af 231 måder')).toHaveCount(2);
  });

  test('bliver advaret, når det billige vinder uden at flytte nogen, og ikke ellers', async ({ page }) => {
    await begin(page);
    const warning = page.getByRole('heading', { level: 2, name: 'Pas på den lave pris' });
    await expect(warning).toBeVisible();
    await expect(page.locator('.cautions')).toContainText('flytter borgerne mindst af alle tilbud');
    await cost(page, 3).fill('300.000');
    await expect(answer(page)).toContainText('Mentorforløb giver mest for pengene');
    await expect(warning).toHaveCount(0);
  });

  test('vægter anderledes og får en anden vinder', async ({ page }) => {
    await begin(page);
    await weight(page, 'Beskæftigelse').fill('10');
    await expectNoResult(page);
    await expect(page.getByText('Andelene skal give 100 pct. tilsammen. De giver 60 pct.').first()).toBeVisible();
    await weight(page, 'Progression').fill('70');
    await expect(answer(page)).toContainText('Virksomhedspraktik giver mest for pengene: 1,98');
    await expect(table(page, /Tilbuddene efter effekt/).getByRole('row', { name: /Straksaktivering/ })).toContainText('1,82');
  });

  test('får en grund og intet tal, når noget er umuligt', async ({ page }) => {
    await begin(page);
    await cost(page, 1).fill('meget');
    await expect(cost(page, 1)).toHaveAccessibleDescription(/ikke et tal/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Tilbud 1, samlet udgift' }).click();
    await expect(cost(page, 1)).toBeFocused();
    await expect(cost(page, 1)).toHaveValue('meget');
    await cost(page, 1).fill('0');
    await expect(cost(page, 1)).toHaveAccessibleDescription(/større end nul/);
    await cost(page, 1).fill('2400000');
    await offer(page, 2).getByLabel('Beskæftigelse').fill('25');
    await expect(offer(page, 2).getByLabel('Beskæftigelse')).toHaveAccessibleDescription(/uden for skalaen fra 0 til 20/);
    await offer(page, 2).getByLabel('Beskæftigelse').fill('6');
    await offer(page, 2).getByLabel('Navn').fill('Mentorforløb');
    await expect(answer(page)).toContainText('To tilbud hedder »Mentorforløb«');
    await expectNoResult(page);
  });

  test('lægger tilbud til, op til otte, og fortryder et, der blev fjernet', async ({ page }) => {
    await begin(page);
    const add = page.getByRole('button', { name: 'Tilføj tilbud' });
    for (let number = 4; number <= 8; number += 1) {
      await add.click();
      await expect(offer(page, number).getByLabel('Navn')).toBeFocused();
    }
    await expect(add).toBeDisabled();
    await expect(page.getByText('I kan højst sammenligne otte tilbud.')).toBeVisible();
    await expectNoResult(page);
    await page.getByRole('button', { name: 'Fjern Virksomhedspraktik' }).click();
    await expect(offer(page, 1).getByLabel('Navn')).toHaveValue('Straksaktivering');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(offer(page, 1).getByLabel('Navn')).toHaveValue('Virksomhedspraktik');
  });

  test('får det samme resultat af den fil, der blev gemt', async ({ page }) => {
    await begin(page);
    await offer(page, 1).getByLabel('Navn').fill('Praktik i butik');
    await weight(page, 'Beskæftigelse').fill('40,5');
    await weight(page, 'Progression').fill('39,5');
    await page.getByLabel('Navn på regnestykket').fill('Udvalgets valg');
    const before = await table(page, /Tilbuddene efter effekt/).innerText();
    const file = await savedFile(page, 'gemt.json');
    expect(await keptKeys(page)).toBe(0);
    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await startOver(page);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: '»gemt.json« er åbnet.' })).toBeVisible();
    await expect(weight(page, 'Beskæftigelse')).toHaveValue('40,5');
    await expect(page.getByLabel('Navn på regnestykket')).toHaveValue('Udvalgets valg');
    expect(await table(page, /Tilbuddene efter effekt/).innerText()).toBe(before);
  });
});

test.describe('Siden er tilgængelig', () => {
  // Six views of a long page.
  test.slow();

  test('ved start, med billedets tal åbne', async ({ page }) => {
    await begin(page);
    await page.getByText('Vis billedets tal').click();
    await expectAccessible(page);
  });

  test('med fejl i felterne og et tomt tilbud', async ({ page }) => {
    await begin(page);
    await cost(page, 1).fill('abc');
    await page.getByRole('button', { name: 'Tilføj tilbud' }).click();
    await expectAccessible(page);
  });
});
