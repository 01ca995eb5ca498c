/** Errand: a coordinator hangs the invitation on the wall, and one who passes by answers with a phone. */
import type { Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { expect, expectAccessible, test } from './harness';
import { awake, campaignPage, fileOf, invite, saved } from './maaling';

/** What a camera would read. */
async function read(page: Page, picture: Locator): Promise<string> {
  const png = (await picture.screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...(pixels?.data ?? [])] };
  }, png);
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) });
}
const open = (page: Page) => page.getByText('Opslag eller mail til de inviterede').click();
const paper = async (page: Page) => {
  await page.setViewportSize({ width: 660, height: 930 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
};
const pagesOf = async (page: Page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);

test('Opslaget har linket som QR-kode og i ord, fylder ét ark og står alene på papiret', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  const link = await invite(page);
  await open(page);
  await expect(page.getByText('Målingen spørger politikere, ledere og medarbejdere.')).toBeVisible();
  await expect(page.getByText('Bed den, der inviterede, om linket.')).toBeVisible();
  await page.getByLabel('Hvem kan give linket?').fill('Staben, 12 34 56 78');
  await expect(page.getByText('Bed om linket hos Staben, 12 34 56 78.')).toBeVisible();
  await expectAccessible(page);
  const code = page.getByRole('img', { name: 'QR-kode med linket til målingen »Jobområdet, forår«' });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(await read(page, code)).toBe(link);

  await page.getByRole('button', { name: 'Udskriv opslaget' }).click();
  await paper(page);
  await expect(page.getByRole('heading', { name: 'Jobområdet, forår' })).toBeVisible();
  await expect(page.getByText(link, { exact: true })).toBeVisible();
  expect(await read(page, code)).toBe(link);
  await expect(page.getByLabel('Hvem kan give linket?')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Saml svarene' })).toBeHidden();
  expect(await pagesOf(page)).toHaveLength(1);
});

test('Opslaget forklarer kun de måder, I samler svar på, og filen husker valget, ikke linket', async ({ page }) => {
  const link = await invite(page);
  await open(page);
  const own = page.getByText('Svarer du på din egen enhed');
  await expect(own).toBeVisible();
  await expect(page.getByText('Svarer I til et møde')).toBeHidden();
  await page.getByLabel('Hver svarer på sin egen enhed').uncheck();
  await expect(page.getByText('Vælg mindst én måde at samle svar på.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Udskriv opslaget' })).toHaveCount(0);
  await page.getByLabel('Vi svarer samlet til et møde på én enhed').check();
  await page.getByLabel('Hvem kan give linket?').fill('Staben');
  await expect(page.getByText('Til mødet går én enhed rundt')).toBeVisible();
  await expect(page.getByText('Er du i tvivl, så spørg Staben.')).toBeVisible();
  await expect(own).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^QR-kode/ })).toHaveCount(0);
  // Correcting the campaign keeps what was chosen here, and the link never has it.
  await page.getByRole('button', { name: 'Gem rettelserne' }).click();
  await expect(page.getByText('Målingen er rettet. Linket er det samme.')).toBeVisible();
  await expect(page.getByText('Er du i tvivl, så spørg Staben.')).toBeVisible();
  await expect(page.getByLabel('Link til de inviterede')).toHaveValue(link);

  const { text } = await saved(page, 'Gem målingen som fil');
  await page.goto('about:blank');
  await page.goto(campaignPage);
  await awake(page);
  await page.getByLabel('Åbn en måling').setInputFiles(fileOf('maaling.json', text));
  await open(page);
  await expect(page.getByText('Er du i tvivl, så spørg Staben.')).toBeVisible();
  await expect(page.getByLabel('Vi svarer samlet til et møde på én enhed')).toBeChecked();
});

test('Er linket langt, bliver koden større, og den fylder stadig ét ark', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await invite(page);
  await page.getByLabel('Besked til de inviterede').fill('Send koden til den, der samler svarene. '.repeat(10));
  await page.getByLabel('Sidste dag').fill('2020-02-28');
  await expect(page.getByText('Den dag er gået.')).toBeVisible();
  await page.getByRole('button', { name: 'Gem rettelserne' }).click();
  await expect(page.getByText('Send det nye link til dem')).toBeVisible();
  const link = await page.getByLabel('Link til de inviterede').inputValue();
  await open(page);
  expect(await read(page, page.getByRole('img', { name: /^QR-kode/ }))).toBe(link);
  await page.getByRole('button', { name: 'Udskriv opslaget' }).click();
  await paper(page);
  expect(await pagesOf(page)).toHaveLength(1);
});
