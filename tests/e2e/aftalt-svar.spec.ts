/** Errand: a meeting settles on answers together, one item at a time. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness';
import { campaign, fileText, firstRound, openShown } from './maaling-runder';

const agreed = (page: Page) => page.getByRole('region', { name: 'Aftalt svar', exact: true });

test.describe('Et møde', () => {
  test('skriver et aftalt svar ned ved siden af fordelingen', async ({ page }) => {
    await openShown(page, fileText(campaign(), firstRound));
    await expect(agreed(page).getByRole('row', { name: 'Ikke afklaret 0 6' })).toBeVisible();
    await agreed(page).getByRole('button', { name: 'Skriv svaret ned' }).click();
    await expect(agreed(page).getByText('Vælg det svar, I er enige om.')).toBeVisible();
    await agreed(page).getByRole('radio', { name: 'På vej' }).check();
    await agreed(page).getByLabel('Hvad afgjorde det?').fill('Vi så på det sidste års dagsordener');
    await agreed(page).getByRole('button', { name: 'Skriv svaret ned' }).click();
    await expect(agreed(page).getByText('Det aftalte svar på 1.1 er skrevet ned.')).toBeVisible();
    await expect(agreed(page).getByRole('row', { name: /^På vej \(aftalt\) 6 0/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /6 »på vej«.*På vej Vi så på/ })).toBeVisible();
    await agreed(page).getByRole('button', { name: 'Næste spørgsmål' }).click();
    await expect(agreed(page).getByRole('heading', { name: /^1\.2/ })).toBeVisible();
    await page.getByRole('button', { name: 'Åbn alle afsnit' }).click();
    await expect(page.getByRole('region', { name: 'Resultatet' }).getByText('Vi så på det sidste års dagsordener')).toBeVisible();
    await expectAccessible(page);
  });

  test('skriver svaret ned på hele skærmen', async ({ page }) => {
    await openShown(page, fileText(campaign(), firstRound));
    await agreed(page).getByRole('button', { name: 'Vis på hele skærmen' }).click();
    const close = agreed(page).getByRole('button', { name: 'Luk hele skærmen' });
    await expect(close).toBeVisible();
    const inside = await page.evaluate(() => document.fullscreenElement?.textContent ?? '');
    for (const part of ['1.1', 'Hvad afgjorde det?', 'Skriv svaret ned']) expect(inside).toContain(part);
    await agreed(page).getByRole('radio', { name: 'På vej' }).check();
    await agreed(page).getByLabel('Hvad afgjorde det?').fill('Vi så på dagsordenerne');
    await agreed(page).getByRole('button', { name: 'Skriv svaret ned' }).click();
    await expect(agreed(page).getByText('Det aftalte svar på 1.1 er skrevet ned.')).toBeInViewport();
    await close.click();
    await expect(agreed(page).getByRole('button', { name: 'Vis på hele skærmen' })).toBeVisible();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  });
});
