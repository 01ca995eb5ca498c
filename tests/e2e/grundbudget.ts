/** What the errands on the base budget share. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './businesscase/grundbudget/';
export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
export const group = (page: Page, number: number): Locator => page.getByRole('group', { name: `Gruppe ${String(number)}`, exact: true });
export const field = (page: Page, label: string, number = 1): Locator => group(page, number).getByRole('textbox', { name: label });
export const claim = (page: Page): Locator => page.getByRole('table', { name: /^Forskellen/ });
export const exits = (page: Page): Locator => page.getByRole('table', { name: 'Afgang år for år' });

export async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d\s?kr\.(?! om året\))/);
}
