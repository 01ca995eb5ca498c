/** The economist goes through the six steps, in any order, and is never given an answer to a question she has not answered. */
import { expect, test } from './harness';
import { address, answer, begin, beginGuided, expectNoResult, field, inflow, step, stepLink } from './oekonomen';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kan alle seks trin læses på én side og skrives ud', async ({ page }) => {
    await page.goto(address);
    for (const name of ['Hvem', 'Hvad sker i dag', 'Hvad gør I', 'Hvad var sket alligevel', 'Regler og satser'])
      await expect(step(page, name)).toBeVisible();
    await expect(page.getByRole('heading', { name: '6 Resultat' })).toBeVisible();
    await expect(page.getByText(/Det er eksemplets antagelse, ikke jeres svar/)).toBeVisible();
    await expect(page.getByText(/Gælder fra 4\. januar 2016/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(inflow(page)).toBeVisible();
  });
});

test.describe('Trin for trin', () => {
  test('ser hun ét trin ad gangen og resultatet hele tiden', async ({ page }) => {
    await beginGuided(page);
    await expect(step(page, 'Hvem')).toBeVisible();
    await expect(step(page, 'Hvad sker i dag')).toBeHidden();
    await step(page, 'Hvem').getByRole('link', { name: 'Hvad sker i dag' }).click();
    await expect(step(page, 'Hvad sker i dag')).toBeVisible();
    await expect(step(page, 'Hvem')).toBeHidden();
    await expect(stepLink(page, 'Hvad sker i dag')).toHaveAttribute('aria-current', 'step');
    await expect(answer(page)).toContainText('3.893.538');
    await page.goBack();
    await expect(step(page, 'Hvem')).toBeVisible();
  });

  test('kan hun gå direkte til et trin med en adresse og springe i dem', async ({ page }) => {
    await beginGuided(page, '#trin-4');
    await expect(step(page, 'Hvad var sket alligevel')).toBeVisible();
    await stepLink(page, 'Regler og satser').click();
    await expect(step(page, 'Regler og satser')).toBeVisible();
    await stepLink(page, 'Resultat').click();
    await expect(page.getByRole('heading', { name: '6 Resultat' })).toBeInViewport();
    await expect(step(page, 'Regler og satser')).toBeVisible();
  });

  test('fører en grund i svaret til det trin og det felt, den handler om', async ({ page }) => {
    await beginGuided(page, '#trin-5');
    await field(page, 'Ydelse pr. helårsperson').fill('en halv');
    await stepLink(page, 'Hvem').click();
    await expect(stepLink(page, 'Regler og satser')).toContainText('mangler noget');
    await answer(page).getByRole('link', { name: 'Ydelse pr. helårsperson' }).click();
    await expect(field(page, 'Ydelse pr. helårsperson')).toBeFocused();
    await expectNoResult(page);
  });

  test('kan hun få alle felter frem på én gang og tilbage igen', async ({ page }) => {
    await begin(page);
    await expect(field(page, 'Kalkulationsrente')).toBeVisible();
    await expect(inflow(page)).toBeVisible();
    await page.getByRole('checkbox', { name: /Ekspertvisning/ }).uncheck();
    await expect(field(page, 'Kalkulationsrente')).toBeHidden();
  });

  test('kan hun begynde med tomme felter, og intet bliver gættet', async ({ page }) => {
    await beginGuided(page);
    await page.getByRole('button', { name: /Tøm felterne/ }).click();
    await expectNoResult(page);
    for (const name of ['Hvem', 'Hvad sker i dag', 'Hvad gør I', 'Hvad var sket alligevel', 'Regler og satser'])
      await expect(stepLink(page, name)).toContainText('mangler noget');
    await expect(stepLink(page, 'Resultat')).toContainText('venter');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(answer(page)).toContainText('3.893.538');
  });
});
