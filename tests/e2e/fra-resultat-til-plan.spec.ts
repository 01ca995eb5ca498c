/** Errand: a municipality goes from result to plan, to the calendar, and follows the plan into the next round. */
import { expect, expectAccessible, keptKeys, test } from './harness';
import { fileOf, saved } from './maaling';
import { campaign, fileText, firstRound, keptRound, openShown, plan, rounds, second, secondRound, textOf, weak } from './maaling-runder';

test.describe('En koordinator', () => {
  test('går fra resultat til plan, til kalender og videre i næste runde', async ({ page }) => {
    test.slow();
    await openShown(page, fileText(campaign(), firstRound));
    await plan(page).getByText('Ikke på plads (').click();
    await expect(plan(page).getByText('Medarbejdere: Midten er »ikke afklaret«.').first()).toBeVisible();
    await plan(page).getByRole('button', { name: 'Vælg 1.1' }).first().click();
    await plan(page).getByLabel('Vælg et andet spørgsmål').selectOption('10.1');
    await plan(page).getByRole('button', { name: 'Læg i planen' }).click();
    await plan(page).getByRole('button', { name: 'Tjek planen' }).click();
    await expect(plan(page).getByText('Under 10.1 mangler svar på »Hvorfor dette?«')).toBeVisible();
    await expect(plan(page).getByText('Skriv, hvorfor I valgte det.')).toHaveCount(2);
    await expect(plan(page).getByLabel('Hvorfor dette?').first()).toBeFocused();
    await expectAccessible(page);
    for (const part of [0, 1]) {
      await plan(page).getByLabel('Hvorfor dette?').nth(part).fill('Målene er ikke kendt');
      await plan(page).getByLabel('Hvad vil I gøre?').nth(part).fill('Gennemgå målene, og aftal hvem');
      await plan(page).getByLabel('Hvem har ansvaret?').nth(part).fill('Teamleder');
      await plan(page).getByLabel('Hvad er det første skridt?').nth(part).fill('Punkt på teammødet');
      await plan(page).getByLabel('Hvordan kan I se, at det virker?').nth(part).fill('Alle kan nævne to mål');
    }
    await plan(page).getByLabel('Hvornår er det taget?').first().fill('2027-02-28');
    await plan(page).getByLabel('Vi sætter ingen dato nu').last().check();
    await plan(page).getByLabel('Hvorfor er der ingen dato?').fill('Afventer budgettet');
    await plan(page).getByRole('button', { name: 'Tjek planen' }).click();
    await expect(plan(page).getByText('Planen er hel.')).toBeVisible();

    const calendar = page.waitForEvent('download');
    await plan(page).getByRole('button', { name: 'Hent datoerne til kalenderen' }).click();
    expect((await calendar).suggestedFilename()).toMatch(/_handleplan_.*\.ics$/);
    const days = await textOf(calendar);
    expect(days.match(/DTSTART;VALUE=DATE:20270228/g)).toHaveLength(1);
    expect(days).toContain('SUMMARY:Første skridt: Punkt på teammødet');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Handleplan' })).toBeVisible();
    await expect(page.getByText('Ingen dato: Afventer budgettet')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await page.getByLabel('Vælg en CSV-fil').setInputFiles(fileOf('udtræk.csv', '1.1;1.2\nPå vej;Ved ikke\n', 'text/csv'));
    await expect(page.getByText('»udtræk.csv« har')).toBeVisible();
    await page.getByRole('button', { name: 'Begynd næste runde' }).click();
    await expect(page.getByText('Den næste runde er begyndt.')).toBeVisible();
    await expect(page.getByText('»Runde« er sat til »Midtvejs«.')).toBeVisible();
    await expect(page.getByText('Målingen er åbnet.')).toBeHidden();
    await expect(page.getByText('»udtræk.csv« har')).toBeHidden();
    await expect(page.getByLabel('Antal inviterede: leder')).toHaveValue('');
    await expect(page.getByLabel('Runde (valgfrit)')).toHaveValue('midtvejs');
    await expect(plan(page).getByText('Kommer fra en tidligere runde.').first()).toBeVisible();
    await expect(plan(page).getByLabel('Hvorfor dette?').first()).toHaveValue('Målene er ikke kendt');
    await page.getByRole('button', { name: 'Tilbage til forrige runde' }).click();
    await expect(page.getByRole('row', { name: /^Leder 8 10/ })).toBeVisible();
    await page.getByRole('button', { name: 'Byt med målingen før' }).click();
    await expect(page.getByText('Den næste runde er begyndt.')).toBeVisible();
    expect(await keptKeys(page)).toBe(0);
  });

  test('ser planen fra forrige runde ved siden af de nye svar', async ({ page }) => {
    const written = { reason: 'x', action: 'x', ownerRole: 'x', firstStep: 'x', sign: 'x', status: 'i-gang' } as const;
    const before = {
      campaign: 'Run1',
      instrument: 'hvad-goer-de-bedste',
      version: 1,
      priorities: [{ item: '1.1', ...written, deadline: { date: '2026-05-01' }, carriedFrom: 'Run1' }],
    };
    await openShown(page, fileText(second({ previous: 'Run1' }), secondRound, { rounds: [keptRound(firstRound, before)], plan: before }));
    await expect(rounds(page).getByText('I planen: i gang')).toBeVisible();
    await expect(plan(page).getByText('5 af 8 svarer »fast praksis« eller »følges op« mod 2 af 8 før.')).toBeVisible();
  });

  test('ser de første fem i en lang liste, og hvor mange af de andre der er valgt', async ({ page }) => {
    await openShown(page, fileText(campaign(), weak));
    await plan(page).getByText('Ikke på plads (7)').click();
    await expect(plan(page).getByRole('button', { name: /^Vælg \d/ })).toHaveCount(5);
    await plan(page).getByText('Vis de andre 2 spørgsmål').click();
    await plan(page).getByRole('button', { name: 'Vælg 1.3' }).click();
    await expect(plan(page).getByRole('listitem').filter({ hasText: '1.3' }).getByText('Valgt', { exact: true })).toBeVisible();
    await plan(page).getByText('Vis de andre 2 spørgsmål, heraf 1 valgt').click();
    await expect(plan(page).getByRole('button', { name: /^Vælg \d/ })).toHaveCount(5);
  });

  test('laver en plan kun med tastaturet', async ({ page }) => {
    await openShown(page, fileText(campaign(), firstRound));
    await plan(page).getByText('Ikke på plads (').focus();
    for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
    await expect(plan(page).getByRole('heading', { level: 4 })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Fordi');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Gør det');
    await expect(plan(page).getByLabel('Hvorfor dette?')).toHaveValue('Fordi');
    await expect(plan(page).getByLabel('Hvad vil I gøre?')).toHaveValue('Gør det');
    await plan(page).getByRole('button', { name: 'Fjern fra planen' }).focus();
    await page.keyboard.press('Enter');
    await plan(page).getByRole('button', { name: 'Fortryd' }).focus();
    await page.keyboard.press('Enter');
    await expect(plan(page).getByLabel('Hvorfor dette?')).toHaveValue('Fordi');
  });

  test('får ved datoen kun den grund, der mangler', async ({ page }) => {
    await openShown(page, fileText(campaign(), firstRound));
    await plan(page).getByLabel('Vælg et andet spørgsmål').selectOption('1.1');
    await plan(page).getByRole('button', { name: 'Læg i planen' }).click();
    await plan(page).getByRole('button', { name: 'Tjek planen' }).click();
    const day = plan(page).getByLabel('Hvornår er det taget?');
    await expect(day).toHaveAccessibleDescription(/Vælg en dag, eller skriv, hvorfor der ingen er\.$/);
    await day.fill('2027-02-28');
    await expect(day).toHaveAccessibleDescription('');
    await plan(page).getByLabel('Vi sætter ingen dato nu').check();
    const why = plan(page).getByLabel('Hvorfor er der ingen dato?');
    await expect(why).toHaveAccessibleDescription(/Vælg en dag, eller skriv, hvorfor der ingen er\.$/);
    await why.fill('Afventer budgettet');
    await expect(why).toHaveAccessibleDescription('');
    await plan(page).getByLabel('Vi sætter ingen dato nu').uncheck();
    await expect(day).toHaveValue('2027-02-28');
    await expect(plan(page).getByText('»Hvornår er det taget?«')).toHaveCount(0);
    await expect(plan(page).getByText('Under 1.1 mangler svar på')).toBeVisible();
  });

  test('åbner en plan, der er gemt for sig, og får den gamle tilbage', async ({ page, browser }) => {
    await openShown(page, fileText(campaign(), firstRound));
    await plan(page).getByLabel('Vælg et andet spørgsmål').selectOption('1.1');
    await plan(page).getByRole('button', { name: 'Læg i planen' }).click();
    await plan(page).getByLabel('Hvorfor dette?').fill('Målene er ikke kendt');
    const { name, text } = await saved(page, 'Gem planen som fil');
    expect(name).toMatch(/_handleplan_hvad-goer-de-bedste\.json$/);

    const other = await (await browser.newContext()).newPage();
    await openShown(other, fileText(second(), secondRound));
    await plan(other).getByLabel('Vælg et andet spørgsmål').selectOption('10.1');
    await plan(other).getByRole('button', { name: 'Læg i planen' }).click();
    const chosen = plan(other).getByLabel('Åbn en plan');
    await chosen.setInputFiles(fileOf('plan.json', text.replace('"hvad-goer-de-bedste"', '"flere-skal-med"')));
    await expect(plan(other).getByText('Planen hører til spørgeskemaet »flere-skal-med«. Åbn den på den side.')).toBeVisible();
    await expect(plan(other).getByRole('heading', { name: /^10\.1/ })).toBeVisible();
    await chosen.setInputFiles(fileOf('plan.json', text));
    await expect(plan(other).getByText('Planen er åbnet.')).toBeVisible();
    await expect(plan(other).getByLabel('Hvorfor dette?')).toHaveValue('Målene er ikke kendt');
    await expect(plan(other).getByRole('heading', { name: /^10\.1/ })).toHaveCount(0);
    await plan(other).getByRole('button', { name: 'Fortryd' }).click();
    await expect(plan(other).getByRole('heading', { name: /^10\.1/ })).toBeVisible();
    await other.context().close();
  });
});
