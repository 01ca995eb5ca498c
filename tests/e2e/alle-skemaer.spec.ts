/** Errand: someone takes any of the questionnaires, on paper or on screen, and sees what the answers say by the questionnaire's own method. */
import { allItems } from '../../src/assessment/domain/index.ts';
import { announcedRadios } from './accessible-names';
import { openText, saveFile } from './egenvurdering';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { answerShown, group, instruments, named, openSheet, radiosOf } from './skemaer';

const ofRole = (group: string) => group.startsWith('Hvem svarer');

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('er hvert skema til at læse og skrive ud, også bag en invitation, og hver svarmulighed siger sit udsagn og sit svar', async ({
    page,
  }) => {
    test.slow();
    expect(instruments).not.toEqual([]);
    for (const instrument of instruments) {
      for (const place of ['', 'svar/']) {
        await page.goto(`selvevaluering/${instrument.id}/${place}`);
        const heard = (await announcedRadios(page)).filter(({ group: name }) => !ofRole(name));
        expect(heard, `${instrument.id}/${place}`).toEqual(allItems(instrument).flatMap((item) => radiosOf(instrument, item)));
        await expect(page.getByRole('button')).toHaveCount(0);
        await page.emulateMedia({ media: 'print' });
        await expectNoSidewaysScroll(page, instrument.id);
        await page.emulateMedia({ media: 'screen' });
      }
    }
  });
});

test.describe('Hvert skema', () => {
  for (const instrument of instruments)
    test(`kan besvares og siger det, dets metode kan sige: ${instrument.id}`, async ({ page }) => {
      const items = await openSheet(page, instrument);
      await expect(page.getByText('Svarene samles her').or(page.getByText('Et opdigtet eksempel'))).toBeVisible();
      await answerShown(page, instrument, items, 1);
      const result = page.locator('#resultat');
      await expect(result).toContainText(`Spørgeskemaets udgave ${String(instrument.version)}`);
      await expect(result.getByRole('heading', { name: 'Sådan læser vi svarene' })).toBeVisible();
      const why = result.getByRole('button', { name: /^Hvorfor/ });
      if ((await why.count()) > 0) await why.first().click();
      await expectAccessible(page);
    });

  test('findes under Vurdér med det, man skal vide, før man vælger', async ({ page }) => {
    await page.goto('selvevaluering/');
    for (const { id } of instruments) await expect(page.locator(`main h3 a[href$="/selvevaluering/${id}/"]`)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Inviter flere til at svare/ })).toHaveCount(instruments.length);
    const ways = page.getByRole('region', { name: 'Tre måder at bruge dem på' });
    await expect(ways.getByRole('link')).toHaveText(['Én plan: sådan går det med at arbejde samlet', 'Samskabt styring: spørg lederne']);
    await expectAccessible(page);
  });
});

test.describe('En leder', () => {
  test('ser to poler uden en gunstig ende, og hvor ønsket ligger', async ({ page }) => {
    const instrument = named('lises-refleksion');
    await openSheet(page, instrument);
    await page
      .getByRole('link', { name: /Fire balancer/ })
      .first()
      .click();
    await page.getByRole('group', { name: /^X1 / }).getByRole('radio', { name: 'Midt imellem' }).check();
    await page.getByRole('group', { name: /^X1b / }).getByRole('radio', { name: 'Nærmest mening' }).check();
    await expect(page.getByText('Nu: midt imellem. Ønsket: nærmest mening. I vil tættere på »mening«.')).toBeVisible();
    await expect(page.getByText('Ingen af jeres svar ligger i den mindst gunstige ende')).toBeVisible();
  });

  test('holder svarene op mod egne tal, får en grund ved feltet og finder tallene igen i filen', async ({ page }) => {
    const instrument = named('flere-skal-med');
    await openSheet(page, instrument);
    await page
      .getByRole('group', { name: /^1\.1 / })
      .getByRole('radio', { name: '80 pct. eller flere' })
      .check();
    await page
      .getByRole('group', { name: /^1\.2 / })
      .getByRole('radio', { name: 'Under 20 pct.' })
      .check();
    await page
      .getByRole('group', { name: /^1\.3 / })
      .getByRole('radio', { name: 'I nogen grad' })
      .check();
    await expect(page.getByRole('row', { name: /Borgerens eget jobmål/ })).toContainText('Gennemsnittet er 3,0 af 5 på 3 af 6 spørgsmål');
    const field = page.getByLabel('Andel af målgruppen med ordinære timer (pct.)', { exact: true });
    await field.fill('mange');
    await expect(page.getByText('Skriv et tal i procent, for eksempel 12,5.')).toBeVisible();
    await field.fill('120');
    await expect(page.getByText(/mellem 0 og 100/)).toBeVisible();
    await page.getByRole('button', { name: 'Gem som fil' }).click();
    await expect(page.getByText('Svarene er ikke gemt, for et tal ville ikke komme med.')).toBeVisible();
    await expect(page.getByText('Ikke gemt som fil endnu.')).toBeVisible();
    await field.fill('30');
    await expect(page.getByRole('row', { name: /over 50\.000 indbyggere/ })).toContainText('højere');
    const follows = page.getByText(/men jeres tal følger ikke med/);
    await expect(page.getByText('Grænsen 3,5 er vores skøn.')).toBeVisible();
    await field.fill('28,9');
    await expect(follows).toHaveCount(0);
    await page
      .getByRole('link', { name: /Klare aftaler/ })
      .first()
      .click();
    for (const id of ['4.1', '4.2', '4.3']) await group(page, { id }).getByRole('radio').nth(3).check();
    await expect(follows).toContainText('højt på »klare aftaler mellem borger og virksomhed«');
    await expect(page.getByText('(Linje 1747–1753)')).toBeVisible();
    await expectAccessible(page);
    await field.fill('30');
    await expect(follows).toHaveCount(0);
    const { text } = await saveFile(page);
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(field).toHaveValue('');
    await openText(page, text);
    await expect(field).toHaveValue('30');
  });
});

test('En medarbejder ser ved et vendt udsagn, hvilken ende der er gunstig', async ({ page }) => {
  const instrument = named('samskabt-styring-medarbejdere');
  const items = await openSheet(page, instrument);
  await page
    .getByRole('link', { name: /Arbejdsgange/ })
    .first()
    .click();
  await answerShown(page, instrument, items, 0);
  await expect(page.getByText('Læs den modsat: »uenig« er det gunstige svar.')).toBeVisible();
  await expect(page.getByText('Svar: 1 i den gunstige ende og 2 i den anden ende.')).toBeVisible();
});

test('En leder svarer på et helt skema med tastatur alene', async ({ page }) => {
  test.slow();
  const instrument = named('samskabt-styring-ledere');
  const items = await openSheet(page, instrument);
  await page
    .getByRole('link', { name: /Mål, data og sparring/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const focusedGroup = () => page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? '');
  for (const item of items) {
    for (let presses = 0; !(await focusedGroup()).includes(item.statement); presses += 1) {
      expect(presses, item.id).toBeLessThan(12);
      const next = page.locator('a:focus', { hasText: 'Næste afsnit' });
      await page.keyboard.press((await next.count()) > 0 ? 'Enter' : 'Tab');
    }
    await page.keyboard.press('Space');
  }
  await expect(page.getByText(`${String(items.length)} af ${String(items.length)} besvaret`).first()).toBeVisible();
});
