/** What the errands about the follow-up have in common. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

export const address = './businesscase/opfoelgning/';
export const answer = (page: Page): Locator => page.getByRole('region', { name: 'Svaret', exact: true });
export const quarter = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
export const first = (page: Page, label: string): Locator => quarter(page, '1. kvartal i 1. år').getByRole('textbox', { name: label });
export const why = (page: Page): Locator => page.getByRole('table', { name: 'Forskellen i nettogevinst' });

export async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export const plan = (page: Page): Locator => page.getByRole('table', { name: 'Hvad I aftalte' });

/** A plan as the self-assessment saves it. */
export async function layPlan(page: Page): Promise<void> {
  const written = {
    reason: 'Mange udebliver',
    action: 'Ring til hver ung inden for en uge',
    ownerRole: 'Teamleder',
    firstStep: 'Lav en liste',
  };
  const priority = { item: '1.1', ...written, deadline: { noDateBecause: 'Afventer budget' }, sign: 'Færre udebliver', status: 'i-gang' };
  const payload = { instrument: 'hvad-goer-de-bedste', version: 1, priorities: [priority] };
  const text = JSON.stringify({ app: 'styrbar', kind: 'handleplan', schemaVersion: 1, savedAt: '2026-11-22T12:00:00Z', payload });
  await page.getByLabel('Åbn en handleplan').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(plan(page)).toBeVisible();
}

export async function expectNoResult(page: Page): Promise<void> {
  await expect(answer(page).locator('summary')).toHaveText('Der er intet resultat endnu');
  await expect(why(page)).toHaveCount(0);
}
