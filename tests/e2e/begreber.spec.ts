/** Errand: a newcomer meets a word of the field, on a page or in the glossary, and learns what it means. */
import { expect, expectAccessible, storedKeys, test } from './harness';
import { field, hits } from './soegning';

const element = './elementer/hovedmotorvejen/';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('åbner en nytilkommen et ord i teksten med tastaturet og kommer tilbage til sætningen', async ({ page }) => {
    await page.goto(element);
    const word = page.getByRole('button', { name: 'straksaktivering', exact: true });
    const note = page.locator('#ord-straksaktivering');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeInViewport();
    await expect(note).toContainText('begynder i et tilbud med det samme');
    await page.keyboard.press('Tab');
    await expect(note.getByRole('button', { name: 'Luk' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note).not.toBeInViewport();
    await expect(word).toBeFocused();
  });

  test('findes et begreb på sit bogstav og følges til siden, hvor det bruges', async ({ page }) => {
    await page.goto(element);
    await page.getByRole('link', { name: 'Alle begreber fra A til Å' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begreber');
    await page.getByRole('navigation', { name: 'Gå til et bogstav' }).getByRole('link', { name: 'H', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
    const term = page.locator('#hovedmotorvej');
    await expect(term).toContainText('Også kaldet: standardforløb');
    await expect(term.getByRole('link', { name: 'Hvad gør de bedste?' })).toHaveAttribute('href', /kilder\/hvad-goer-de-bedste\/$/);
    await term.getByRole('link', { name: 'Fokus på hovedmotorvejen og sikker drift' }).click();
    await expect(page.locator(':target')).toHaveAccessibleName('Hovedmotorvejen');
  });

  test('fører »Se også« til et andet begreb i listen', async ({ page }) => {
    await page.goto('./begreber/#refusionstrappe');
    await page.locator('#refusionstrappe').getByRole('link', { name: 'anciennitet' }).click();
    await expect(page.locator(':target')).toContainText('Hvor længe en borger allerede har fået ydelse');
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('Søgningen finder et begreb på et ord, der betyder det samme', async ({ page }) => {
  await page.goto('./soeg/');
  await field(page).fill('break-even');
  await hits(page).first().click();
  await expect(page).toHaveURL(/begreber\/#nulpunkt$/);
});

test('Bogstaverne er lette at ramme på en smal skærm', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./begreber/');
  for (const letter of await page.getByRole('navigation', { name: 'Gå til et bogstav' }).getByRole('link').all()) {
    const box = await letter.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('Begreberne er tilgængelige i alle visninger og gemmer intet', async ({ page }) => {
  // Six views of a long page.
  test.slow();
  await page.goto('./begreber/');
  await expectAccessible(page);
  expect(await storedKeys(page)).toBe(0);
});
