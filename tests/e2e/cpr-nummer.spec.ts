/** Errand: somebody writes a CPR number where words are written, is told so beside the field, and goes on. */
import { expect, expectAccessible, test } from './harness';
import { awake, campaignPage } from './maaling';

const warning = 'Det ligner et CPR-nummer.';

test('Et CPR-nummer i en besked giver en stille advarsel, som stopper intet og forsvinder med nummeret', async ({ page }) => {
  await page.goto(campaignPage);
  await awake(page);
  const message = page.getByLabel('Besked til de inviterede');
  await message.fill('Ring til mig på 12 34 56 78');
  await expect(page.getByText(warning)).toHaveCount(0);
  await message.fill('Spørg om borgeren 010190-1234');
  await expect(page.getByText(warning)).toHaveCount(1);
  await message.press('End');
  await message.pressSequentially(' i dag');
  await expect(page.getByText(warning)).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel('Målingens navn').fill('Prøve');
  await page.getByRole('button', { name: 'Lav målingen' }).click();
  await expect(page.getByText('Målingen er lavet.')).toBeVisible();
  await message.fill('Spørg mig');
  await expect(page.getByText(warning)).toHaveCount(0);
});
