/** The economist holds bids up against each other: careful, expected, hopeful, as in trials, and the municipality's own. */
import { expect, expectAccessible, test } from './harness';
import { address, answer, begin, field, inflow, saved } from './oekonomen';

const table = 'Det samme regnestykke med andre forudsætninger';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står eksemplets tre bud færdigregnet med det, de regner med', async ({ page }) => {
    await page.goto(address);
    const bids = page.getByRole('table', { name: table });
    await expect(bids.getByRole('columnheader')).toHaveText(['Tal', 'Forsigtigt', 'Forventet', 'Optimistisk', 'Som i forsøg']);
    await expect(bids.getByRole('row', { name: /^Nutidsværdi/ })).toContainText('11.293.385');
    await expect(bids.getByRole('row', { name: /^Del af forskellen/ })).toContainText('50 %');
    await expect(page.getByText('Sådan er de tre bud valgt')).toBeVisible();
  });
});

test.describe('Økonomen sammenligner bud', () => {
  test('ser, hvorfor det forsigtige bud er valgt sådan', async ({ page }) => {
    await begin(page);
    await page.getByText('Sådan er de tre bud valgt').click();
    await page
      .getByRole('region', { name: 'Hvad hvis?' })
      .getByText(/^Del af forskellen, der regnes med, når ingen ved.*: skøn/)
      .click();
    await expect(
      page.getByRole('region', { name: 'Hvad hvis?' }).getByText(/peger på, at omtrent halvdelen var stoppet uden indkaldelse/),
    ).toBeVisible();
  });

  test('regner videre med det forsigtige bud og fortryder', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Regn videre med »Forsigtigt«' }).click();
    await expect(field(page, 'Del af forskellen, som skyldes indsatsen')).toHaveValue('50');
    await expect(inflow(page)).toHaveValue('413');
    await expect(field(page, 'Løn pr. årsværk')).toHaveValue('550.000');
    await expect(answer(page)).toContainText('3.120.600');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(inflow(page)).toHaveValue('459');
  });

  test('kopierer et bud som tekst', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(page);
    await page.getByRole('button', { name: 'Kopiér »Optimistisk« som tekst' }).click();
    await expect(page.getByRole('status').filter({ hasText: '»Optimistisk« er kopieret' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')[0]).toBe('Optimistisk');
    expect(text).toContain('Nye unge om året: 505');
  });

  test('gemmer sit eget bud ved siden af, finder det i filen igen og fjerner det', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('300');
    await page.getByRole('textbox', { name: 'Navn på budet' }).fill('Færre unge');
    await page.getByRole('button', { name: 'Gem som bud' }).click();
    await inflow(page).fill('200');
    const own = page.getByRole('columnheader', { name: 'Færre unge' });
    await expect(own).toBeVisible();
    const file = await saved(page);
    await begin(page);
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(own).toHaveCount(0);
    await page.getByLabel('Åbn fil').setInputFiles(file);
    await expect(own).toBeVisible();
    await expect(inflow(page)).toHaveValue('200');
    await page.getByRole('button', { name: 'Fjern »Færre unge«' }).click();
    await expect(own).toHaveCount(0);
  });

  test('kan ikke have mere end tre bud eller to med samme navn, og får det at vide', async ({ page }) => {
    await begin(page);
    const name = page.getByRole('textbox', { name: 'Navn på budet' });
    const keep = page.getByRole('button', { name: 'Gem som bud' });
    for (const bid of ['Et', 'To']) {
      await name.fill(bid);
      await page.keyboard.press('Enter');
    }
    await name.fill('Et');
    await expect(name).toHaveAccessibleDescription(/Det navn er brugt/);
    await expect(keep).toBeDisabled();
    await name.fill('Tre');
    await keep.click();
    await expect(name).toHaveAccessibleDescription(/Fjern et/);
  });

  test('og det er tilgængeligt med et eget bud og begrundelserne åbne', async ({ page }) => {
    test.setTimeout(300_000);
    await begin(page);
    await page.getByRole('textbox', { name: 'Navn på budet' }).fill('Vores');
    await page.getByRole('button', { name: 'Gem som bud' }).click();
    await page.getByText('Sådan er de tre bud valgt').click();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectAccessible(page);
  });
});
