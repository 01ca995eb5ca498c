/** The economist who needs more than the steps ask for: fields only the expert view has, seen in the result and kept in the file. */
import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { answer, begin, beginGuided, expectNoResult, field, preset, saved, showAll, yearTable } from './oekonomen';

const verdict = (page: Page) => answer(page).locator('.verdict');
const relapse = (page: Page) => page.getByRole('group', { name: /^Tilbagefald/ });
const seniority = (page: Page) => page.getByRole('group', { name: /^Grupper med forskellige uger/ });

/** Each change must be seen in the verdict before the next is made. */
async function expectNewVerdict(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await verdict(page).innerText();
  await change();
  await expect(verdict(page)).not.toHaveText(before);
  await expect(verdict(page)).toContainText('kr.');
}

/** Relapse, two groups on the ladder, cohort timing, overhead and caution on both sides. */
async function fillIn(page: Page): Promise<void> {
  await expectNewVerdict(page, async () => {
    await field(page, 'Stopper undervejs Nyt forløb (uger)').fill('10');
    await field(page, 'Stopper undervejs Vender tilbage (%)').fill('25');
  });
  await expectNewVerdict(page, async () => {
    await page.getByRole('button', { name: 'Del de unge i grupper' }).click();
    await field(page, 'Gruppe 1 Andel (%)').fill('60');
    await field(page, 'Gruppe 2 Andel (%)').fill('40');
    await field(page, 'Gruppe 2 Tid før (uger)').fill('30');
  });
  await expectNewVerdict(page, () => page.getByRole('radio', { name: /^Besparelsen falder i de uger/ }).check());
  await expectNewVerdict(page, () => field(page, 'Tillæg til løn for ledelse og lokaler').fill('20'));
  await expectNewVerdict(page, () => field(page, 'Forsigtighed: fradrag i besparelsen').fill('15'));
}

test('Økonomen ser virkningen af ekspertens felter i resultatet og i mellemregningerne og får det samme af filen', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await beginGuided(page);
  await expect(relapse(page)).toHaveCount(0);
  await preset(page, 'Lille kommune').click();
  await showAll(page);
  await fillIn(page);
  await expect(page.locator('.line', { has: field(page, 'Tillæg til løn for ledelse og lokaler') })).toContainText('jeres tal');
  await page.getByText('Vis mellemregninger').click();
  const weeks = page.getByRole('table', { name: 'Uger pr. ung' });
  await expect(weeks).toContainText('Andel, der vender tilbage (stopper undervejs): 25 %');
  await expect(weeks.getByRole('row', { name: /^Uger, kommunen betaler, uden indsatsen \(gruppe 2\)/ })).toBeVisible();
  await expect(weeks.getByRole('row', { name: /^Sparede uger pr\. person \(1 år efter\)/ })).toBeVisible();
  await page.getByText('Alle forudsætninger og deres kilder').click();
  await expect(page.getByRole('row', { name: /^Hvornår besparelsen falder/ })).toContainText('I har selv skrevet tallet');

  const [years, before] = [await yearTable(page).innerText(), await verdict(page).innerText()];
  const file = info.outputPath('ekspert.json');
  writeFileSync(file, readFileSync(await saved(page)));
  await page.reload();
  await page.getByLabel('Åbn fil').setInputFiles(file);
  await expect(page.getByText(/felter, der kun ses i ekspertvisning/)).toBeVisible();
  await expect(verdict(page)).toHaveText(before);
  await page.getByRole('button', { name: 'Vis felterne' }).click();
  await expect(field(page, 'Gruppe 2 Tid før (uger)')).toHaveValue('30');
  expect(await yearTable(page).innerText()).toBe(years);
});

test('Umulige tal får en grund ved feltet, og grunden fører dertil fra den korte visning', async ({ page }) => {
  await begin(page);
  await field(page, 'Forsigtighed: tillæg til udgifterne').fill('-5');
  await expect(field(page, 'Forsigtighed: tillæg til udgifterne')).toHaveAccessibleDescription(
    /kan ikke være under nul\. I har skrevet -5/,
  );
  await field(page, 'Nye unge år for år').fill('459;430');
  await expect(field(page, 'Nye unge år for år')).toHaveAttribute('aria-invalid', 'true');
  await expectNoResult(page);
  await page.getByRole('checkbox', { name: /Ekspertvisning/ }).uncheck();
  await answer(page).getByRole('link', { name: 'Forsigtighed: tillæg til udgifterne' }).click();
  await expect(field(page, 'Forsigtighed: tillæg til udgifterne')).toBeFocused();
  await expect(field(page, 'Forsigtighed: tillæg til udgifterne')).toHaveValue('-5');
});

test('Ekspertens felter kan bruges med tastaturet, på en smal skærm og af alle', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await begin(page);
  await page.getByRole('radio', { name: /Refusionstrappen/ }).check();
  const split = page.getByRole('button', { name: 'Del de unge i grupper' });
  await split.focus();
  await page.keyboard.press('Enter');
  await field(page, 'Gruppe 1 Andel (%)').focus();
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Gruppe 1 Tid før (uger)')).toBeFocused();
  await expect(seniority(page)).toContainText('Her mangler et tal');
  await page.getByRole('button', { name: 'Fjern gruppe 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Gruppe 2 Andel (%)')).toHaveCount(0);
  await expect(seniority(page)).toContainText('De giver 60 pct.');
  await field(page, 'Prisudvikling').fill('100;x');
  await expectNoSidewaysScroll(page);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expectAccessible(page);
});
