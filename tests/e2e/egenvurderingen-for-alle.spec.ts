import type { Page } from '@playwright/test';
import { assess, itemsOf, open, roleRadio, row, sections, statement } from './egenvurdering';
import { expect, expectAccessible, test } from './harness';

test.describe('Alle kan bruge spørgeskemaet', () => {
  test('med tastatur alene', async ({ page }) => {
    await open(page);
    await roleRadio(page, 'Politiker').focus();
    await page.keyboard.press('ArrowDown');
    await expect(roleRadio(page, 'Leder')).toBeChecked();
    await page.getByRole('link', { name: 'Mål i styringen' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    if (await page.getByRole('link', { name: 'Læs vejledningen' }).isVisible()) await page.keyboard.press('Tab');
    await expect(statement(page, '9.1').getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(statement(page, '9.1').getByRole('radio', { name: 'På vej' })).toBeChecked();
    await expect(row(page, '9 Mål i styringen')).toContainText('1 »på vej«');
  });

  const states = {
    'før det første svar': async (page: Page) => {
      await open(page);
    },
    'når en rolle er valgt, og noget er besvaret': async (page: Page) => {
      await open(page, 'Leder');
      await assess(page);
    },
    'når begrundelsen er åben, og svarene netop er fjernet og hentet igen': async (page: Page) => {
      await open(page, 'Leder');
      await assess(page);
      await page.getByRole('button', { name: 'Begynd forfra' }).click();
      await page.getByRole('button', { name: 'Fortryd' }).click();
      await page
        .getByRole('button', { name: /^Hvorfor/ })
        .first()
        .click();
    },
  };
  for (const [state, reach] of Object.entries(states))
    test(`i alle visninger, ${state}`, async ({ page }) => {
      test.slow();
      await reach(page);
      await expectAccessible(page);
    });

  test('på en smal skærm er resultatet stadig en tabel for hjælpemidler', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, 'Leder');
    await assess(page);
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(sections.length);
    await expect(row(page, '1 Politisk ejerskab').getByRole('cell')).toHaveCount(2);
  });

  test('på papir står svarene og rådene, men ikke knapperne', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Svarene', exact: true })).toBeVisible();
    await expect(page.getByText('Note: Drøftes i marts').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('på papir er et ubesvaret skema til at udfylde, med alle rollens udsagn', async ({ page }) => {
    await open(page, 'Politiker');
    await expect(page.getByRole('navigation', { name: 'De ti elementer' })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: /^\d+\.\d / })).toHaveCount(itemsOf('politiker').length);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
