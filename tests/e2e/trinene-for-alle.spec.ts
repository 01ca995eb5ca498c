/** The steps for everyone: with the keyboard alone, through a file, and accessible in every state. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, expectAccessible, keptKeys, startOver, test } from './harness';
import { answer, begin, beginGuided, field, saved, step, stepLink } from './oekonomen';

test('En fil husker svaret, målingen, kurven og gruppen', async ({ page }, info) => {
  await begin(page);
  await field(page, 'Målgruppen med jeres ord').fill('Unge uden uddannelse');
  await page.getByRole('radio', { name: /Vores egne tal/ }).check();
  await field(page, 'Forløbet i dag, uge for uge').fill('0;100\n13;50\n52;0');
  await page.getByRole('radio', { name: /ikke blev kaldt ind/ }).check();
  for (const [label, count] of [
    ['Unge, der blev kaldt ind', '239'],
    ['Heraf ude af ydelsen (personer)', '143'],
    ['Unge, der ikke blev kaldt ind', '148'],
    ['Heraf ude af ydelsen alligevel', '44'],
  ] as const)
    await field(page, label).fill(count);
  const before = await answer(page).locator('.verdict').innerText();
  const file = info.outputPath('gemt.json');
  writeFileSync(file, readFileSync(await saved(page)));
  expect(await keptKeys(page)).toBe(0);
  await page.reload();
  await startOver(page);
  await page.getByLabel('Åbn fil').setInputFiles(file);
  await page.getByRole('checkbox', { name: /Ekspertvisning/ }).check();
  await expect(field(page, 'Målgruppen med jeres ord')).toHaveValue('Unge uden uddannelse');
  await expect(field(page, 'Forløbet i dag, uge for uge')).toHaveValue('0;100\n13;50\n52;0');
  await expect(page.getByRole('radio', { name: /ikke blev kaldt ind/ })).toBeChecked();
  await expect(answer(page).locator('.verdict')).toHaveText(before);
});

test('En fil fra den første udgave åbnes, og dens andel står som en antagelse', async ({ page }) => {
  await beginGuided(page, '#trin-4');
  await page.getByLabel('Åbn fil').setInputFiles('tests/fixtures/files/businesscase-1.json');
  await expect(page.getByRole('radio', { name: 'Vi antager en andel' })).toBeChecked();
  await expect(answer(page)).toContainText('10.633.938');
});

test('Alle trin kan nås med tastaturet alene', async ({ page }) => {
  await beginGuided(page);
  await stepLink(page, 'Hvad var sket alligevel').focus();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Hvad var sket alligevel')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Vi antager en andel' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Det ved vi ikke' })).toBeChecked();
  await expect(answer(page)).toContainText('1.946.769');
});

test.describe('Trinene er tilgængelige', () => {
  // Six views of a long page.
  test.setTimeout(300_000);

  test('ét ad gangen, med en måling', async ({ page }) => {
    await beginGuided(page, '#trin-4');
    await page.getByRole('radio', { name: /ikke blev kaldt ind/ }).check();
    await field(page, 'Unge, der blev kaldt ind').fill('239');
    await expectAccessible(page);
  });

  test('med en kurve, der har fejl', async ({ page }) => {
    await beginGuided(page, '#trin-2');
    await page.getByRole('radio', { name: /Vores egne tal/ }).check();
    await field(page, 'Forløbet i dag, uge for uge').fill('0;100\n13;x');
    await expectAccessible(page);
  });

  test('med tomme felter i ekspertvisning, reglerne fra 2011 og satserne åbne', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: /Tøm felterne/ }).click();
    await page.getByRole('radio', { name: 'Refusion efter aktivering' }).check();
    await page.getByText('Satser at regne ud fra').click();
    await expectAccessible(page);
  });
});
