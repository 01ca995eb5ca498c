/** Whatever happens to a page, what was typed in it is there again: every tool, every way a page can go. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness';
import * as sheet from './egenvurdering';
import * as budget from './grundbudget';
import { tools, type Tool } from './intet-gaar-tabt';
import * as campaign from './maaling';

async function begin(page: Page, { address, prepare }: Tool): Promise<void> {
  await page.goto((await prepare?.(page)) ?? address);
  await page.keyboard.press('Shift');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** The page goes without a word: nothing that listens for it hears it. */
const silent = (): void => {
  for (const name of ['pagehide', 'beforeunload', 'visibilitychange'])
    addEventListener(
      name,
      (event) => {
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
};
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Hentet fra før.' });

for (const tool of tools)
  test.describe(tool.name, () => {
    test('har det skrevne, når siden bliver genindlæst', async ({ page }) => {
      await begin(page, tool);
      await tool.type(page);
      await page.reload();
      await expect(told(page)).toBeVisible();
      await tool.stands(page);
      await page.getByRole('button', { name: 'Begynd forfra' }).first().click();
      await tool.empty(page);
      await page.locator('#kladde').getByRole('button', { name: 'Fortryd' }).click();
      await tool.stands(page);
    });
    test('har det skrevne efter tilbage og frem', async ({ page }) => {
      await begin(page, tool);
      await tool.type(page);
      await page.goto('./begreber/');
      await page.goBack();
      await tool.stands(page);
      await page.goForward();
      await page.goBack();
      await tool.stands(page);
    });
    test('har det skrevne, når fanen går ned', async ({ page }) => {
      await page.addInitScript(silent);
      await begin(page, tool);
      await tool.type(page);
      await page.waitForTimeout(1000);
      await page.reload();
      await tool.stands(page);
    });
    test('gemmer intet, før nogen skriver', async ({ page }) => {
      await page.goto(tool.address);
      await page.waitForTimeout(700);
      await page.reload();
      expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    });
  });

test.describe('målingen', () => {
  const counted = (page: Page) => page.getByRole('row', { name: /^Leder / });

  test('har svarene, det indsatte og mødets urne efter en genindlæsning, men aldrig et skema, der er begyndt', async ({
    page,
    browser,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    const link = await campaign.invite(page);
    const other = await campaign.respondent(browser, link, 'På vej');
    await other.getByRole('button', { name: 'Lav svarkode' }).click();
    const code = await other.getByLabel('Din svarkode').inputValue();
    await page.getByLabel('Svarkoder').fill(code);
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    await expect(counted(page)).toContainText('1');
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    const meeting = page.getByRole('region', { name: 'Mødetilstand' });
    await meeting.getByRole('radio', { name: /^Leder / }).check();
    await meeting.getByRole('radio', { name: 'På vej' }).first().check();
    await meeting.getByRole('button', { name: 'Læg i urnen' }).click();
    await meeting.getByRole('radio', { name: /^Leder / }).check();
    await meeting.getByRole('radio', { name: 'Følges op' }).first().check();
    await page.getByLabel('Svarkoder').fill('HG-ikke taget ind');
    await page.waitForTimeout(1000);
    await page.reload();
    await expect(told(page)).toBeVisible();
    await expect(counted(page)).toContainText('1');
    await expect(page.getByLabel('Svarkoder')).toHaveValue('HG-ikke taget ind');
    await meeting.getByRole('button', { name: 'Fortsæt mødet' }).click();
    await expect(meeting.getByRole('radio', { checked: true })).toHaveCount(0);
    await meeting.getByRole('radio', { name: /^Leder / }).check();
    await meeting.getByRole('radio', { name: 'På vej' }).first().check();
    await meeting.getByRole('button', { name: 'Læg i urnen' }).click();
    await expect(meeting.getByText('2 har svaret. Giv enheden videre.')).toBeVisible();
  });

  test('giver aldrig en anden målings link de svar, der lå i fanen', async ({ page }) => {
    const first = await campaign.invite(page);
    await page.goto(first);
    await sheet.roleRadio(page, 'Leder').check();
    await sheet.answer(page, '1.1', 'På vej');
    await page.waitForTimeout(1000);
    await page.goto(campaign.campaignPage);
    await page.locator('#kladde').getByRole('button', { name: 'Begynd forfra' }).click();
    const second = await campaign.invite(page);
    expect(second).not.toBe(first);
    await page.goto(second);
    await page.reload();
    await campaign.awake(page);
    await expect(sheet.roleRadio(page, 'Leder')).not.toBeChecked();
    await expect(told(page)).toHaveCount(0);
  });

  test('finder invitationen igen, når et link på siden har taget dens plads i adressen', async ({ page }) => {
    await page.goto(await campaign.invite(page));
    await sheet.roleRadio(page, 'Leder').check();
    await sheet.answer(page, '1.1', 'På vej');
    await page.waitForTimeout(1000);
    await page.evaluate(() => (location.hash = '#aflever'));
    await page.reload();
    await expect(told(page)).toBeVisible();
    await expect(sheet.statement(page, '1.1').getByRole('radio', { name: 'På vej' })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Lav svarkode' })).toBeEnabled();
  });
});

test.describe('Når fanens lager er fuldt', () => {
  test('siger siden det og spørger, før den lukkes', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('fuld', 'QuotaExceededError');
      };
    });
    await page.goto(budget.address);
    await expect(page.getByRole('button', { name: 'Gem som fil' })).toBeVisible();
    await budget.field(page, 'Nye borgere om året').fill('850');
    await expect(page.getByText('Browseren har ikke plads til kladden.')).toBeVisible();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

test('En kladde, der ikke kan læses, bliver lagt til side og aldrig skrevet over', async ({ page }) => {
  await page.goto(budget.address);
  const broken = await page.evaluate(() => {
    const name = 'styrbar:/:kladde/grundbudget/1.f';
    sessionStorage.setItem(name, 'ødelagt');
    return name;
  });
  await page.reload();
  await expect(page.getByText('Der lå en kladde i fanen, som siden ikke kan læse.')).toBeVisible();
  await budget.field(page, 'Nye borgere om året').fill('850');
  await page.waitForTimeout(1000);
  expect(await page.evaluate((name) => sessionStorage.getItem(name), broken)).toBe('ødelagt');
  await page.reload();
  await expect(budget.field(page, 'Nye borgere om året')).toHaveValue('850');
});

test.describe('Det, der er gemt på enheden', () => {
  const title = (page: Page) => page.getByLabel('Navn på regnestykket');
  const keep = (page: Page) => page.getByRole('button', { name: 'Gem på denne enhed', exact: true }).click();

  test('er flere arbejder med navn, som kan åbnes, hentes, gendannes og slettes fra »Mine data«', async ({ page }) => {
    test.slow();
    await page.goto(budget.address);
    await title(page).fill('Første');
    await budget.field(page, 'Nye borgere om året').fill('850');
    await keep(page);
    await title(page).fill('Andet');
    await budget.field(page, 'Nye borgere om året').fill('900');
    await page.getByRole('button', { name: 'Gem som nyt på denne enhed' }).click();
    await expect(page.getByRole('button', { name: 'Hent det gemte: Første' })).toBeVisible();
    await page.getByRole('link', { name: 'Se alt, hvad browseren har gemt' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mine data' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Åbn: Første' }).click();
    await expect(budget.field(page, 'Nye borgere om året')).toHaveValue('850');
    await page.goto('./mine-data/');
    await page.getByRole('button', { name: 'Slet: Første' }).click();
    await expect(page.getByRole('link', { name: 'Åbn: Første' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByRole('link', { name: 'Åbn: Første' })).toBeVisible();
    await page.locator('summary', { hasText: 'Slet alt' }).click();
    await page.getByRole('button', { name: 'Slet alt' }).click();
    await expect(page.getByText('Der er ikke gemt noget på denne enhed.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expectAccessible(page);
  });

  test('bliver ikke skrevet over af en anden fane, og den, der er bagud, kan overtage', async ({ page, context }) => {
    await page.goto(budget.address);
    await title(page).fill('Fælles');
    await keep(page);
    const other = await context.newPage();
    await other.goto(budget.address);
    await other.getByRole('button', { name: 'Hent det gemte: Fælles' }).click();
    await budget.field(other, 'Nye borgere om året').fill('900');
    await keep(other);
    await expect(page.getByRole('alert').filter({ hasText: 'En anden fane har gemt noget nyere' })).toBeVisible();
    await page.getByRole('button', { name: 'Overtag' }).click();
    await page.goto('./mine-data/');
    await expect(page.locator('summary', { hasText: 'tidligere udgave' })).toBeVisible();
  });
});
