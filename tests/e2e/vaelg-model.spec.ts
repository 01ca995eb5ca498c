/** A director asks which model fits, by keyboard and on paper. */
import { expect, test } from './harness';
import { address, answer, begin, choose, question, row, six } from './vaelg-model';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('læser jeg alle tolv spørgsmål, vægtene med grund og linjer, og et eksempel på et svar', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toHaveText(/skal browseren have JavaScript slået til/);
    await expect(page.getByRole('group', { name: /^\d+\. / })).toHaveCount(12);
    const weights = page.getByRole('region', { name: 'Hver vægt med sin grund' });
    await expect(weights.getByRole('row', { name: /^Slet ikke Så står samarbejdet på aftalte møder/ })).toContainText(
      /Linje\s1369.*−2.*\+2/s,
    );
    await expect(page.getByText('Her er de svar, rapporten giver om Halsnæs, voksne.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Gem|Åbn|Udskriv|Begynd/ })).toHaveCount(0);
  });

  test('ser jeg, hvor vælgeren rammer og rammer forbi på de femten indsatser', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Kommunens løsningstype ligger alene forrest i 12 af 15, og ikke forrest i 3.')).toBeVisible();
    await expect(page.getByText('Kommunens rolle ligger alene forrest i 8 af 15, delt med andre i 4, og ikke forrest i 3.')).toBeVisible();
    const trial = page.getByRole('table', { name: /De femten indsatser/ });
    await expect(trial.getByRole('row', { name: /Hillerød, voksne/ })).toContainText(
      /Parret sagsbehandler.*koordinerende sagsbehandler.*Nej/is,
    );
    await expect(page.getByText('Det er ingen uafhængig prøve.')).toBeVisible();
  });

  test('kan jeg udskrive et skema, der kan udfyldes i hånden', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: /^12\. / })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Alle spørgsmål og vægte' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Et eksempel på et svar' })).toBeHidden();
  });
});

test.describe('Direktøren', () => {
  test('får intet svar, før der er seks svar, og »ved ikke« er ikke et af dem', async ({ page }) => {
    await begin(page);
    await choose(page, six.slice(0, 5));
    await question(page, 6).getByRole('radio', { name: 'Ved ikke' }).check();
    await expect(answer(page)).toContainText('I har svaret på 5. Vi viser først noget, når I har svaret på 6');
    await expect(page.getByRole('heading', { name: 'Sådan passer modellerne' })).toHaveCount(0);
    await expect(page.getByText('Her er de svar, rapporten giver om')).toHaveCount(0);
    await question(page, 6).getByRole('radio', { name: 'Nej, de fleste' }).check();
    await expect(page.getByRole('heading', { name: 'Sådan passer modellerne' })).toBeVisible();
  });

  test('svarer alene med tastaturet og hører svaret', async ({ page }) => {
    await begin(page);
    await page.locator('fieldset input').first().focus();
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      // The button that takes the answer away stands between two questions.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('status').filter({ hasText: 'Bedste match' })).toHaveText(/Bedste match: .+\. Rolle: .+\./);
    await expect(question(page, 7).getByRole('radio', { name: 'Højst 20' })).toBeFocused();
  });

  test('ser hver model med grund, linjer og de kommuner, der gør sådan', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    await expect(row(page, 'Parret sagsbehandler')).toContainText(/\d+ af 100, (svagt|delvist|godt) match/);
    await expect(row(page, 'Tværgående sagsbehandler')).toContainText(/godt match\s*Forrest/);
    const behind = page.getByRole('region', { name: 'Hvert svar med sine vægte' });
    await expect(behind.getByRole('row', { name: /Mindst to dage om ugen/ })).toContainText(/Linje\s1487.*\+2/s);
    await expect(page.getByRole('paragraph').filter({ hasText: 'Ikke besvaret:' })).toContainText('Hvem skal arbejde på den nye måde?');
    const fits = page.getByRole('table', { name: 'Roller' });
    await fits.getByRole('link', { name: 'Ballerup, familier' }).click();
    await expect(page).toHaveURL(/\/kommuner\/ballerup\/#indsats-ballerup-familie$/);
  });

  test('gør det, siden siger, kan flytte svaret, og så flytter det sig', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    const first = page
      .getByRole('region', { name: 'Hvad kan flytte svaret?' })
      .getByRole('listitem')
      .filter({ hasText: 'Havde I svaret' })
      .last();
    const [, to = '', model = ''] = /Havde I svaret »(.+?)«.*lå (.+) forrest/.exec(await first.innerText()) ?? [];
    await first.getByRole('link').click();
    await page.locator('fieldset:target').getByRole('radio', { name: to }).check();
    await expect(answer(page)).toContainText(model);
  });

  test('fjerner et svar og står ved spørgsmålet, og fortryder at begynde forfra', async ({ page }) => {
    await begin(page);
    await choose(page, six);
    await question(page, 2)
      .getByRole('button', { name: /Fjern svaret/ })
      .click();
    await expect(question(page, 2).getByRole('radio').first()).toBeFocused();
    await expect(answer(page)).toContainText('I har svaret på 5.');
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(5);
  });
});
