/** A leader reads about the ways to organise one plan. */
import { expect, expectAccessible, storedKeys, test } from './harness';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('fører oversigten til syv sider, et ark, de femten indsatser og vælgeren', async ({ page }) => {
    await page.goto('./organisering/');
    const main = page.getByRole('main');
    for (const [name, path] of [
      ['Sammenlign femten indsatser', 'indsatser'],
      ['Se, hvilken model der passer', 'vaelg-model'],
      ['Tre måder at organisere', 'loesningstyper'],
      ['Fire sagsbehandlerroller', 'roller'],
      ['Det fælles i de femten indsatser', 'kerneelementer'],
      ['Sådan oplever borgerne', 'borgerne'],
      ['Empowerment og progressionsmåling', 'empowerment-og-progression'],
      ['Rammer: it, økonomi', 'rammer'],
      ['Fem råd', 'raad'],
      ['Fremgangsark', 'fremgangsark'],
    ] as const)
      await expect(main.getByRole('link', { name })).toHaveAttribute('href', new RegExp(`/organisering/${path}/$`));
  });

  test('er hver løsningstype og rolle tegnet, og tegningen står også med ord', async ({ page }) => {
    await page.goto('./organisering/loesningstyper/');
    await expect(page.getByRole('img')).toHaveCount(3);
    await expect(page.getByRole('img', { name: /Afdelingerne består.*stiplet linje mellem dem/s })).toBeVisible();
    await page.goto('./organisering/roller/');
    await expect(page.getByRole('img')).toHaveCount(4);
    await expect(page.getByText('samlet hos den ene, borgeren møder')).toBeVisible();
  });

  test('står advarslerne, før nogen måler fremgang', async ({ page }) => {
    await page.goto('./organisering/empowerment-og-progression/');
    await expect(page.getByRole('heading', { name: 'Advarsler, I skal kende først' })).toBeVisible();
    await expect(page.getByText('Indkald aldrig kun for at udfylde et skema.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Medarbejdernes vurdering af borgerne, når det gælder målinger' })).toContainText(
      /Motivation.*60\s%/s,
    );
  });

  test('siger siden, at rådene ikke er målt', async ({ page }) => {
    await page.goto('./organisering/raad/');
    await expect(page.getByText('Den målte ikke, om flere kom i job.')).toBeVisible();
    await expect(page.getByText('At rådene virker. Ingen har prøvet dem af mod noget andet.')).toBeVisible();
  });
});

for (const path of ['', 'roller/', 'kerneelementer/', 'rammer/']) {
  test(`./organisering/${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    test.slow();
    await page.goto(`./organisering/${path}`);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
