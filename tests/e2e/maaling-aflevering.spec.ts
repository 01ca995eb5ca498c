/** Errand: one who is invited answers with the keyboard alone, and the coordinator needs no mouse either. */
import type { Locator, Page } from '@playwright/test';
import { writeCode } from '../../src/campaign/domain/index.ts';
import { expect, expectNoSidewaysScroll, test } from './harness';
import { awake, campaignPage, invite, invitedTo, layout, leaders, respondent } from './maaling';

/** More presses than any page here needs. */
const most = 300;

/** Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

test('Kun tastatur i et vindue på 320 px: fra navn til link, fra link til kode, fra koder til resultat og til et valgt spørgsmål', async ({
  page,
  browser,
}) => {
  test.slow();
  const window = { width: 320, height: 640 };
  await page.setViewportSize(window);
  await page.goto(campaignPage);
  await awake(page);
  await tabTo(page, page.getByLabel('Målingens navn'));
  await page.keyboard.type('Jobområdet');
  await tabTo(page, page.getByRole('button', { name: 'Lav målingen' }));
  await page.keyboard.press('Enter');
  const link = await page.getByLabel('Link til de inviterede').inputValue();

  const other = await (await browser.newContext({ viewport: window })).newPage();
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
  await tabTo(other, other.getByRole('button', { name: 'Lav svarkode' }));
  await other.keyboard.press('Enter');
  const code = await other.getByLabel('Din svarkode').inputValue();
  await other.context().close();

  await tabTo(page, page.getByLabel('Svarkoder'));
  await page.keyboard.type(code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 ny.')).toBeVisible();
  const show = page.getByRole('button', { name: 'Vis resultatet' });
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Resultatet vises, når mindst fem')).toBeVisible();

  await tabTo(page, page.getByLabel('Svarkoder'), 'Shift+Tab');
  await page.keyboard.insertText(
    leaders(6)
      .map((each) => writeCode(layout, invitedTo(link).key, each))
      .join(' '),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 nye.')).toBeVisible();
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  const why = page.getByRole('button', { name: 'Hvorfor Politisk ejerskab' });
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');

  const plan = page.getByRole('region', { name: 'Fra resultat til plan' });
  await tabTo(page, plan.getByLabel('Vælg et andet spørgsmål'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const reason = plan.getByLabel('Hvorfor dette?');
  await tabTo(page, reason);
  await page.keyboard.type('Målene er ikke kendt');
  await expect(reason).toHaveValue('Målene er ikke kendt');
  await expectNoSidewaysScroll(page, 'valgt spørgsmål');
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
