/** Errand: a coordinator lets many answer, each on their own device, and shows a result that points at nobody. */
import type { Browser } from '@playwright/test';
import { expect, expectAccessible, keptKeys, test } from './harness';
import { answerPage, awake, campaignPage, fileOf, invite, respondent, saved } from './maaling';

/** One respondent on a device of their own: the code that is handed in. */
async function respond(browser: Browser, link: string, step: string): Promise<string> {
  const page = await respondent(browser, link, step);
  await page.getByRole('button', { name: 'Lav svarkode' }).click();
  const code = await page.getByLabel('Din svarkode').inputValue();
  expect(await keptKeys(page)).toBe(0);
  await page.context().close();
  return code;
}

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kan den inviterede læse og udskrive skemaet, og koordinatoren ser hvad der kræves', async ({ page }) => {
    await page.goto(answerPage);
    await expect(page.getByRole('group', { name: /^1\.1 / })).toBeVisible();
    await expect(page.locator('noscript .notice')).toContainText('kan udskrives og udfyldes på papir');
    await page.goto(campaignPage);
    await expect(page.locator('noscript .notice')).toContainText('kræver, at JavaScript er slået til');
    await expect(page.getByRole('link', { name: 'Se eller udskriv skemaet' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('En koordinator', () => {
  test('samler seks svar fra hver sin enhed til ét resultat', async ({ page, browser }) => {
    test.slow();
    const link = await invite(page);
    expect(link.length).toBeLessThan(1500);
    const codes: string[] = [];
    for (const step of ['På vej', 'På vej', 'Fast praksis', 'Fast praksis', 'Følges op', 'På vej'])
      codes.push(await respond(browser, link, step));

    await page.getByLabel('Svarkoder').fill(`Hej!\n> ${codes.slice(0, 4).join('\n> ')}\n»${codes[0] ?? ''}«`);
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    await expect(page.getByText('4 nye, 1 tæller ikke med.')).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Dublet' })).toBeVisible();
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(page.getByText('Resultatet vises, når mindst fem har')).toBeVisible();

    await page.getByLabel('Svarkoder').fill(codes.slice(4).join(' '));
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(page.getByText('6 af 6 har svaret')).toBeVisible();
    await page.getByRole('button', { name: 'Hvorfor Politisk ejerskab' }).click();
    await page.getByRole('link', { name: 'Se spørgsmålene Politisk ejerskab' }).click();
    await expect(page.getByRole('region', { name: '1.2 ' }).getByText('Der er for få svar, eller også er svarene ens.')).toBeVisible();
    expect(await keptKeys(page)).toBe(0);
    await expectAccessible(page);
  });

  test('skriver navnet og trykker, før siden er vågen, og får målingen', async ({ page }) => {
    let come: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/islands/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(campaignPage);
    await page.getByLabel('Målingens navn').fill('Jobområdet, forår');
    await page.getByLabel('Antal inviterede: leder').fill('6');
    await page.getByRole('button', { name: 'Lav målingen' }).click();
    come();
    await expect(page.getByText('Målingen er lavet.')).toBeVisible();
  });

  test('får en grund til hver linje, der ikke kan bruges', async ({ page, browser }) => {
    const link = await invite(page);
    const code = await respond(browser, link, 'På vej');
    await page.getByLabel('Svarkoder').fill(`${code.slice(0, -4)}AAAA\nHGB9-AAAAAAAAAAAAAAAAAAAAAAAA`);
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    await expect(page.getByText('Et eller flere tegn i koden er ændret undervejs')).toBeVisible();
    await expect(page.getByText('2 tæller ikke med.')).toBeVisible();
  });

  test('gemmer målingen som fil og åbner den igen', async ({ page, browser }) => {
    const link = await invite(page);
    await page.getByLabel('Svarkoder').fill(await respond(browser, link, 'På vej'));
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    const { text } = await saved(page, 'Gem målingen som fil');
    await page.goto(campaignPage);
    await awake(page);
    await page.getByLabel('Åbn en måling').setInputFiles(fileOf('m.json', text));
    await expect(page.getByText('Målingen er åbnet.')).toBeVisible();
    await expect(page.getByLabel('Målingens navn')).toHaveValue('Jobområdet, forår');
    await expect(page.getByRole('row', { name: 'Leder 1 6' })).toBeVisible();
  });

  test('får at vide, hvad der mangler, og intet skrevet går tabt', async ({ page }) => {
    await page.goto(campaignPage);
    await awake(page);
    await page.getByLabel('Antal inviterede: leder').fill('mange');
    await page.getByRole('button', { name: 'Lav målingen' }).click();
    await expect(page.getByText('Skriv et navn, så de inviterede')).toBeVisible();
    await expect(page.getByText('Skriv et helt tal over nul')).toBeVisible();
    await expect(page.getByLabel('Antal inviterede: leder')).toHaveValue('mange');
    await expectAccessible(page);
  });
});

test('Den inviterede får en grund, når linket er ødelagt', async ({ page }) => {
  await page.goto(`${answerPage}#invitation-xyz`);
  await expect(page.getByText('Linket er ikke helt.')).toBeVisible();
  await expectAccessible(page);
});
