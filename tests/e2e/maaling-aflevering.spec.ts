/** Errand: one who is invited answers with the keyboard alone, and the coordinator needs no mouse either. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness';
import { awake, campaignPage, invite, respondent } from './maaling';

/** Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('Kun tastatur: fra navn til link, fra link til kode, fra kode til svar', async ({ page, browser }) => {
  test.slow();
  await page.goto(campaignPage);
  await awake(page);
  await tabTo(page, page.getByLabel('Målingens navn'));
  await page.keyboard.type('Jobområdet');
  await tabTo(page, page.getByRole('button', { name: 'Lav målingen' }));
  await page.keyboard.press('Enter');
  const link = await page.getByLabel('Link til de inviterede').inputValue();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await awake(other);
  await tabTo(other, other.getByRole('radio', { name: /^Politiker / }));
  await other.keyboard.press('Space');
  await tabTo(
    other,
    other
      .getByRole('group', { name: /^1\.1 / })
      .getByRole('radio')
      .first(),
  );
  await other.keyboard.press('Space');
  await tabTo(other, other.getByRole('button', { name: 'Lav svarkode' }), 200);
  await other.keyboard.press('Enter');
  const code = await other.getByLabel('Din svarkode').inputValue();
  await other.context().close();

  await tabTo(page, page.getByLabel('Svarkoder'));
  await page.keyboard.type(code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 talt med af 1.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Vis resultatet' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Resultatet vises, når mindst 5')).toBeVisible();
});

test('Den, der retter mere, end en kode kan holde rede på, får det at vide', async ({ page, browser }) => {
  test.slow();
  const other = await respondent(browser, await invite(page), 'På vej');
  await other.getByRole('button', { name: 'Lav svarkode' }).click();
  for (let revision = 1; revision <= 15; revision += 1) await other.getByRole('button', { name: 'Lav ny svarkode' }).click();
  await expect(other.getByText('Det er den sidste kode, du kan lave her.')).toBeVisible();
  const last = await other.getByLabel('Din svarkode').inputValue();
  await other
    .getByRole('group', { name: /^1\.1 / })
    .getByRole('radio')
    .last()
    .check();
  await expect(other.getByText('Den kode, der står her, gælder.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Lav ny svarkode' })).toBeDisabled();
  await expect(other.getByRole('button', { name: 'Gem som svarfil' })).toBeDisabled();
  await expect(other.getByLabel('Din svarkode')).toHaveValue(last);
  await other.context().close();
});

test('Opslaget til de inviterede fylder ét ark og står alene på papiret', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  const link = await invite(page);
  await page.getByText('Opslag eller mail til de inviterede').click();
  await expect(page.getByText('Målingen spørger: politiker, leder og medarbejder.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Udskriv opslaget' }).click();
  await page.setViewportSize({ width: 660, height: 930 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
  await expect(page.getByRole('heading', { name: 'Jobområdet, forår' })).toBeVisible();
  await expect(page.getByText(link)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Saml svarene' })).toBeHidden();
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});
