/** Steps that the errands with the chooser share. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './organisering/vaelg-model/';
export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
export const question = (page: Page, number: number): Locator => page.getByRole('group', { name: new RegExp(`^${String(number)}\\. `) });
export const row = (page: Page, model: string): Locator =>
  page.getByRole('table', { name: /^(Løsningstyper|Roller)$/ }).getByRole('rowheader', { name: model });
/** Just enough answers for a result. */
export const six = [
  'Få, og det er de samme',
  'Voksne og unge',
  'To, for eksempel',
  'Mindst to dage',
  'Omkring halvdelen',
  'Nej, de fleste',
];

export async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export async function choose(page: Page, answers: readonly string[]): Promise<void> {
  for (const [index, name] of answers.entries())
    await question(page, index + 1)
      .getByRole('radio', { name })
      .check();
}
