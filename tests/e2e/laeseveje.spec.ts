/** Errand: a politician, a leader or an economist has a little time, and a chair prints the questions for a meeting. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, storedKeys, test } from './harness';

const sheet = './til-politikere/moedeark/';
const pick = (page: Page, name: string) => page.getByRole('checkbox', { name }).check();
const element = (page: Page, name: string) => page.getByRole('region', { name });
/** How many sheets of paper the page fills. */
const pagesOnPaper = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('udskriver formanden et mødeark med kun to elementer på to sider', async ({ page }) => {
    await page.goto('./til-politikere/');
    await page.getByRole('link', { name: 'Vælg to elementer, og udskriv mødearket' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mødeark');

    await pick(page, 'Fokus på hovedmotorvejen og sikker drift');
    await pick(page, 'Systematisk viden og læring');
    await page.getByLabel('Dato').fill('3. marts');
    await page.emulateMedia({ media: 'print' });

    await expect(page.locator('.element').filter({ visible: true })).toHaveCount(2);
    await expect(element(page, 'Fokus på hovedmotorvejen')).toContainText('Besluttes af politikere og ledere');
    await expect(element(page, 'Fokus på hovedmotorvejen')).toContainText('Hvem følger op');
    await expect(element(page, 'Systematisk viden')).toContainText('/elementer/viden-og-laering/');
    await expect(page.getByRole('group')).toBeHidden();
    await expect(page.getByLabel('Dato')).toHaveValue('3. marts');
    expect(await pagesOnPaper(page)).toBe(2);
  });

  test('kommer alle spørgsmål på to sider, når formanden intet vælger', async ({ page }) => {
    await page.goto(sheet);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.element').filter({ visible: true })).toHaveCount(10);
    expect(await pagesOnPaper(page)).toBe(2);
  });

  test('fylder hvert element højst én side med linjer til noter', async ({ page }) => {
    await page.goto(sheet);
    const boxes = await page.getByRole('checkbox').all();
    for (const box of boxes) await box.check();
    expect(await pagesOnPaper(page)).toBe(boxes.length);
  });

  test('står hvert spørgsmål på arket, som det står på elementets side', async ({ page }) => {
    await page.goto('./elementer/hovedmotorvejen/');
    const asked = await page.locator('.spoergsmaal h3').allInnerTexts();
    await page.goto(sheet);
    const printed = await page.locator('#element-2 .questions li').allInnerTexts();
    const words = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim());
    expect(asked.length).toBeGreaterThan(3);
    expect(words(printed)).toEqual(words(asked));
  });

  for (const [reader, title, part] of [
    ['politikere', 'Til politikere', 'Det skal politikerne tage stilling til'],
    ['ledere', 'Til ledere', 'Sådan gør kommunerne'],
    ['oekonomer', 'Til økonomer', 'Et regneeksempel fra Hillerød'],
  ] as const) {
    test(`følger en læser vejen ${title.toLowerCase()} til det afsnit, der er tid til`, async ({ page }) => {
      await page.goto(`./til-${reader}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('heading', { level: 2, name: /^(5|20|60) minutter: / })).toHaveCount(3);
      const first = page.getByRole('listitem').filter({ hasText: 'Det tager I med' }).first();
      await expect(first.getByRole('listitem').first()).toContainText(/under et minut|ca\. \d+ minut/);
      await first.getByRole('link', { name: part }).click();
      await expect(page.locator(':target')).toHaveText(part);
      await expect(page.locator(':target')).toBeInViewport();
    });
  }

  test('findes vejene fra oversigten over elementer', async ({ page }) => {
    await page.goto('./elementer/');
    await page.getByRole('main').getByRole('link', { name: 'Til økonomer' }).click();
    await expect(page).toHaveURL(/til-oekonomer\/$/);
  });
});

test('Formanden vælger og fravælger med tastaturet og ser arket med det samme', async ({ page }) => {
  await page.goto(sheet);
  const box = page.getByRole('checkbox', { name: 'Netværk og relationsdannelse' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.element').filter({ visible: true })).toHaveCount(1);
  await expect(element(page, 'Netværk og relationsdannelse')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator('.element').filter({ visible: true })).toHaveCount(10);
});

for (const path of ['./til-politikere/', './til-ledere/', './til-oekonomer/', sheet]) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    // Six views of a long page.
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}

test('Mødearket er tilgængeligt, når der er valgt, og ruller ikke til siden', async ({ page }) => {
  test.slow();
  await page.goto(sheet);
  await pick(page, 'Sæt klare mål');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
