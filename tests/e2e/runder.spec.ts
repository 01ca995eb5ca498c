/** Errand: a municipality asks again, and sees what is different from the round before. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { saved } from './maaling';
import { campaign, fileText, firstRound, keptRound, openBefore, openShown, rounds, second, secondRound, textOf } from './maaling-runder';

const said = '5 af 8 svarer »fast praksis« eller »følges op« mod 2 af 8 før.';

test.describe('En koordinator', () => {
  test('holder anden runde op mod første, punkt for punkt og i personer', async ({ page }) => {
    await openShown(page, fileText(second(), secondRound));
    await openBefore(page, fileText(second(), secondRound));
    await expect(rounds(page).getByText('Filen er den måling, I står i.')).toBeVisible();
    await openBefore(page, fileText(campaign(), firstRound));
    await expect(rounds(page).getByText('»Jobområdet, forår« står nu som runden før.')).toBeVisible();
    await rounds(page).getByText('1 Politisk ejerskab', { exact: false }).click();
    const item = rounds(page).getByRole('figure').filter({ hasText: '1.1' });
    await expect(item.getByRole('listitem').filter({ hasText: 'Ledere' })).toContainText(said);
    await expect(item.getByText('Forbehold: få personer.').first()).toBeVisible();
    await expect(item.locator('svg').first().getByText('5 af 8')).toBeVisible();
    await expect(item.locator('svg').first().getByText('Alle »fast praksis« eller »følges op«')).toBeVisible();
    await item.getByText('Vis tallene').click();
    await expect(item.getByRole('row', { name: 'Ledere 2 af 8 5 af 8 3 flere' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(item.getByRole('row', { name: 'Ledere 2 af 8 5 af 8 3 flere' })).toBeVisible();
    await expect(rounds(page).getByText('Vis tallene').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem målingen som fil' }).click();
    const text = await textOf(download);
    const codes = fileText(campaign(), firstRound).match(/HGB1-[\w-]+/g) ?? [];
    expect(codes.filter((code) => text.includes(code))).toEqual([]);
    expect(codes).toHaveLength(firstRound.length);
    await openShown(page, text);
    await expect(rounds(page).getByText(said).first()).toBeAttached();
  });

  test('ser brud i serien, hvor en tidligere udgave havde andre ord', async ({ page }) => {
    const named = second({ previous: 'Run1', name: 'Beskæftigelsesindsatsforanstaltningerne' });
    await openShown(page, fileText(named, secondRound, { rounds: [keptRound(firstRound, undefined, ['1.2'])] }));
    await rounds(page).getByText('1 Politisk ejerskab', { exact: false }).click();
    const item = rounds(page).getByRole('figure').filter({ hasText: '1.2' });
    await expect(item.getByText('Brud i serien: Ordene er ændret siden forrige runde.').first()).toBeVisible();
    await expect(item.locator('svg')).toHaveCount(0);
    await expect(rounds(page).getByText('1 har brud i serien')).toBeVisible();
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSidewaysScroll(page, 'et langt navn');
  });

  test('tager en runde ud igen, og får den tilbage med »Fortryd«', async ({ page }) => {
    await openShown(page, fileText(second({ previous: 'Run1' }), secondRound, { rounds: [keptRound(firstRound)] }));
    await expect(rounds(page).getByText('3 spørgsmål kan følges.')).toBeVisible();
    await rounds(page).getByRole('button', { name: 'Fjern »Jobområdet, forår« fra serien' }).click();
    await expect(rounds(page).getByText('»Jobområdet, forår« er fjernet fra serien.')).toBeVisible();
    await expect(rounds(page).getByText('3 spørgsmål kan følges.')).toBeHidden();
    await expect(rounds(page).getByText('Har I spurgt før?')).toBeVisible();
    const { text } = await saved(page, 'Gem målingen som fil');
    const { payload } = JSON.parse(text) as { payload: { rounds?: unknown; guards?: { key: string }[] } };
    expect(payload.rounds).toBeUndefined();
    expect(payload.guards?.map(({ key }) => key)).toEqual(['Run1']);
    await rounds(page).getByRole('button', { name: 'Fortryd' }).click();
    await expect(rounds(page).getByText('3 spørgsmål kan følges.')).toBeVisible();
  });
});
