/** Errand: a coordinator reads the pictures of a result, on a telephone and on a wide screen. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './harness';
import { show } from './maalingens-resultat';

/** What the counts above the bars look like: how many stretches, how many counts, and whether two of them meet. */
const barsOn = (page: Page) =>
  page.locator('.item .row svg').evaluateAll((bars) =>
    bars.map((bar) => {
      const spans = [...bar.querySelectorAll('text')].map((text) => text.getBoundingClientRect()).toSorted((a, b) => a.left - b.left);
      return {
        stretches: bar.querySelectorAll('rect').length,
        counts: spans.length,
        meet: spans.slice(1).some(({ left }, at) => left < (spans[at]?.right ?? 0) + 1),
      };
    }),
  );

/** How many stretches reach the edge of their picture, where paper would cut their outline. */
const cutOn = (page: Page) =>
  page.locator('.item .row').evaluateAll(
    (rows) =>
      rows.flatMap((row) => {
        const edge = row.querySelector('svg')?.parentElement?.getBoundingClientRect().right ?? 0;
        return [...row.querySelectorAll('rect')].filter((stretch) => stretch.getBoundingClientRect().right > edge - 0.4);
      }).length,
  );

test.describe('Tegningerne i et resultat', () => {
  test.slow();

  test('har alle antal over søjlerne, også de smalle, og ingen af dem dækker hinanden', async ({ page }) => {
    await show(page, 'flere-skal-med', { leder: 9, medarbejder: 60 }, 90);
    await page.getByRole('button', { name: 'Åbn alle afsnit' }).click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page, String(width));
      await expect(async () => {
        const bars = await barsOn(page);
        expect(bars.length).toBeGreaterThan(80);
        expect(bars.filter(({ stretches, counts, meet }) => counts !== stretches || meet)).toEqual([]);
      }).toPass();
    }
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => cutOn(page)).toBe(0);
    await expect(page.locator('.item > .own').first()).toHaveCSS('break-inside', 'avoid');
  });

  test('har samme mål for alle prikker på balancerne, og nøglen siger hvilket', async ({ page }) => {
    await show(page, 'lises-refleksion', { politiker: 6, leder: 8, medarbejder: 40 }, 60);
    await page.locator('summary', { hasText: 'Fire balancer' }).click();
    await expect(page.getByRole('list', { name: 'Prikkernes størrelse' })).toHaveText(/alle i gruppen.*halvdelen.*hver tiende/s);
    const areas = await page.locator('.axis .line svg').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const counts = [...row.querySelectorAll('text')].map(({ textContent }) => Number(textContent));
        const all = counts.reduce((sum, count) => sum + count, 0);
        return [...row.querySelectorAll('circle')].map((dot, at) => (dot.r.baseVal.value ** 2 * all) / (counts[at] ?? 0));
      }),
    );
    expect(areas.length).toBeGreaterThan(20);
    expect(Math.max(...areas) - Math.min(...areas)).toBeLessThan(1);
    await expectAccessible(page);
  });

  test('har linjer i overblikket, der fylder deres kolonne, med en streg for hvert trin', async ({ page }) => {
    await show(page, 'hvad-goer-de-bedste', { leder: 9, medarbejder: 24 }, 30);
    const line = page.getByRole('row', { name: '1 Politisk ejerskab' }).locator('td svg').first();
    await expect(line.locator('line')).toHaveCount(5);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect((await line.boundingBox())?.width).toBeGreaterThan(250);
    }
  });
});
