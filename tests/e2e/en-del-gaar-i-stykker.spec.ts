/** Something on the page breaks, or its code cannot be fetched: the rest goes on, and the page says what to do. Faults are meant here, so the watch for them is not. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, stopCalendar, today } from './harness';

const calculator = '/businesscase/sagsstamme/';
const broken = (page: Page) => page.getByText('Noget gik galt på siden.');
const missing = (page: Page) => page.getByText('En del af siden kunne ikke hentes.');

test.beforeEach(({ context }) => context.addInitScript(stopCalendar, today));

/** From here on nothing that writes a number can be drawn, until it is mended. */
const breakNumbers = (page: Page) =>
  page.evaluate(() => {
    const real = Object.getOwnPropertyDescriptor(Number.prototype, 'toExponential') ?? {};
    const broken = () => {
      throw new Error('Tallet kan ikke skrives');
    };
    Object.defineProperty(Number.prototype, 'toExponential', { ...real, value: broken });
    Object.assign(globalThis, { mend: () => void Object.defineProperty(Number.prototype, 'toExponential', real) });
  });

test('en del, der går i stykker, siger det, og prøver igen med det, der er skrevet', async ({ page }) => {
  await page.goto(calculator);
  const field = page.getByRole('textbox').first();
  await field.fill('41');
  await breakNumbers(page);
  await field.fill('43');
  await expect(broken(page)).toBeVisible();
  await expect(page.getByText('Denne del kan ikke vises lige nu.')).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => {
    (globalThis as unknown as { mend: () => void }).mend();
  });
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByText('Denne del kan ikke vises lige nu.')).toBeHidden();
  await expect(field).toHaveValue('43');
});

test('det, der var skrevet, da noget gik i stykker, er der stadig, når siden er genindlæst', async ({ page }) => {
  await page.goto(calculator);
  const field = page.getByRole('textbox').first();
  await field.fill('41');
  await breakNumbers(page);
  await field.fill('43');
  await page.getByRole('link', { name: 'Hent arbejdet som fil' }).click();
  await expect(page.getByRole('heading', { name: 'Kladder i denne fane' })).toBeVisible();
  await page.getByRole('link', { name: 'Åbn: Sagsstamme' }).click();
  await expect(page.getByText('Hentet fra før')).toBeVisible();
  await expect(field).toHaveValue('43');
});

for (const path of [calculator, '/businesscase/straksaktivering/', '/selvevaluering/hvad-goer-de-bedste/', '/organisering/vaelg-model/'])
  test(`${path} siger, at dens kode ikke kunne hentes`, async ({ page }) => {
    await page.route(/_astro\/.*\.js(\?|$)/, async (route) => {
      const isPart = /islands|sagsstamme|modelvalg/i.test(route.request().url());
      await (isPart ? route.fulfill({ status: 404, body: 'Findes ikke' }) : route.continue());
    });
    await page.goto(path);
    await expect(missing(page)).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Genindlæs siden' }).click();
    await expect(missing(page)).toBeHidden();
    await expect(page.getByRole('textbox').or(page.getByRole('radio')).first()).toBeVisible();
  });

test('en side, der virker, siger ingenting', async ({ page }) => {
  await page.goto(calculator);
  await page.getByRole('textbox').first().fill('41');
  await expect(page.getByRole('status').first()).toBeAttached();
  await expect(broken(page)).toBeHidden();
  await expect(missing(page)).toBeHidden();
});
