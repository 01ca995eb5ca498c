/**
 * Errand: a municipality has asked 2,000 people in another system, and the coordinator takes the export in.
 * Longer than 150 lines: every test needs the same export, and the first follows it from file to result.
 */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, keptKeys, test } from './harness';
import { awake, campaignPage, fileOf, invite, layout, saved } from './maaling';

const words = ['Ikke afklaret', 'På vej', 'Fast praksis', 'Følges op', 'Ved ikke', 'Ikke besvaret'];
const items = layout.slots.filter(({ item }) => item.responsible.includes('leder'));
const heading = ['Løbenr', 'Rolle', ...items.map(({ item }) => `${item.id} ${item.statement.slice(0, 60)}`), 'Kommentar'];
const cellsOf = (row: number) => [String(row), 'Ledere', ...items.map((_, at) => words[(row + at) % 6]), `"Et ord; nr. ${String(row)}"`];

/** As an older Danish spreadsheet saves it: semicolons and windows-1252. One word and one role need a choice, and two rows are too short. */
function exported(rows: number) {
  const lines = Array.from({ length: rows }, (_, at) => cellsOf(at + 1).join(';'));
  lines[6] = cellsOf(7).with(2, 'Måske').join(';');
  lines[7] = cellsOf(8).with(1, 'Nabo').join(';');
  for (const short of [9, 10])
    lines[short] = cellsOf(short + 1)
      .slice(0, 5)
      .join(';');
  const text = [heading.join(';'), ...lines, ''].join('\r\n');
  return { name: 'udtraek.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') };
}

const choose = async (page: Page, rows: number) => {
  await page.getByLabel(/Vælg en (anden )?CSV-fil/).setInputFiles(exported(rows));
  await expect(page.getByText(`har ${rows.toLocaleString('da-DK')} rækker og`)).toBeVisible({ timeout: 15_000 });
};
const meaning = (page: Page, word: string) => page.getByLabel(new RegExp(`^»${word}«`));

