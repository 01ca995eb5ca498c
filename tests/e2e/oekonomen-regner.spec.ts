/** The municipal economist's errand: from the source's example to the municipality's own case, with every figure accounted for. */
import { expect, test } from './harness';
import { address, answer, begin, expectNoResult, field, inflow, preset, yearTable } from './oekonomen';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('står kildens eksempel færdigregnet med tabel og mellemregninger', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(answer(page)).toContainText('3.893.538');
    await expect(yearTable(page)).toContainText('1.946.769');
    await page.getByText('Vis mellemregninger').click();
    await page.getByText('1. år: trin for trin').click();
    await expect(page.getByRole('table', { name: '1. år' })).toContainText('583.500');
  });

  test('står der ingen knapper, som ikke virker', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: /Gem|Udskriv|Lille kommune|Fortryd/ })).toHaveCount(0);
  });
});

test.describe('Økonomen regner på straksaktivering', () => {
  test('genfinder Hillerøds trykte tal ved siden af de beregnede', async ({ page }) => {
    await begin(page);
    for (const amount of ['3.893.538', '1.946.769', '583.500']) await expect(answer(page)).toContainText(amount);
    const printed = page.getByRole('table', { name: 'Kildens tal og regnestykkets tal' });
    await expect(printed.getByRole('row', { name: /besparelse ved fuld virkning/i })).toContainText('3,894 mio.');
    await expect(printed.getByRole('row', { name: /samlet udgift/i })).toContainText('-703.000');
    await page.getByText('Det siger kilden ikke').click();
    await expect(page.getByText('Kun med halvdelen når man frem til den trykte besparelse')).toBeVisible();
  });

  test('ser, at en lille tilgang taber penge', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('60');
    await expect(answer(page)).toContainText('Med disse tal taber kommunen');
    await expect(answer(page)).toContainText('Ikke inden for 4 år');
    await expect(page.getByText('Kommunen når ikke at tjene pengene hjem')).toBeVisible();
    await expect(page.getByText('I har ændret forudsætningerne')).toBeVisible();
  });

  test('ser, hvor hvert tal kommer fra, og når det er blevet hendes eget', async ({ page }) => {
    await begin(page);
    const line = page.locator('.line', { has: inflow(page) });
    await line.getByText('Nye unge om året: kilde').click();
    await expect(line).toContainText('Businesscase for straksaktivering af unge i Hillerød');
    await inflow(page).fill('460');
    await expect(line).toContainText('jeres tal');
  });

  test('skriver danske tal og ser, hvordan de er læst', async ({ page }) => {
    await begin(page);
    await field(page, 'Løn pr. årsværk').fill('1,2 mio.');
    await expect(page.getByText('Læst som 1.200.000')).toBeVisible();
    await expect(field(page, 'Løn pr. årsværk')).toHaveAccessibleDescription(/Læst som 1\.200\.000/);
    await expect(yearTable(page).getByRole('row', { name: /Udgift før refusion/ })).toContainText('1.367.000');
  });

  test('får en grund og intet resultat, når noget ikke er et tal', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('abc');
    await expect(inflow(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(inflow(page)).toHaveAccessibleDescription(/ikke et tal/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Nye unge om året' }).click();
    await expect(inflow(page)).toBeFocused();
    await expect(inflow(page)).toHaveValue('abc');
  });

  test('får summen at vide, når grupperne ikke går op', async ({ page }) => {
    await begin(page);
    await field(page, 'Stopper undervejs Andel (%)').fill('60');
    await expect(page.getByRole('group', { name: 'De unge efter indkaldelsen' })).toContainText('95 pct.');
    await expectNoResult(page);
    await field(page, 'Gennemfører Andel (%)').fill('10');
    await expect(answer(page)).toContainText('Med disse tal tjener kommunen');
  });

  test('skifter til refusionstrappen og beholder det, hun skrev i det andet felt', async ({ page }) => {
    await begin(page);
    await field(page, 'Kommunens andel af ydelsen').fill('40');
    await page.getByRole('radio', { name: /Refusionstrappen/ }).check();
    await expect(page.getByRole('table', { name: /Refusionstrappen/ })).toContainText('80 %');
    await expect(field(page, 'Uger på ydelse før forløbet')).toHaveValue('0');
    await page.getByRole('radio', { name: /En fast andel/ }).check();
    await expect(field(page, 'Kommunens andel af ydelsen')).toHaveValue('40');
  });

  test('lægger et år til og fortryder et valgt eksempel', async ({ page }) => {
    await begin(page);
    await field(page, 'Antal år i beregningen').fill('5');
    await expect(field(page, 'Virkning i 5. år')).toHaveValue('100');
    await preset(page, 'Lille kommune').click();
    await expect(inflow(page)).toHaveValue('60');
    await expect(page.getByRole('status').filter({ hasText: '»Lille kommune« er sat ind.' })).toBeVisible();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(inflow(page)).toHaveValue('459');
    await expect(field(page, 'Virkning i 5. år')).toHaveValue('100');
  });

  test('får at vide, når der skal mere til, end et forløb varer', async ({ page }) => {
    await begin(page);
    await inflow(page).fill('30');
    await expect(answer(page)).toContainText('I dag varer det 17 uger');
  });

  test('kan nøjes med tastaturet', async ({ page }) => {
    await begin(page);
    await preset(page, 'Lille kommune').focus();
    await page.keyboard.press('Enter');
    await expect(inflow(page)).toHaveValue('60');
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await expect(inflow(page)).toHaveValue('459');
    await inflow(page).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('500');
    await expect(answer(page).getByRole('status')).toHaveText('');
    await page.keyboard.press('Tab');
    await expect(answer(page).getByRole('status')).toContainText('tjener kommunen');
  });
});
