import { themes } from '../../src/guides/domain/kommuner.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, filteredWrongly, storedKeys, test } from './harness';

const reportOf = { fsm: 'Flere skal med · besøgt' } as const;

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('finder jeg i to tryk, hvad Vejle måler ved hver samtale', async ({ page }) => {
    await page.goto('./kommuner/');
    await page
      .getByRole('list', { name: 'Samtaler og plan med borgeren' })
      .getByRole('listitem')
      .filter({ hasText: 'ved alle samtaler' })
      .getByRole('link', { name: 'Vejle' })
      .click();
    await expect(page).toHaveURL(/\/kommuner\/vejle\/#case-vejle-progressionsmaaling-hver-samtale$/);
    const deed = page.locator('#case-vejle-progressionsmaaling-hver-samtale');
    await expect(deed).toContainText('hvor langt borgeren er');
    await deed.getByRole('link', { name: 'Eksemplet på siden om elementet' }).click();
    await expect(page).toHaveURL(/\/elementer\/resultatorienteret-kontakt\/#case-vejle-progressionsmaaling-hver-samtale$/);
    await expect(page.locator('#case-vejle-progressionsmaaling-hver-samtale').getByRole('link', { name: 'Vejle' })).toBeVisible();
  });

  test('kan jeg vælge emne og rapport, og listerne følger valget', async ({ page }) => {
    await page.goto('./kommuner/');
    await page.getByText('Vælg, hvad I vil se').click();
    await page.getByRole('radio', { name: 'Samarbejde med virksomheder' }).check();
    await expect(page.getByRole('heading', { name: 'Samarbejde med virksomheder' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Politik, budget og drift' })).toBeHidden();
    await expect(page.getByRole('heading', { name: /^LISES/ })).toBeHidden();
    await page.getByRole('radio', { name: reportOf.fsm }).check();
    await expect(page.locator('.line:visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Vis alt igen' }).click();
    await page.getByRole('radio', { name: reportOf.fsm }).check();
    await expect(page.locator('#navne + ul').getByRole('link', { name: 'Greve' })).toBeVisible();
    await expect(page.locator('#navne + ul').getByRole('link', { name: 'Allerød' })).toBeHidden();
  });

  for (const name of ['emne', 'rapport']) {
    test(`ser jeg for hvert valg af ${name} netop det, der hører til det`, async ({ page }) => {
      await page.goto('./kommuner/');
      await page.getByText('Vælg, hvad I vil se').click();
      const radios = page.locator(`input[name=${name}]`);
      const choices = await radios.evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value).filter((value) => value !== 'alle'),
      );
      for (const choice of choices) {
        await radios.and(page.locator(`[value="${choice}"]`)).check();
        expect(await filteredWrongly(page, name, choice)).toEqual([]);
      }
      if (name === 'emne') expect(choices).toEqual([...themes]);
      else expect(choices.length).toBeGreaterThan(1);
    });
  }

  test('står det, at listen ikke er en rangliste, og hvem der valgte kommunerne', async ({ page }) => {
    await page.goto('./kommuner/');
    await expect(page.getByText('Listen er ikke en rangliste. Rapporterne valgte selv kommunerne')).toBeVisible();
  });

  test('ser jeg kommunens plads i sin klynge som tal, og hvad der er usikkert', async ({ page }) => {
    await page.goto('./kommuner/helsingoer/');
    const table = page.getByRole('table', { name: 'Helsingør blandt 6 jobcentre' });
    await expect(table.getByRole('row', { name: 'Samlet vurdering' })).toContainText('4 af 6');
    await expect(page.getByText('pladser i to klynger kan ikke sammenlignes')).toBeVisible();
    await expect(page.getByText('samlet ligger den lavere end midten')).toBeVisible();
  });

  test('ser jeg Lyngby-Taarbæks tre målinger, og hvad der ikke er oplyst', async ({ page }) => {
    await page.goto('./kommuner/lyngby-taarbaek/');
    const table = page.getByRole('table', { name: 'Andel, der er enig' });
    await expect(table.getByRole('row', { name: /kan påvirke, hvornår/ })).toContainText(/55\s%.*61\s%.*63\s%/s);
    await expect(table.getByRole('row', { name: /giver mening/ })).toContainText(/ikke oplyst.*40\s%.*58\s%/s);
  });

  test('siger siden det, når en rapport ikke fortæller, hvad kommunen gjorde', async ({ page }) => {
    await page.goto('./kommuner/greve/');
    await expect(page.getByText('Rapporten fortæller ikke, hvad netop denne kommune gjorde.')).toBeVisible();
  });
});

test('Filteret betjenes med tastaturet', async ({ page }) => {
  await page.goto('./kommuner/');
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#emne-alle')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#emne-politik')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Mål, viden og læring' })).toBeHidden();
});

test('Kommunens plads i klyngen ruller ikke sidelæns, heller ikke ved siden af en rullebjælke', async ({ page }) => {
  await page.setViewportSize({ width: 308, height: 800 });
  await page.goto('./kommuner/hilleroed/');
  await expectNoSidewaysScroll(page);
});

test('Et tal på kommunens side åbner sin kilde', async ({ page }) => {
  await page.goto('./kommuner/frederikssund/');
  await page.locator('.tal').filter({ hasText: '1,5' }).getByRole('button').click();
  await expect(page.locator('.note:popover-open')).toContainText('Én plan (2019)');
});

for (const path of ['./kommuner/', './kommuner/hilleroed/', './kommuner/lyngby-taarbaek/']) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    if (path === './kommuner/') await page.getByText('Vælg, hvad I vil se').click();
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
