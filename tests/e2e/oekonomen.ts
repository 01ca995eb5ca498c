/** What the specs about the calculator share: the words on the page, and how the economist begins. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './businesscase/straksaktivering/';

export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret' });
export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label });
export const inflow = (page: Page): Locator => field(page, 'Nye unge om året');
export const preset = (page: Page, name: string): Locator => page.getByRole('button', { name });
export const yearTable = (page: Page): Locator => page.getByRole('table', { name: /^Udgift, besparelse og netto/ });

/** The page as the economist meets it, one step at a time, with every part awake. */
export async function beginGuided(page: Page, hash = ''): Promise<void> {
  await page.goto(address + hash);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Brings every field in view. */
export const showAll = (page: Page): Promise<void> => page.getByRole('checkbox', { name: /Ekspertvisning/ }).check();

/** The page with every field in view. */
export async function begin(page: Page): Promise<void> {
  await beginGuided(page);
  await showAll(page);
}

export const stepLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Trin i regnestykket' }).getByRole('link', { name });
export const step = (page: Page, name: string): Locator => page.getByRole('form', { name });

/** Nowhere on the page stands a result. */
export async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).locator('.verdict')).toHaveText('Der er intet resultat endnu');
  await expect(page.getByRole('main')).not.toContainText(/\d\s?kr\.(?! om året\))/);
  await expect(page.getByRole('table', { name: /netto/ })).toHaveCount(0);
}

export async function saved(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  return (await waiting).path();
}
