/** Errand: a coordinator reads the result of a campaign, whatever the questionnaire's method. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { saved } from './maaling';
import { show } from './maalingens-resultat';

const section = (page: Page, title: string) => page.locator('summary', { hasText: title });
const row = (page: Page, title: string) => page.getByRole('row', { name: title });

test.describe('En koordinator læser resultatet', () => {
  test.slow();

  test('af de ti elementer: trin for hver gruppe, hvorfor, forskelle, og en fil med de samme tal', async ({ page }) => {
    await show(page, 'hvad-goer-de-bedste', { politiker: 3, leder: 9, medarbejder: 24 }, 30);
    await expect(page.getByText('Øvrige (politikere og ledere): 12 af 60 har svaret.')).toBeVisible();
    await expect(page.getByText(/^Under halvdelen har svaret: de øvrige \(politikere og ledere\)\./)).toBeVisible();
    await expect(row(page, '1 Politisk ejerskab')).toContainText('Fik 1 af 4 spørgsmål.');
    await row(page, '1 Politisk ejerskab').getByRole('button', { name: 'Hvorfor Politisk ejerskab' }).click();
    await expect(page.getByText(/^Midten af svarene/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Se spørgsmålene Politisk ejerskab' }).click();
    const item = page.getByRole('region', { name: /^1\.1 / });
    await expect(item).toContainText(/af\s\d+.* svarer »fast praksis« eller »følges op«\./);
    await item.getByText('Dem uden et svar på skalaen').click();
    await expect(item).toContainText(/Hører ingen af dem til den gunstige ende, ligger \d+\saf\s30 dér/);
    const gaps = page.getByRole('region', { name: 'Forskel mellem grupper' });
    await expect(gaps.getByText('Derfor står listen i spørgeskemaets rækkefølge.')).toBeVisible();
    await expect(gaps.getByText('Forskellen kan skyldes få personer.')).toHaveCount(1);
    await expect(
      gaps
        .getByRole('listitem')
        .filter({ has: page.locator('.doubtful') })
        .first(),
    ).toContainText('Forbehold: få personer.');
    const ways = page.getByRole('navigation', { name: 'På siden' });
    await ways.getByRole('link', { name: 'Fra resultat til plan' }).click();
    await expect(page.getByRole('heading', { name: 'Fra resultat til plan' })).toBeInViewport();
    const addresses = await ways.getByRole('link').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(10);
    for (const address of addresses) await expect(page.locator(address)).toBeVisible();
    const { name, text } = await saved(page, 'Hent tallene som CSV');
    expect(name).toContain('resultat_hvad-goer-de-bedste.csv');
    expect(text.startsWith('\uFEFFEgenvurdering;')).toBe(true);
    expect(text).toContain('12 af 60 har svaret.');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table', { name: 'Svar i tal: Politisk ejerskab' })).toBeVisible();
  });

  test('af Én plan: andres svar står kun ved siden af, hvor skala og roller er de samme', async ({ page }) => {
    await show(page, 'en-plan-implementering', { leder: 8, medarbejder: 24 }, 30);
    await section(page, 'Én plan og færre indgange').click();
    const item = page.getByRole('region', { name: /^S1 / });
    await item.getByText('omskrevet – kun vejledende').click();
    const table = item.getByRole('table', { name: 'Svarene ved siden af hinanden' });
    await expect(table.getByRole('row', { name: /^Overvejende enig \d+ \(\d+\s%\) 47\s%/ })).toBeVisible();
    await expect(item).toContainText('121 ledere og medarbejdere i forsøget');
    await expect(item.getByRole('link', { name: 'Én plan (2019)' })).toBeVisible();
    const other = page.getByRole('region', { name: /^S2 / });
    await other.getByText('omskrevet – kun vejledende').click();
    await expect(other.getByText('Rapportens procenter giver 101 tilsammen')).toBeVisible();
    await expectAccessible(page);
  });

  test('af Flere skal med: gennemsnit med dækning og bånd, og rapportens forbehold åbent', async ({ page }) => {
    await show(page, 'flere-skal-med', { leder: 8, medarbejder: 24 }, 30);
    await expect(row(page, '1 Borgerens eget jobmål')).toContainText(/\d,\d\saf\s5.*6\saf\s6/);
    await expect(page.getByText('Grænserne er vores: lav fra 1')).toBeVisible();
    await expect(page.getByText(/gik sammen med gode resultater/)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSidewaysScroll(page, 'fidelitet');
  });

  test('af LISES: nu og ønsket på hver akse, og ingen ende er den gode', async ({ page }) => {
    await show(page, 'lises-refleksion', { politiker: 6, leder: 8, medarbejder: 24 }, 30);
    await expect(row(page, '8 Fire balancer')).toContainText('Ingen gunstig ende');
    await section(page, 'Fire balancer').click();
    const axis = page.getByRole('region', { name: 'Hyppighed over for Mening' });
    await expect(axis.getByText(/^Nu: \d+ ved »hyppighed«, \d+ midt imellem og \d+ ved »mening«\./).first()).toBeVisible();
    await expect(axis.getByText(/^Ønsket: /).first()).toBeVisible();
    await expectAccessible(page);
  });
});
