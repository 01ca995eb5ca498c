/** Errand: a coordinator comes back to a result that was shown, with a few answers more, or with a file that is not whole. */
import type { Page } from '@playwright/test';
import { campaignFile } from '../../src/campaign/file.ts';
import { expect, test } from './harness';
import { awake, campaignPage, fileOf, saved } from './maaling';
import { campaign, codesOf, fileText, firstRound, openBefore, openShown, rounds, second, secondRound } from './maaling-runder';

const outcome = (page: Page) => page.getByRole('region', { name: 'Resultatet', exact: true });
const shownFirst = /Vist \d+\. \w+ \d{4}: resultatet med de første 16 svar\./;

/** Three answers more than were shown, saved as a file. */
async function withLatecomers(page: Page): Promise<string> {
  await openShown(page, fileText(campaign(), firstRound));
  await expect(outcome(page).getByText(/Resultatet er fra/)).toBeVisible();
  await page.getByLabel('Svarkoder').fill(codesOf(campaign(), secondRound.slice(0, 3)).join('\n'));
  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await expect(page.getByText('3 nye.')).toBeVisible();
  return (await saved(page, 'Gem målingen som fil')).text;
}

test.describe('En koordinator', () => {
  test('ser det sidste resultat igen, til der er svar nok til et nyt, også i en åbnet fil', async ({ page, browser }) => {
    const file = await withLatecomers(page);
    await page.getByRole('button', { name: 'Vis med de nyeste svar' }).click();
    await expect(outcome(page).getByText(shownFirst)).toBeVisible();

    const other = await (await browser.newContext()).newPage();
    await openShown(other, file);
    await expect(outcome(other).getByText('Siden sidst er færre end fem svar kommet til eller rettet i hver gruppe.')).toBeVisible();
    await expect(outcome(other).getByText(shownFirst)).toBeVisible();
    await expect(outcome(other).getByText('Ledere: 8 af 10 har svaret.')).toBeVisible();
    await other.getByLabel('Svarkoder').fill(codesOf(campaign(), secondRound.slice(3)).join('\n'));
    await other.getByRole('button', { name: 'Læg svarene til' }).click();
    await other.getByRole('button', { name: 'Vis med de nyeste svar' }).click();
    await expect(outcome(other).getByText(/Resultatet er fra/)).toBeVisible();
    await expect(outcome(other).getByText(shownFirst)).toBeHidden();
    await expect(outcome(other).getByText('Ledere: 16 har svaret, men kun 10 er inviteret.')).toBeVisible();
    await other.context().close();
  });

  test('får den tidligere runde, som den blev vist, og hører om de svar, der kom senere', async ({ page, browser }) => {
    const file = await withLatecomers(page);
    const other = await (await browser.newContext()).newPage();
    await openShown(other, fileText(second({ round: 'enkelt' }), secondRound));
    await openBefore(other, file);
    await expect(rounds(other).getByText('3 svar i filen kom til, efter at resultatet blev vist. De er ikke med.')).toBeVisible();
    await expect(rounds(other).getByText(/16 svar\. Resultatet er fra/)).toBeVisible();
    await rounds(other).getByText('1 Politisk ejerskab', { exact: false }).click();
    await expect(rounds(other).locator('svg').first().getByText('Forrige runde')).toBeVisible();
    await expect(other.getByLabel('Runde (valgfrit)')).toHaveValue('enkelt');
    await other.context().close();
  });

  test('får en grund til hver fil, der ikke er hel, og intet på siden går tabt', async ({ page }) => {
    await openShown(page, fileText(campaign({ name: 'Det, der står her' }), firstRound));
    const whole = (await saved(page, 'Gem målingen som fil')).text;
    const file = JSON.parse(whole) as {
      schemaVersion: number;
      payload: { campaign: { instrument: string }; results: { groups: { persons: number }[] }[] };
    };
    const changed = (change: (copy: typeof file) => void) => {
      const copy = structuredClone(file);
      change(copy);
      return JSON.stringify(copy);
    };
    const damaged: [string, string][] = [
      [whole.slice(0, -200), 'Filen kan ikke læses som en Styrbar-fil.'],
      [changed((copy) => (copy.schemaVersion = campaignFile.version + 1)), 'Filen er gemt af en nyere udgave af Styrbar'],
      [changed((copy) => (copy.payload.campaign.instrument = 'flere-skal-med')), 'Filen hører til spørgeskemaet »flere-skal-med«.'],
      [changed((copy) => copy.payload.results[0]?.groups.forEach((group) => (group.persons += 1))), 'Filen er ændret og kan ikke bruges.'],
      [whole.replace('"persons": 8', '"persons": "otte"'), 'Noget i filen følger ikke reglerne'],
      [whole.replace('HGB1-', 'HGB1-x'), 'Én kode i filen kunne ikke læses og er ikke talt med.'],
    ];
    for (const [text, reason] of damaged) {
      await page.getByLabel('Åbn en måling').setInputFiles(fileOf('maaling.json', text));
      await expect(page.getByText(reason).last()).toBeVisible();
      await expect(page.getByLabel('Målingens navn')).toHaveValue('Det, der står her');
    }
    await page.goto(campaignPage);
    await awake(page);
    await openShown(page, fileText(second(), secondRound));
    for (const [text, reason] of damaged.slice(0, 5)) {
      await openBefore(page, text);
      await expect(rounds(page).getByText(reason)).toBeVisible();
      await expect(rounds(page).getByRole('button', { name: /^Fjern/ })).toHaveCount(0);
    }
  });
});
