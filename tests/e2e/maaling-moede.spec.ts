/** Errand: several meetings answer, each on one device, and the coordinator joins their counts. */
import { answer, roleRadio } from './egenvurdering';
import { expect, expectAccessible, keptKeys, test } from './harness';
import { awake, fileOf, invite, saved } from './maaling';

test('To møder på hver sin enhed bliver til ét resultat, og kun antal forlader mødet', async ({ page, browser }) => {
  test.slow();
  await invite(page, 'hvad-goer-de-bedste', 'leder', 10);
  await page.getByText('Holder I flere møder?').click();
  const link = await page.getByLabel('Link til mødelederne').inputValue();
  await page.getByRole('button', { name: 'Begynd mødet' }).click();
  for (let person = 1; person <= 5; person += 1) {
    await roleRadio(page, 'Leder').check();
    await answer(page, '1.1', 'På vej');
    await page.getByRole('button', { name: 'Læg i urnen' }).click();
  }
  await expect(page.getByText('5 har svaret. Giv enheden videre.')).toBeVisible();
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await expect(page.getByRole('row', { name: 'Leder 5 10' })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await awake(other);
  await expect(other.getByText('Målingen er hentet fra linket.')).toBeVisible();
  await other.getByRole('button', { name: 'Begynd mødet' }).click();
  for (let person = 1; person <= 5; person += 1) {
    await roleRadio(other, 'Leder').check();
    await answer(other, '1.1', 'Fast praksis');
    await other.getByRole('button', { name: 'Læg i urnen' }).click();
  }
  await other.getByRole('button', { name: 'Slut mødet' }).click();
  const { name, text } = await saved(other, 'Gem optællingen som fil');
  expect(name).toMatch(/^\d{4}-\d\d-\d\d_optaelling_hvad-goer-de-bedste\.json$/);
  expect(text).not.toMatch(/"states"|"answers"/);
  expect(await keptKeys(other)).toBe(0);
  await other.context().close();

  await page.getByLabel('Vælg filer').setInputFiles([fileOf(name, text), fileOf('igen.json', text)]);
  await expect(page.getByRole('cell', { name: 'Ny. Mødets svar er talt med.' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Dublet. Mødet var her i forvejen' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Leder 10 10' })).toBeVisible();
  await page.getByRole('button', { name: 'Vis resultatet' }).click();
  await expect(page.getByText('10 af 10 har svaret')).toBeVisible();
});

test('Et halvt udfyldt skema forsvinder ikke, fordi mødet slutter', async ({ page }) => {
  test.slow();
  await invite(page);
  await page.getByRole('button', { name: 'Begynd mødet' }).click();
  await roleRadio(page, 'Politiker').check();
  await answer(page, '1.1', 'På vej');
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await expect(page.locator('p', { hasText: 'Der ligger et skema, som ikke er lagt i urnen.' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Svar videre' }).click();
  await answer(page, '1.2', 'Ved ikke');
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await page.getByRole('button', { name: 'Læg i urnen, og slut' }).click();
  await expect(page.getByText('Ikke talt med endnu: 1 politiker.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begynd et nyt møde' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortsæt mødet' }).click();
  await roleRadio(page, 'Politiker').check();
  await answer(page, '1.1', 'På vej');
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await page.getByRole('button', { name: 'Slut uden det skema' }).click();
  await expect(page.getByText('Ikke talt med endnu: 1 politiker.')).toBeVisible();
});

test('En rolle tæller med, når fem har svaret, og en rolle med færre inviterede kan ikke svare på mødet', async ({ page }) => {
  test.slow();
  await invite(page, 'hvad-goer-de-bedste', 'leder', 4);
  await expect(page.getByText('Ledere kan ikke svare her. I har inviteret færre end fem')).toBeVisible();
  await page.getByRole('button', { name: 'Begynd mødet' }).click();
  await expect(roleRadio(page, 'Leder')).toHaveCount(0);
  for (let person = 1; person <= 6; person += 1) {
    await roleRadio(page, person === 1 ? 'Medarbejder' : 'Politiker').check();
    await answer(page, '1.1', 'På vej');
    await page.getByRole('button', { name: 'Læg i urnen' }).click();
  }
  await page.getByRole('button', { name: 'Slut mødet' }).click();
  await expect(page.getByText('Mødet er slut. 5 svar er talt med i målingen. Ikke talt med endnu: 1 medarbejder.')).toBeVisible();
  const { text } = await saved(page, 'Gem optællingen som fil');
  expect(Object.keys((JSON.parse(text) as { payload: { counters: { roles: object } } }).payload.counters.roles)).toEqual(['politiker']);
});
