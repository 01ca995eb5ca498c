/** An economist makes the base budget of the municipality's own tables: survival by month, and indices by year. */
import { answer, begin, expectNoResult, field, group } from './grundbudget';
import { expect, expectAccessible, test } from './harness';

test.describe('Økonomen bruger egne tabeller', () => {
  test('bytter varigheden ud med en tabel fra et regneark, og får begge tilbage', async ({ page }) => {
    await begin(page);
    await group(page, 1)
      .getByRole('radio', { name: /overlevelsestabel/ })
      .check();
    await expectNoResult(page);
    await field(page, 'Nye borgere om måneden').fill('65');
    await field(page, 'Overlevelsestabel for nye borgere').fill('Måned\tAndel\n0\t100\n6\t62,5\n24\t10\n48\t0');
    await expect(group(page, 1)).toContainText('Vi læser 4 punkter.');
    await field(page, 'Overlevelsestabel for dem').fill('0;100\n48;0');
    await expect(answer(page)).toContainText('Investeringen ændrer ikke udgiften over 4 år');
    await group(page, 1)
      .getByRole('radio', { name: /gennemsnitlige varighed/ })
      .check();
    await expect(field(page, 'Gennemsnitlig varighed')).toHaveValue('40');
    await expect(answer(page)).toContainText('Investeringen skal give 16.919.979');
  });

  test('får at vide linje for linje, hvad der er galt i en tabel', async ({ page }) => {
    await begin(page);
    const table = field(page, 'Overlevelsestabel for nye borgere', 2);
    await table.fill('0;100\n6;33\n12;40\n36;0');
    await expect(table).toHaveAccessibleDescription(/Linje 3: Andelen kan ikke stige/);
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Gruppe 2, overlevelsestabel for nye borgere' }).click();
    await expect(table).toBeFocused();
    await table.fill('0;100\n6;tredive\n36;0');
    await expect(table).toHaveAccessibleDescription(/Linje 2: »tredive« er ikke et tal/);
    await expect(table).toHaveValue('0;100\n6;tredive\n36;0');
  });

  test('lader tilgangen følge landet med et andet basisår og en anden vægt', async ({ page }) => {
    await begin(page);
    await expect(group(page, 2)).toContainText('Budgetårene er 2027–2030. Tilgangen bliver 40,1 · 39,4 · 38,9 · 38,9.');
    await group(page, 2).getByRole('combobox', { name: 'Basisår' }).selectOption('2026');
    await field(page, 'Hvor meget landets udvikling vejer', 2).fill('100');
    await expect(group(page, 2)).toContainText('Tilgangen bliver 38,7 · 38,4 · 38 · 38.');
    await expect(group(page, 2)).toContainText('jeres tal');
    await field(page, 'Indeks år for år', 2).fill('2026;100;100\n2028;101;101');
    await expect(field(page, 'Indeks år for år', 2)).toHaveAccessibleDescription(/Linje 2: Årene skal følge efter hinanden/);
    await expectNoResult(page);
  });

  test('giver to grupper med samme navn hver sin overskrift', async ({ page }) => {
    await begin(page);
    await field(page, 'Målgruppe', 2).fill('Kontanthjælp, jobparate');
    await expect(page.getByRole('region', { name: 'Kontanthjælp, jobparate (gruppe 1): grundbudget' })).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Kontanthjælp, jobparate (gruppe 2): grundbudget' })).toHaveCount(1);
    await expectAccessible(page);
  });

  test('med fejl i en tabel og i et felt', async ({ page }) => {
    await begin(page);
    await field(page, 'Overlevelsestabel for nye borgere', 2).fill('0;100\n6;x');
    await field(page, 'Gennemsnitlig varighed').fill('0');
    await expectAccessible(page);
  });
});
