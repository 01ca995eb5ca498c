/** Places on the page that compares offers. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './businesscase/effektoekonomi/';
export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
export const offer = (page: Page, number: number): Locator => page.getByRole('group', { name: `Tilbud ${String(number)}` });
export const cost = (page: Page, number: number): Locator => offer(page, number).getByLabel('Samlet udgift');
export const weight = (page: Page, measure: string): Locator => page.getByRole('group', { name: measure, exact: true }).getByLabel('Vægt');
export const table = (page: Page, name: RegExp): Locator => page.getByRole('table', { name });

export async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
