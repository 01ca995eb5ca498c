/** The answers of each step: what the economist knows of her own, and what is told when it cannot be used. */
import { expect, test } from './harness';
import { answer, begin, beginGuided, expectNoResult, field, preset, step, stepLink } from './oekonomen';

test.describe('Hvad sker i dag', () => {
  test('indsætter hun sin egen kurve og får hver forkert linje at vide', async ({ page }) => {
    await beginGuided(page, '#trin-2');
    await page.getByRole('radio', { name: /Vores egne tal/ }).check();
    await expectNoResult(page);
    const curve = field(page, 'Forløbet i dag, uge for uge');
    await curve.fill('uge;andel\n0;100\n13;halvt\n26;20\n30;25\n52;0');
    await expect(curve).toHaveAccessibleDescription(/Linje 3: Andelen er ikke et tal/);
    await curve.fill('uge;andel\n0;100\n13;50\n26;20\n30;25\n52;0');
    await expect(curve).toHaveAccessibleDescription(/Linje 5: Andelen kan ikke stige/);
    await curve.fill('uge;andel\n0;100\n13;50\n26;20\n30;15\n52;0');
    await expect(page.getByText('Efter 13 uger er 50 pct. stadig på ydelsen')).toBeVisible();
    await expect(answer(page)).toContainText('tjener kommunen');
  });

  test('ændrer kurvens form forløbet og ikke gennemsnittet', async ({ page }) => {
    await beginGuided(page, '#trin-2');
    await page.getByRole('radio', { name: /chancen for at komme videre ændrer sig/ }).check();
    await expectNoResult(page);
    await field(page, 'Kurvens form').fill('0,8');
    await expect(answer(page)).toContainText('tjener kommunen');
    await field(page, 'Kurvens form').fill('9');
    await expect(field(page, 'Kurvens form')).toHaveAttribute('aria-invalid', 'true');
    await expectNoResult(page);
  });
});

test.describe('Hvad var sket alligevel', () => {
  const counts = async (page: Parameters<typeof beginGuided>[0], numbers: readonly string[]) => {
    const labels = [
      'Unge, der blev kaldt ind',
      'Heraf ude af ydelsen (personer)',
      'Unge, der ikke blev kaldt ind',
      'Heraf ude af ydelsen alligevel',
    ];
    for (const [index, label] of labels.entries()) await field(page, label).fill(numbers[index] ?? '');
  };

  test('er eksemplets antagelse mærket som eksemplets', async ({ page }) => {
    await beginGuided(page, '#trin-4');
    await expect(stepLink(page, 'Hvad var sket alligevel')).toContainText('eksemplets antagelse');
    await field(page, 'Del af forskellen, som skyldes indsatsen').fill('70');
    await expect(stepLink(page, 'Hvad var sket alligevel')).toContainText('udfyldt');
  });

  test('regnes halvdelen med, når hun ikke ved det, og det står som vores skøn', async ({ page }) => {
    await beginGuided(page, '#trin-4');
    await page.getByRole('radio', { name: 'Det ved vi ikke' }).check();
    await expect(page.getByText(/regner vi kun 50 pct\. af forskellen med/)).toBeVisible();
    await expect(step(page, 'Hvad var sket alligevel').getByText('Forsigtig andel: skøn')).toBeVisible();
    await expect(answer(page)).toContainText('1.946.769');
  });

  test('måles det mod en gruppe, med usikkerheden ved siden af', async ({ page }) => {
    await beginGuided(page, '#trin-4');
    await page.getByRole('radio', { name: /ikke blev kaldt ind/ }).check();
    await expectNoResult(page);
    await counts(page, ['239', '143', '148', '44']);
    await expect(page.getByText(/fra 20,5 til 39,7 procentpoint/)).toBeVisible();
    await expect(page.getByText(/regner vi 50,3 pct\. af forskellen med/)).toBeVisible();
    await expect(answer(page)).toContainText('tjener kommunen');
    await counts(page, ['100', '20', '100', '40']);
    await expect(page.getByText(/Målingen viser ingen gevinst/).first()).toBeVisible();
    await expectNoResult(page);
  });
});

test.describe('Regler og satser', () => {
  test('har hver regel sin tid og sin kilde, og en sats uden kilde har intet beløb', async ({ page }) => {
    await beginGuided(page, '#trin-5');
    await page.getByRole('radio', { name: 'Refusion efter aktivering' }).check();
    await expectNoResult(page);
    await field(page, 'Uger i aktivering uden indsatsen').fill('0');
    await expect(answer(page)).toContainText('tjener kommunen');
    await page.getByText('Refusionstrappen: kilde og sikkerhed').click();
    await expect(page.getByText(/lovbekendtgørelse nr\. 221/)).toBeVisible();
    await page.getByText('Satser at regne ud fra').click();
    await expect(page.getByRole('row', { name: /Grundsats/ })).toContainText('ikke efterprøvet');
    await expect(page.getByRole('rowheader', { name: /bm\.dk/ })).toBeVisible();
  });

  test('venter eksemplet med reglerne fra 2016 på kommunens egen ydelse', async ({ page }) => {
    await begin(page);
    await preset(page, 'Regler fra 2016').click();
    await expectNoResult(page);
    await answer(page).getByRole('link', { name: 'Ydelse' }).click();
    await field(page, 'Ydelse pr. helårsperson').fill('72.000');
    await expect(answer(page)).toContainText('4.366.149');
  });

  test('er de andre eksempler regnet til ende', async ({ page }) => {
    await begin(page);
    for (const [name, saving] of [
      ['Forsigtig (tre uger)', '1.246.588'],
      ['Lille kommune', '596.093'],
    ] as const) {
      await preset(page, name).click();
      await expect(answer(page)).toContainText(saving);
    }
  });
});
