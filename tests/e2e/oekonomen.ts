/** What the specs about the calculator share: the words on the page, and how the economist begins. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './businesscase/straksaktivering/';

export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret' });
export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label });
export const inflow = (page: Page): Locator => field(page, 'Nye unge om året');
export const preset = (page: Page, name: string): Locator => page.getByRole('button', { name });
export const yearTable = (page: Page): Locator => page.getByRole('table', { name: /^Udgift, besparelse og netto/ });

/** The page as the economist meets it, with every part awake. */
export async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Nowhere on the page stands a result. */
export async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).getByText('Der er intet resultat endnu')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/\d\s?kr\.(?! om året\))/);
  await expect(page.getByRole('table', { name: /netto/ })).toHaveCount(0);
}

export async function saved(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  return (await waiting).path();
}
