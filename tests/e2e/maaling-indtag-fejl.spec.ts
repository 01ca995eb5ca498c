/** Errand: taking in goes wrong on the way, and nothing that was here is lost. */
import { writeCode } from '../../src/campaign/domain/index.ts';
import { expect, test } from './harness';
import { drop, fileOf, invite, invitedTo, layout, leaders, pasteLarge, respondent, saved } from './maaling';

/** More text than is read on the page itself. */
const many = (key: string) =>
  leaders(600)
    .map((response) => writeCode(layout, key, response))
    .join('\n');

test.describe('Når browseren ikke kan læse ved siden af', () => {
  for (const [how, fails] of [
    ['den vil ikke begynde', 'constructor() { throw new Error("nej"); }'],
    ['den bryder sammen undervejs', 'postMessage() { setTimeout(() => this.onerror(new ErrorEvent("error"))); } terminate() {}'],
    ['den svarer, at den ikke kan', 'postMessage() { setTimeout(() => this.onmessage({ data: { kind: "failed" } })); } terminate() {}'],
  ] as const)
    test(`læser siden selv og siger det: ${how}`, async ({ page }) => {
      await page.addInitScript(`window.Worker = class { ${fails} };`);
      const { key } = invitedTo(await invite(page));
      await pasteLarge(page, many(key));
      await expect(page.getByText('600 nye. Browseren kunne ikke læse svarene ved siden af, så siden læste dem selv.')).toBeVisible();
      await expect(page.getByRole('row', { name: 'Leder 600 6' })).toBeVisible();
      await page.getByLabel('Vælg en CSV-fil').setInputFiles(fileOf('udtræk.csv', '1.1;1.2\nPå vej;Ved ikke\n', 'text/csv'));
      await page.getByRole('button', { name: 'Læg én række til' }).click();
      await expect(page.getByText('1 ny.')).toBeVisible();
      await expect(page.getByRole('row', { name: /^Politiker 1 / })).toBeVisible();
    });
});

test('Det, der slippes på siden imens, og det, der afbrydes, ændrer ikke det, der var samlet', async ({ page, browser }) => {
  // A worker that never comes to an end, so that the page is busy for as long as the test needs.
  await page.addInitScript('window.Worker = class { postMessage() {} terminate() {} };');
  const link = await invite(page);
  const other = await respondent(browser, link, 'På vej');
  const { text } = await saved(other, 'Gem som svarfil');
  await other.context().close();
  const { key } = invitedTo(link);
  const [first, second, third] = leaders(3).map((response) => writeCode(layout, key, response));
  await page.getByLabel('Svarkoder').fill(`${String(first)}\n${String(second)}`);
  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await expect(page.getByRole('row', { name: 'Leder 2 6' })).toBeVisible();

  await page.getByLabel('Svarkoder').fill(String(third));
  await pasteLarge(page, many(key));
  await expect(page.getByRole('progressbar', { name: 'Læser svarene' })).toBeVisible();
  await drop(page, 'sluppet.json', text);
  await expect(page.getByText('Det, I lagde til imens, er ikke talt med. Læg det til igen.')).toBeVisible();
  await page.getByRole('button', { name: 'Afbryd' }).click();
  await expect(page.getByText('Læsningen er afbrudt. Intet er lagt til.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Leder 2 6' })).toBeVisible();
  await expect(page.getByLabel('Svarkoder')).toHaveValue(String(third));

  await drop(page, 'sluppet.json', text);
  await expect(page.getByText('1 ny.')).toBeVisible();
  await expect(page.getByText('Det, I lagde til imens')).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Leder 3 6' })).toBeVisible();
});

test('Svar, der bliver læst, mens en anden måling åbnes, kommer ikke med i den, og det bliver sagt', async ({ page }) => {
  await page.addInitScript('window.Worker = class { postMessage() {} terminate() {} };');
  const { key } = invitedTo(await invite(page));
  const [own, late] = leaders(2).map((response) => writeCode(layout, key, response));
  await page.getByLabel('Svarkoder').fill(String(own));
  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await expect(page.getByText('1 ny.')).toBeVisible();
  const { text } = await saved(page, 'Gem målingen som fil');

  await page.getByLabel('Svarkoder').fill(String(late));
  await pasteLarge(page, many(key));
  await expect(page.getByRole('progressbar', { name: 'Læser svarene' })).toBeVisible();
  await page.getByLabel('Åbn en måling').setInputFiles(fileOf('m.json', text));
  await expect(page.getByText('Målingen blev skiftet ud, mens svarene blev læst. Intet er lagt til.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Leder 1 6' })).toBeVisible();
  await expect(page.getByText('1 ny.')).toHaveCount(0);
  await expect(page.getByLabel('Svarkoder')).toHaveValue(String(late));

  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await expect(page.getByRole('row', { name: 'Leder 2 6' })).toBeVisible();
});
