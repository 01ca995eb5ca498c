/** Errand: an economist lays the action plan beside the numbers, so that the quarter is talked about with both. */
import { expect, expectAccessible, savedFile, test } from './harness';
import { begin, layPlan, plan } from './opfoelgning';

test('Økonomen lægger handleplanen ved siden af og væk igen og får en grund, når filen er en anden', async ({ page }) => {
  await begin(page);
  await layPlan(page);
  await expect(page.getByText('Planen kommer fra »Egenvurdering på de ti elementer«.')).toBeVisible();
  await expect(plan(page).getByRole('row', { name: /^1\.1/ })).toContainText('Ingen dato: Afventer budget');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Læg planen væk' }).click();
  await expect(plan(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(plan(page)).toHaveCount(1);
  const other = await savedFile(page, 'opfoelgning.json');
  await page.getByLabel('Åbn en anden').setInputFiles(other);
  await expect(page.getByRole('alert').filter({ hasText: 'Filen' })).toBeVisible();
  await expect(plan(page)).toHaveCount(1);
});
