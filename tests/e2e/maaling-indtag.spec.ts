/** Errand: a coordinator takes in what came back: files of every kind, and more codes than anybody pastes by hand. */
import { writeCode } from '../../src/campaign/domain/index.ts';
import { answer } from './egenvurdering';
import { expect, expectAccessible, keptKeys, test } from './harness';
import { answerPage, drop, fileOf, invite, invitedTo, layout, leaders, pasteLarge, respondent, saved } from './maaling';

const changed = (text: string, change: (file: { kind: string; schemaVersion: number; payload: Record<string, unknown> }) => void) => {
  const file = JSON.parse(text) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};

test('Hver fil får en afgørelse, og en fil, der ikke kan bruges, skader intet', async ({ page, browser }) => {
  test.slow();
  const link = await invite(page);
  const other = await respondent(browser, link, 'På vej');
  const { name, text } = await saved(other, 'Gem som svarfil');
  expect(name).toMatch(/_svar_hvad-goer-de-bedste\.json$/);
  expect(await keptKeys(other)).toBe(0);
  await answer(other, '1.1', 'Fast praksis');
  const corrected = await saved(other, 'Gem som svarfil');
  await other.context().close();

  await page.getByLabel('Vælg filer').setInputFiles([
    fileOf('svar.json', text),
    fileOf('samme svar.json', text),
    fileOf('rettet svar.json', corrected.text),
    fileOf('gammelt svar.json', text),
    fileOf('referat.txt', 'Kære alle'),
    fileOf('borgere.csv', 'a;b\n1;2'),
    fileOf(
      'regnestykke.json',
      changed(text, (file) => (file.kind = 'straksaktivering')),
    ),
    fileOf(
      'hele målingen.json',
      changed(text, (file) => (file.kind = 'maaling')),
    ),
    fileOf(
      'fra fremtiden.json',
      changed(text, (file) => (file.schemaVersion = 99)),
    ),
    fileOf(
      'anden måling.json',
      changed(text, ({ payload }) => (payload['campaign'] = 'AbCd')),
    ),
    fileOf(
      'anden udgave.json',
      changed(text, ({ payload }) => (payload['version'] = 7)),
    ),
    fileOf(
      'uden for skalaen.json',
      changed(text, ({ payload }) => (payload['answers'] = { '1.1': 13 })),
    ),
    fileOf('for stor.json', `"${'x'.repeat(2_000_001)}"`),
  ]);
  await expect(page.getByText('1 ny, 1 rettet, 11 tæller ikke med.')).toBeVisible();
  for (const [file, verdict] of [
    ['svar.json', 'Ny. Svaret er talt med.'],
    ['samme svar.json', 'Dublet. Svaret var her i forvejen'],
    ['rettet svar.json', 'Rettet. Samme svarperson har afleveret igen.'],
    ['gammelt svar.json', 'Erstattet. Et nyere svar'],
    ['referat.txt', 'Ugyldig. Filen kan ikke læses som en Styrbar-fil.'],
    ['borgere.csv', 'Ugyldig. Filen er en tabel.'],
    ['regnestykke.json', 'Ugyldig. Filen hører til et andet værktøj'],
    ['hele målingen.json', 'Ugyldig. Filen er en hel måling.'],
    ['fra fremtiden.json', 'Ugyldig. Filen er gemt af en nyere udgave'],
    ['anden måling.json', 'Forkert måling. Svaret hører til en anden måling.'],
    ['anden udgave.json', 'Anden udgave. Svaret hører til en anden udgave'],
    ['uden for skalaen.json', 'Ugyldig. Koden rummer et svar, som ikke findes'],
    ['for stor.json', 'Ugyldig. Filen er større end 2 MB.'],
  ] as const)
    await expect(page.getByRole('row', { name: `${file} ${verdict}` })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Leder 1 6' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fortryd det sidste' }).click();
  await expect(page.getByRole('row', { name: 'Leder 0 6' })).toBeVisible();

  // A file dropped anywhere on the page is taken in, and never takes the page's place.
  await drop(page, 'sluppet.json', text);
  await expect(page.getByText('1 ny.')).toBeVisible();
});

test('10.000 svarkoder læses ved siden af, kan afbrydes, og listen kan læses', async ({ page }) => {
  test.slow();
  const { key } = invitedTo(await invite(page));
  const codes = leaders(10_000).map((response) => writeCode(layout, key, response));
  const text = codes.join('\n');
  // Pressed as soon as it is there: the worker may need less time than the test.
  const cancelled = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = setInterval(() => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Afbryd');
          if (!button) return;
          clearInterval(watch);
          button.click();
          resolve();
        }, 1);
      }),
  );
  await pasteLarge(page, text);
  await cancelled;
  await expect(page.getByText('Læsningen er afbrudt. Intet er lagt til.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Leder 0 6' })).toBeVisible();
  await pasteLarge(page, text);
  await expect(page.getByText('10.000 nye.')).toBeVisible({ timeout: 20_000 });
  await page.locator('summary', { hasText: 'Det, I lagde til sidst' }).click();
  await expect(page.getByRole('button', { name: 'Vis flere. 9.950 er ikke vist.' })).toBeVisible();
  await expectAccessible(page);
});

test('Et ødelagt invitationslink giver en grund og ingen fejl', async ({ page }) => {
  const link = new URL(await invite(page)).hash.slice(1);
  const mutated = ['', 'invitation-', 'invitation-%E0%A4', link.slice(0, -9), link.replace('n', 'm'), `${link}AAAA`, link.toUpperCase()];
  for (const fragment of mutated) {
    await page.goto('about:blank');
    await page.goto(`${answerPage}#${fragment}`);
    await expect(page.getByRole('heading', { name: 'Aflevér' })).toBeHidden();
    await expect(page.locator('.notice', { hasText: /Linket er ikke helt|Der er ingen invitation i linket/ })).toBeVisible();
  }
});
