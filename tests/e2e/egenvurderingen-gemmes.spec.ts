import { address, answer, assess, goTo, open, openText, result, rewordInNewEdition, saveFile, statement } from './egenvurdering';
import { expect, stopCalendar, keptKeys, test, today } from './harness';

test.describe('Svarene bliver hos kommunen', () => {
  test('gemmes som fil og giver samme egenvurdering, når filen åbnes igen', async ({ page, context }) => {
    await open(page, 'Leder');
    await assess(page);
    await page.getByLabel('Navn på egenvurderingen').fill('Ledergruppen, forår');
    const shown = await result(page).innerText();
    const { name, text } = await saveFile(page);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d_egenvurdering_hvad-goer-de-bedste_leder\.json$/);
    await page.close();

    const later = await context.newPage();
    await later.goto(address);
    await openText(later, text);
    await expect(result(later)).toBeVisible();
    expect(await result(later).innerText()).toBe(shown);
    await goTo(later, 'Politisk ejerskab');
    await expect(statement(later, '1.2').getByLabel('Note til 1.2')).toHaveValue('Drøftes i marts');
  });

  test('kan begynde forfra og fortryde det', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    const shown = await result(page).innerText();
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(page.getByRole('heading', { name: 'Sådan kan det se ud' })).toBeVisible();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    expect(await result(page).innerText()).toBe(shown);
  });

  test('er urørte, når en forkert fil afvises', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    const shown = await result(page).innerText();
    const { text } = await saveFile(page);
    const changed = (from: string | RegExp, to: string) => text.replace(from, to);
    for (const [file, reason] of [
      ['ikke json', 'kan ikke læses som en Styrbar-fil'],
      [changed('"selvevaluering"', '"businesscase"'), 'hører til et andet værktøj'],
      [changed('"version": 1', '"version": 99'), 'nyere udgave af spørgeskemaet'],
      [changed('"1.1": {', '"99.9": {'), 'et svar på »99.9«'],
      [changed('"state": 3', '"state": 7'), 'findes ikke blandt svarmulighederne'],
      [changed('"state": 3', '"state": "3"'), 'følger ikke reglerne'],
    ] as const) {
      expect(file).not.toBe(text);
      await openText(page, file);
      await expect(page.getByRole('status').filter({ hasText: reason })).toContainText('jeres svar er urørt');
      expect(await result(page).innerText()).toBe(shown);
    }
  });

  test('fra en nyere udgave vises, så langt siden kender dem, og siden siger, at resten ikke er med', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    const shown = await result(page).innerText();
    const { text } = await saveFile(page);
    await openText(page, text.replace(/"schemaVersion": \d+/, '"schemaVersion": 99').replace('"role"', '"nyt": 1, "role"'));
    await expect(page.getByRole('status').filter({ hasText: 'nyere udgave af Styrbar (format 99' })).toContainText(
      'I ser kun det, siden kender.',
    );
    expect(await result(page).innerText()).toBe(shown);
  });

  test('ligger ikke på enheden, før kommunen vælger det, og kan slettes derfra igen', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    expect(await keptKeys(page)).toBe(0);
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await goTo(page, 'Mål i styringen');
    await answer(page, '9.1', 'Fast praksis');
    const shown = await result(page).innerText();

    await page.reload();
    await expect(page.getByText('Svarene er hentet fra denne enhed.')).toBeVisible();
    expect(await result(page).innerText()).toBe(shown);
    await page.getByRole('button', { name: 'Slet fra denne enhed' }).click();
    expect(await keptKeys(page)).toBe(0);
    expect(await result(page).innerText()).toBe(shown);
  });

  test('spørger ikke, når siden bliver genindlæst, for svarene er der igen', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await open(page, 'Leder');
    await assess(page);
    const shown = await result(page).innerText();
    await page.reload();
    await expect(page.getByText('Hentet fra før.')).toBeVisible();
    expect(await result(page).innerText()).toBe(shown);
    expect(asked).toEqual([]);
  });

  test('bliver liggende, hvis det på enheden ikke kan læses, og siden siger det', async ({ page }) => {
    await open(page, 'Leder');
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await expect(page.getByText('Svarene bliver nu gemt på denne enhed')).toBeVisible();
    const damaged = await page.evaluate(() => {
      const [key = ''] = Object.keys(localStorage);
      localStorage.setItem(key, '{"app":"styrbar"');
      return localStorage.getItem(key);
    });
    await page.reload();
    await expect(page.getByText('Det, der ligger på denne enhed, kan ikke læses. Det er ikke rørt.')).toBeVisible();
    await open(page, 'Leder');
    await answer(page, '1.1', 'På vej');
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await expect(page.getByText('Svarene bliver nu gemt på denne enhed')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)))).toContain(damaged);
  });

  test('lader svar ligge på enheden, når en ny udgave har andre ord, og siger hvilke', async ({ page }) => {
    await open(page, 'Leder');
    await answer(page, '1.1', 'På vej');
    await answer(page, '1.2', 'På vej');
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await expect(page.getByText('Svarene bliver nu gemt på denne enhed')).toBeVisible();
    const kept = () => page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)));
    const before = await kept();
    await rewordInNewEdition(page, '1.2');
    await page.reload();
    await expect(page.getByText('Noget af det, der ligger på denne enhed, er ikke hentet.')).toBeVisible();
    await expect(page.getByText(/^Dette fra udgave 1 er ikke ført over.*: 1\.2\./)).toBeVisible();
    await expect(statement(page, '1.1').getByRole('radio', { name: 'På vej' })).toBeChecked();
    await answer(page, '1.1', 'Fast praksis');
    expect(await kept()).toEqual(before);
  });

  test('bliver kun holdt ajour af én fane ad gangen', async ({ page, context }) => {
    await open(page, 'Leder');
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    const other = await context.newPage();
    // Where time stands still, the other tab would keep the very same text, and the browser tells nobody.
    await other.addInitScript(stopCalendar, today + 60_000);
    await other.goto(address);
    await expect(other.getByText('Svarene er hentet fra denne enhed.')).toBeVisible();
    await expect(page.getByText('En anden fane gemmer nu på denne enhed.')).toBeVisible();
    await page.getByRole('button', { name: 'Overtag' }).click();
    await expect(other.getByText('En anden fane gemmer nu på denne enhed.')).toBeVisible();
  });
});
