/** Errand: a leader reads what citizens and staff answered, sees how few stand behind a share, and follows it to the report. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, storedKeys, test } from './harness';

const row = (page: Page, table: string | RegExp, name: string) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: new RegExp(`^${name}`) });

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('går jeg fra oversigten til borgernes svar og følger ét tal til kildens side', async ({ page }) => {
    await page.goto('./samskabt-styring/');
    await page.getByRole('link', { name: 'Det siger borgerne' }).click();
    const share = row(page, 'Borgere, der kan påvirke, hvornår kontakten finder sted', 'Rebild');
    await expect(share).toContainText(/52\s%.*usikkert.*27\s%.*usikkert.*ikke oplyst/s);

    await share.getByRole('button').last().click();
    const note = page.locator('.note:popover-open');
    await expect(note).toContainText('uenige i, at de kan påvirke');
    await note.getByRole('link', { name: 'Samskabt styring' }).click();
    await expect(page).toHaveURL(/kilder\/samskabt-styring\/#tal-samskabt-styring-kontakt-rebild-uenig$/);
    await expect(page.locator(':target')).toContainText('27 pct.');
    await page.locator(':target').getByRole('link', { name: 'Det siger borgerne' }).click();
    await expect(page).toHaveURL(/\/samskabt-styring\/borgerne\/#henvisning-\d+$/);
  });

  test('står det ved medarbejdernes svar, hvor få de er, og at de kan regnes om til personer', async ({ page }) => {
    await page.goto('./samskabt-styring/medarbejderne/');
    await expect(page.getByText('kan en procent regnes om til personer')).toBeVisible();
    await expect(row(page, 'Medarbejdere, der synes, at arbejdsgangene giver mening', 'Rebild')).toContainText('13 medarbejdere');
    await expect(page.getByRole('table', { name: /stå i vejen/ }).getByRole('row', { name: /^Rebild/ })).toHaveCount(0);
    await expect(page.getByText('Tallene for Rebild og Næstved kan være byttet om')).toBeVisible();
  });

  test('er kun ét par tegnet side om side, og forbeholdet står ved det', async ({ page }) => {
    await page.goto('./samskabt-styring/begge-sider/');
    await expect(page.locator('.sammenligning')).toHaveCount(1);
    await expect(page.getByText('Det er os og ikke rapporten, der har sat dem sammen.')).toBeVisible();
    await expect(row(page, /Andel enige midtvejs/, 'Samlet')).toContainText(/54\s%.*83\s%/s);
  });

  test('ser jeg Lyngby-Taarbæks målinger og det, der gik tilbage', async ({ page }) => {
    await page.goto('./samskabt-styring/lyngby-taarbaek/');
    await expect(row(page, 'Andel, der er enig', 'Borgere, der kan påvirke')).toContainText(/55\s%.*61\s%.*63\s%/s);
    await expect(page.getByRole('heading', { name: 'Det gik tilbage eller stod stille' })).toBeVisible();
  });

  test('kan siderne læses i rækkefølge til den sidste', async ({ page }) => {
    await page.goto('./samskabt-styring/hvad-det-er/');
    const next = page.getByRole('navigation', { name: 'Forrige og næste' }).getByRole('link', { name: /^Næste/ });
    for (let read = 1; read < 9; read += 1) {
      const here = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== here);
    }
    await expect(next).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grænser: hvad rapporten ikke viser');
  });
});

for (const path of ['./samskabt-styring/', './samskabt-styring/borgerne/', './samskabt-styring/begge-sider/']) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    // Six views of a long page.
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
