/** Errand: an economist follows a result of Flere skal med to its source, and reads what the figures cannot say. */
import { expect, expectAccessible, test } from './harness';

const results = './flere-skal-med/resultater/';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('følger en økonom et resultat fra oversigten til stedet i rapporten og tilbage', async ({ page }) => {
    await page.goto('./flere-skal-med/');
    await page.getByRole('link', { name: 'Resultater og forbehold' }).click();
    const reached = page.getByRole('listitem').filter({ hasText: 'kommuner, der nåede kravet til virksomhedsforløb' });
    await expect(reached).toContainText('Kravet udløste penge');
    await reached.getByRole('link', { name: 'Flere skal med' }).click();

    await expect(page).toHaveURL(/kilder\/flere-skal-med\/#tal-flere-skal-med-naaede-kravet$/);
    const figure = page.locator(':target');
    await expect(figure).toContainText('84 kommuner');
    await figure.getByRole('link', { name: 'Resultater og forbehold' }).click();
    await expect(page).toHaveURL(/resultater\/#henvisning-\d+$/);
  });

  test('læser hun, hvor lidt linjen forklarer, hvor mange kommuner der er bag, og at den ikke må med i et regnestykke', async ({
    page,
  }) => {
    await page.goto(`${results}#hvad-regressionen-kan-og-ikke-kan-sige`);
    await expect(page.getByRole('heading', { name: 'Hvad regressionen kan og ikke kan sige' })).toBeInViewport();
    const share = page.getByRole('figure', { name: /Næsten hele forskellen/ });
    await expect(share.getByRole('row', { name: /Alle i beregningen/ })).toContainText(/7,79.%.*92,21.%.*71.kommuner/s);
    await expect(page.getByText('Tag aldrig linjen med i en businesscase.')).toBeVisible();
  });

  test('står hver fordeling som sætning, billede og tabel med de samme tal', async ({ page }) => {
    await page.goto('./flere-skal-med/personlig-jobformidler/');
    const distribution = page.getByRole('figure', { name: /forventer medarbejderne ved slut/ });
    await expect(distribution.getByRole('img', { name: /forventer medarbejderne ved slut/ })).toContainText('62');
    const row = distribution.getByRole('row', { name: /Ved slut/ });
    // 62 of 71; the rest gave other answers.
    await expect(row.getByRole('cell')).toHaveText([/^62.kommuner/, '9', /^71.kommuner/]);
  });

  test('kan tabellen over tiden læses på en smal skærm uden at rulle til siden', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('./flere-skal-med/tiden/');
    const jobplan = page.getByRole('row', { name: /^Jobplan/ });
    await expect(jobplan.getByText('Over for virksomheden og andre')).toBeVisible();
    await expect(jobplan.getByText('Sætte tilbud i gang')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('For alle', () => {
  for (const page of ['', 'personlig-jobformidler/', 'resultater/', 'tiden/']) {
    test(`flere-skal-med/${page} kan bruges i alle visninger`, async ({ page: tab }) => {
      await tab.goto(`./flere-skal-med/${page}`);
      await expectAccessible(tab);
    });
  }
});
