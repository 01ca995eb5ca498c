/** Errand: a citizen who is invited answers with choices and with words, on a phone, and knows what leaves the device. */
import type { Page } from '@playwright/test';
import { roleRadio } from './egenvurdering';
import { expect, expectAccessible, test } from './harness';
import { awake, invite, saved } from './maaling';

const secret = 'Jeg ringer selv til virksomhederne';
const words = (page: Page) => page.getByRole('textbox', { name: 'Svar på P10' });
const chosen = (page: Page, id: string, option: string) =>
  page.getByRole('group', { name: new RegExp(`^${id} `) }).getByRole('radio', { name: option, exact: true });

test('Ord bliver på enheden: det står ved feltet og før afleveringen, og de kan kun udskrives', async ({ page, browser }) => {
  test.slow();
  const link = await invite(page, 'fremskridt', 'borger');
  const other = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
  await other.goto(link);
  await awake(other);
  await roleRadio(other, 'Borger').check();
  await expect(words(other)).toHaveAccessibleDescription(/bliver ikke afleveret.* udskrive det til dig selv/);
  await expect(other.getByText('Svar med egne ord kommer ikke med.')).toBeVisible();
  await expect(other.getByText('det vises kun for grupper på mindst ti.')).toBeVisible();
  await expect(other.locator('summary', { hasText: 'Note' })).toHaveCount(0);

  await words(other).fill(secret);
  await expect(other.getByText('Vælg svar på mindst ét spørgsmål, før du afleverer.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Lav svarkode' })).toBeDisabled();
  await chosen(other, 'P1', 'Passer godt').check();
  await expect(other.getByText('Du har svaret på 1 af 9 spørgsmål.')).toBeVisible();
  await other.getByRole('button', { name: 'Lav svarkode' }).click();
  const code = await other.getByLabel('Din svarkode').inputValue();
  await expect(other.getByRole('heading', { name: 'Hvad sker der nu?' })).toBeVisible();
  await words(other).fill(`${secret}, og jeg spørger naboen`);
  await expect(other.getByText('Du har ændret svar')).toBeHidden();
  const { text } = await saved(other, 'Gem som svarfil');
  expect(text).not.toContain('ringer');
  expect(text).not.toContain('naboen');
  await expectAccessible(other);
  await chosen(other, 'P1', 'Passer helt').check();
  await expect(other.getByText('Du har ændret svar')).toBeVisible();

  await other.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
  await expect(other.getByRole('heading', { name: 'Dine svar som borger' })).toBeVisible();
  await expect(other.getByText(`${secret}, og jeg spørger naboen`)).toBeVisible();
  await expect(other.getByRole('listitem').filter({ hasText: 'P1 ' }).first()).toContainText('Passer helt.');
  await other.context().close();

  await page.getByLabel('Svarkoder').fill(code);
  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await expect(page.getByText('1 ny.')).toBeVisible();
  await expect(page.getByText('Resultatet viser kun grupper på mindst ti.')).toBeVisible();
  await page.getByText('Opslag eller mail til de inviterede').click();
  await expect(page.getByText('Resultatet vises kun for grupper på mindst ti.')).toBeVisible();
});
