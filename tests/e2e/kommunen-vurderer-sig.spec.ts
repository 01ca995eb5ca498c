import { announcedRadios } from './accessible-names';
import { address, answer, assess, expectedRadios, goTo, itemsOf, open, result, roleRadio, row, sections, statement } from './egenvurdering';
import { expect, expectAccessible, test } from './harness';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kan hele spørgeskemaet læses, og hver svarmulighed siger sit udsagn og sit trin', async ({ page }) => {
    await open(page);
    await expect(page.locator('noscript .notice')).toContainText('kræver, at JavaScript er slået til');
    await expect(page.getByRole('button')).toHaveCount(0);
    const radios = (await announcedRadios(page)).filter(({ group }) => !group.startsWith('Hvem svarer'));
    expect(radios).toEqual(sections.flatMap(({ items }) => items.flatMap(expectedRadios)));
  });

  test('viser siden et opdigtet eksempel, der er mærket som opdigtet', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('region', { name: 'Sådan kan det se ud' })).toContainText('Et opdigtet eksempel');
    await expect(row(page, 'Virksomhedsrettet indsats')).toContainText('Kan ikke vurderes');
  });
});

test.describe('Kommunen vurderer sig selv', () => {
  test('finder spørgeskemaet under Vurdér', async ({ page }) => {
    test.slow();
    await page.goto('selvevaluering/');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Egenvurdering på de ti elementer', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(address));
  });

  for (const [name, role] of [
    ['Politiker', 'politiker'],
    ['Leder', 'leder'],
    ['Medarbejder', 'medarbejder'],
  ] as const)
    test(`ser som ${role} kun de udsagn, rollen kan svare på, og hver svarmulighed har sit fulde navn`, async ({ page }) => {
      await open(page, name);
      const heard = [];
      for (const { title } of sections) {
        await goTo(page, title);
        heard.push(...(await announcedRadios(page)).filter(({ group }) => !group.startsWith('Hvem svarer')));
      }
      expect(heard).toEqual(itemsOf(role).flatMap(expectedRadios));
    });

  test('ser status, fordeling og grunden bag, mens den svarer', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    await expect(page.getByText(`4 af ${String(itemsOf('leder').length)} besvaret`, { exact: true })).toBeVisible();
    await expect(row(page, '1 Politisk ejerskab')).toContainText('På vej');
    await expect(row(page, '1 Politisk ejerskab')).toContainText('mellem »på vej« og »fast praksis«');
    await expect(row(page, '6 Virksomhedsrettet indsats')).toContainText('Kan ikke vurderes');
    await page.getByRole('button', { name: 'Hvorfor kan ikke vurderes: Virksomhedsrettet indsats' }).click();
    // A row that opens is not rendered on the server; its styles must come along all the same.
    await expect(page.locator('.why')).toHaveCSS('border-left-style', 'solid');
    await expect(result(page)).toContainText('1 af 2 svar er »ved ikke«. Reglen tillader højst en tredjedel.');
  });

  test('får »ved ikke« vist som et fund for sig og råd til de svage svar', async ({ page }) => {
    await open(page, 'Leder');
    await assess(page);
    const gaps = result(page).getByRole('list', { name: 'Det, I ikke ved' });
    await expect(gaps.getByRole('listitem')).toHaveCount(1);
    await expect(gaps).toContainText('6.1');
    const weak = result(page).getByRole('list', { name: 'Her kan I begynde' });
    await expect(weak.getByRole('listitem')).toHaveCount(1);
    await expect(weak).toContainText(sections[0]?.items[1]?.advice ?? 'råd');
    await expect(weak).toContainText('Drøftes i marts');
  });

  test('beholder svarene, når rollen skifter, og kan fjerne et svar igen', async ({ page }) => {
    await open(page, 'Leder');
    await answer(page, '1.2', 'På vej');
    await roleRadio(page, 'Medarbejder').check();
    await expect(statement(page, '1.2')).toBeHidden();
    await roleRadio(page, 'Leder').check();
    await expect(statement(page, '1.2').getByRole('radio', { name: 'På vej' })).toBeChecked();
    await page.getByRole('button', { name: 'Fjern svar 1.2' }).click();
    await expect(statement(page, '1.2').getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(statement(page, '1.2').getByRole('radio').first()).toBeFocused();
  });

  test('kommer fra en vejledning direkte til udsagnet', async ({ page }) => {
    await page.goto(`${address}#punkt-8-2`);
    await roleRadio(page, 'Medarbejder').check();
    await expect(statement(page, '8.2')).toBeVisible();
    await expect(statement(page, '1.1')).toBeHidden();
  });
});