test('2.000 svar fra et andet system bliver til en måling, og ingen tæller to gange', async ({ page }) => {
  test.slow();
  await invite(page);
  await choose(page, 2000);
  await expect(page.getByText(`${String(items.length)} af ${String(layout.slots.length)} spørgsmål har en kolonne.`)).toBeVisible();
  await expect(page.getByLabel('Kolonne med svarnummer')).toHaveValue('Løbenr');
  await expect(page.getByText('2 ord mangler en betydning.')).toBeVisible();
  await meaning(page, 'ikke besvaret').selectOption('Ubesvaret');
  await expect(page.getByText('Ét ord mangler en betydning.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'De første rækker i udtrækket' }).getByRole('row', { name: /^1\.1 / })).toContainText(
    'På vej',
  );

  // Nothing is taken in while a word has no meaning, and the way to each is one press away.
  const add = page.getByRole('button', { name: 'Læg 2.000 rækker til' });
  await add.click();
  await expect(page.getByText('Giv først disse 2 ord en betydning:')).toBeVisible();
  await expect(page.getByRole('link', { name: '»nabo« i kolonnen med rollen (én række)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Leder 0 / })).toBeVisible();
  await page.getByRole('link', { name: '»måske« (1 svar)' }).press('Enter');
  await expect(meaning(page, 'måske')).toBeFocused();
  await meaning(page, 'måske').selectOption('Ubesvaret');
  await expect(page.getByText('Giv først dette ord en betydning:')).toBeVisible();
  await meaning(page, 'nabo').selectOption('Tæller ikke med');
  await expect(page.getByText('Alle ord har en rolle.')).toBeVisible();

  await add.click();
  await expect(page.getByText('1.997 nye, 3 tæller ikke med.')).toBeVisible({ timeout: 15_000 });
  const reasons = page.getByRole('region', { name: '3 rækker er afvist' }).getByRole('listitem');
  await expect(reasons).toHaveText([
    /felter, og overskriften har \d+\. Rækkerne 10 og 11\.$/,
    'I har valgt, at »Nabo« ikke tæller med. Række 8.',
  ]);
  await page.locator('summary', { hasText: 'Se hver afvist række' }).click();
  await expect(page.getByRole('row', { name: /^8 I har valgt/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Leder 1\.997 / })).toBeVisible();
  expect(await keptKeys(page)).toBe(0);

  // A later export of the same survey: the old rows are known again by their number, and a row that is put right replaces nothing.
  await meaning(page, 'måske').selectOption('På vej');
  await page.getByRole('button', { name: 'Gem valgene på denne enhed' }).click();
  const { text } = await saved(page, 'Gem valgene som fil');
  await choose(page, 2003);
  await expect(page.getByText('Vi har brugt de valg, I gemte på enheden sidst.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Læg 2.003 rækker til' }).click();
  // Three more, and the row with the word that means something else now.
  await expect(page.getByText('3 nye, 1 rettet, 1.999 tæller ikke med.')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Fortryd det sidste' }).click();
  await expect(page.getByRole('row', { name: /^Leder 1\.997 / })).toBeVisible();
  await page.getByRole('button', { name: 'Slet valgene fra enheden' }).click();
  expect(await keptKeys(page)).toBe(0);

  await page.getByRole('button', { name: 'Begynd forfra med vores forslag' }).click();
  await expect(page.getByText('2 ord mangler en betydning.')).toBeVisible();
  await page.getByLabel('Hent gemte valg').setInputFiles(fileOf('valg.json', text));
  await expect(page.getByText('Alle ord har en betydning.')).toBeVisible();
  await page.getByLabel('Hent gemte valg').setInputFiles(fileOf('andet.json', '{}'));
  await expect(page.getByText('Filen er ikke gemt af Styrbar').first()).toBeVisible();
  await expect(page.getByText('Alle ord har en betydning.')).toBeVisible();

  await page.getByRole('button', { name: 'Vis resultatet' }).click();
  await expect(page.getByText(/1\.997 har svaret, men kun 6 er inviteret/)).toBeVisible();
});

test('Skilletegn og tegnsæt kan vælges om, og de første rækker følger med', async ({ page }) => {
  await invite(page);
  await choose(page, 20);
  await expect(page.getByText('Vi har læst den med semikolon mellem felterne og tegnsættet Windows-1252')).toBeVisible();
  const excerpt = page.getByRole('table', { name: 'Filens første rækker' });
  await expect(excerpt).toContainText('Løbenr');
  await page.getByLabel('Tegnsæt').selectOption('UTF-8');
  await expect(excerpt).toContainText('L�benr');
  await expect(page.getByText('Nogle bogstaver kan ikke læses med det tegnsæt')).toBeVisible();
  await page.getByLabel('Tegnsæt').selectOption('Windows-1252 (ældre regneark)');
  await expect(excerpt).toContainText('Løbenr');
  await meaning(page, 'måske').selectOption('På vej');
  await page.getByLabel('Skilletegn').selectOption('Tabulator');
  await expect(page.getByText('har 20 rækker og én kolonne.')).toBeVisible();
  await page.getByLabel('Skilletegn').selectOption('Semikolon');
  await expect(excerpt).toContainText('Løbenr');
  await expect(meaning(page, 'måske')).toHaveValue('2');
});

test('En fil, der ikke er et udtræk, får en grund', async ({ page }) => {
  await invite(page);
  const input = page.getByLabel(/Vælg en (anden )?CSV-fil/);
  await input.setInputFiles(fileOf('tom.csv', 'a;b\n', 'text/csv'));
  await expect(page.getByText('Filen har ingen rækker under en overskrift.')).toBeVisible();
  await input.setInputFiles(fileOf('citat.csv', 'a;b\n"1;2\n3;4\n', 'text/csv'));
  await expect(page.getByText('mangler sin anden halvdel')).toBeVisible();
  await input.setInputFiles(fileOf('cpr.csv', 'id;1.1\n010190-1234;På vej\n', 'text/csv'));
  await expect(page.getByText('ser ud til at rumme CPR-numre')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Læg .* rækker til/ })).toHaveCount(0);
});

test('Kun tastatur: fra fil til svar', async ({ page }) => {
  await page.goto(campaignPage);
  await awake(page);
  await page.getByLabel('Målingens navn').fill('Borgere');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lav målingen' }).press('Enter');
  await choose(page, 20);
  await meaning(page, 'ikke besvaret').focus();
  await page.keyboard.press('End');
  await expect(meaning(page, 'ikke besvaret')).toHaveValue('ubesvaret');
  await page.getByRole('button', { name: 'Læg 20 rækker til' }).press('Enter');
  await expect(page.getByText('Giv først disse 2 ord en betydning:')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Læg 20 rækker til' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '»måske« (1 svar)' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(meaning(page, 'måske')).toHaveValue('ubesvaret');
  await expect(meaning(page, 'måske')).toBeFocused();
  await page.getByRole('link', { name: /^»nabo« i kolonnen/ }).press('Enter');
  await page.keyboard.press('End');
  await expect(meaning(page, 'nabo')).toHaveValue('udeladt');
  await page.getByRole('button', { name: 'Læg 20 rækker til' }).press('Enter');
  await expect(page.getByText('17 nye, 3 tæller ikke med.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Læg 20 rækker til' })).toBeFocused();
  await page.locator('summary', { hasText: 'Se hver afvist række' }).press('Enter');
  await expectAccessible(page);
});
