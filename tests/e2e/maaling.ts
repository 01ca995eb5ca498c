/** What the specs about campaigns share: the moves of a coordinator and of those who are invited. */
import { readFileSync } from 'node:fs';
import { expect, type Browser, type Download, type Page } from '@playwright/test';
import { layoutOf, readInvitation, writeBytes, type Invitation, type Response } from '../../src/campaign/domain/index.ts';
import type { Role } from '../../src/assessment/domain/index.ts';
import { answer, instrument, roleRadio } from './egenvurdering';

export const campaignPage = './selvevaluering/hvad-goer-de-bedste/maaling/';
export const answerPage = './selvevaluering/hvad-goer-de-bedste/svar/';
export const layout = layoutOf(instrument);

/** Every island listens: a press before that would be lost. */
export async function awake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Shift');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** A campaign that so many of a role are invited to: the link to those who are invited. */
export async function invite(page: Page, id = instrument.id, role: Role = 'leder', persons = 6): Promise<string> {
  await page.goto(`./selvevaluering/${id}/maaling/`);
  await awake(page);
  await page.getByLabel('Målingens navn').fill('Jobområdet, forår');
  await page.getByLabel(`Antal inviterede: ${role}`).fill(String(persons));
  await page.getByRole('button', { name: 'Lav målingen' }).click();
  await expect(page.getByText('Målingen er lavet.')).toBeVisible();
  return page.getByLabel('Link til de inviterede').inputValue();
}

/** A respondent's page on a device of its own, with two answers given. */
export async function respondent(browser: Browser, link: string, step: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await awake(page);
  await roleRadio(page, 'Leder').check();
  await answer(page, '1.1', step);
  await answer(page, '1.2', 'Ved ikke');
  return page;
}

/** The campaign a link invites to. */
export function invitedTo(link: string): Invitation {
  const read = readInvitation(new URL(link).hash);
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

/** So many leaders with answers all over the scale, told apart by number. */
export const leaders = (persons: number, { slots } = layout): Response[] =>
  Array.from({ length: persons }, (_, person) => ({
    id: writeBytes(Uint8Array.from([1, 2, person >> 16, (person >> 8) & 255, person & 255])),
    revision: 0,
    role: 'leder',
    states: slots.map(({ item, wires }, at) => (item.responsible.includes('leder') ? ((person + at) % (wires - 3)) + 1 : undefined)),
  }));

/** A file as the browser hands it over. */
export const fileOf = (name: string, text: string, mimeType = 'application/json') => ({ name, mimeType, buffer: Buffer.from(text) });

/** What pressing a button saves. */
export async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file: Download = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Pastes more than anybody types: the text is handed over as the clipboard does it. */
export const pasteLarge = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Svarkoder').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Drops a file somewhere on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('h1', 'drop', { dataTransfer });
}
