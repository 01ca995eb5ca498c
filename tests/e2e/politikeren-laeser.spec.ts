/** Errand: a politician reads an element, sees where the figures are from, and goes on to assess or calculate. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, storedKeys, test } from './harness';

const element = './elementer/hovedmotorvejen/';
const mark = (page: Page, number: number) => page.getByRole('button', { name: `Kilde ${String(number)}`, exact: true }).first();
const note = (page: Page, number: number) => page.locator(`#note-${String(number)}`);

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('læses elementet, og et tal følges til kildens side og tilbage', async ({ page }) => {
    await page.goto('./elementer/');
    await page.getByRole('link', { name: 'Fokus på hovedmotorvejen og sikker drift' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fokus på hovedmotorvejen og sikker drift');
    await expect(page.getByRole('heading', { name: 'Hvad er det almindelige forløb for vores største grupper' })).toBeVisible();

    const tilgang = page.getByRole('listitem').filter({ hasText: 'nye unge på kontanthjælp på et år' });
    await expect(tilgang).toContainText('Unge under 30 år');
    await tilgang.getByRole('link', { name: 'Hvad gør de bedste?' }).click();

    await expect(page).toHaveURL(/kilder\/hvad-goer-de-bedste\/#tal-hilleroed-tilgang$/);
    const figure = page.locator(':target');
    await expect(figure).toContainText('459 unge');
    await expect(figure).toContainText(/Linje.442.–.443/);
    await figure.getByRole('link', { name: 'Fokus på hovedmotorvejen' }).click();
    await expect(page.locator(':target')).toHaveAccessibleName('Kilde 5');
  });

  test('åbner nummeret kildekortet på stedet', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(element);
    await mark(page, 5).click();
    await expect(note(page, 5)).toBeInViewport();
    await expect(note(page, 5)).toContainText('459 unge');
  });

  test('fører et spørgsmål til det samme punkt i selvevalueringen', async ({ page }) => {
    await page.goto(`${element}#punkt-2-4`);
    const question = page.locator(':target');
    await expect(question.getByRole('heading', { name: 'Hvilket regnestykke ligger bag' })).toBeInViewport();
    await expect(question.getByRole('link')).toHaveAttribute('href', /selvevaluering\/hvad-goer-de-bedste\/#punkt-2-4$/);
  });
});

test.describe('Kildekortet', () => {
  test('åbnes og lukkes med tastaturet på en smal skærm og giver fokus tilbage', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(element);
    await mark(page, 5).focus();
    await page.keyboard.press('Enter');
    await expect(note(page, 5)).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(note(page, 5).getByRole('link', { name: 'Hvad gør de bedste?' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page, 5)).not.toBeInViewport();
    await expect(mark(page, 5)).toBeFocused();
  });

  test('holder sig inden for skærmen ved alle numre', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(element);
    for (const button of await page.locator('.prose .mark').all()) {
      await button.scrollIntoViewIfNeeded();
      await button.click();
      const box = await page.locator('.note:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(8);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(312);
      await page.keyboard.press('Escape');
    }
  });

  test('forklarer et fagord på stedet', async ({ page }) => {
    await page.goto(element);
    await page.getByRole('button', { name: 'straksaktivering' }).click();
    await expect(page.locator('#ord-straksaktivering')).toBeInViewport();
    await page.locator('#ord-straksaktivering').getByRole('button', { name: 'Luk' }).click();
    await expect(page.getByRole('button', { name: 'straksaktivering' })).toBeFocused();
  });

  for (const width of [1100, 1280, 1600]) {
    test(`står i margenen ud for sin linje og rører ikke de andre ved ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(element);
      const boxes = await page
        .locator('.margin-card')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
      const text = await page.locator('.prose > p').first().boundingBox();
      expect(boxes.length).toBeGreaterThan(8);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect(box.right).toBeLessThanOrEqual(width);
        const above = boxes[index - 1];
        if (above) expect(box.top).toBeGreaterThanOrEqual(above.bottom);
      }
      const figure = await page.locator('.tal data').first().boundingBox();
      expect(Math.abs((boxes[0]?.top ?? 0) - (figure?.y ?? 0))).toBeLessThan(24);
    });
  }

  test('læses ikke op midt i sætningen', async ({ page }) => {
    await page.goto(element);
    const sentence = page.locator('.prose p').filter({ hasText: 'På et år var der kommet' });
    await expect(sentence).toMatchAriaSnapshot(`- paragraph:
      - /children: equal
      - text: Hillerød ville bruge
      - button "straksaktivering"
      - text: /over for unge.* 459 unge/
      - button "Kilde 5"
      - text: /i gruppen.* 17 uger/
      - button "Kilde 6"
      - text: /forventede.* 4,8 uger/
      - button "Kilde 7"
      - text: .`);
  });
});

test('På papir står kilderne som noter med samme nummer', async ({ page }) => {
  await page.goto(element);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.margin-card').first()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Tal og kilder på siden' })).toBeVisible();
  await expect(note(page, 5)).toBeVisible();
  await expect(note(page, 5)).toContainText('459 unge');
  await expect(note(page, 5).getByText('Tilbage til teksten')).toBeHidden();
});

for (const path of ['./elementer/', element, './kilder/', './kilder/hvad-goer-de-bedste/']) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    // Six views of a long page.
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
