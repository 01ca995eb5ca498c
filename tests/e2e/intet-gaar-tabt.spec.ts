/** Whatever happens to a page, what was typed in it is there again: every tool, every way a page can go. */
import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import * as effekt from './effektoekonomi';
import * as budget from './grundbudget';
import * as follow from './opfoelgning';
import * as chooser from './vaelg-model';
import * as economist from './oekonomen';

interface Tool {
  readonly name: string;
  readonly address: string;
  /** Types a little, some of it unreadable where the tool has a field for it. */
  readonly type: (page: Page) => Promise<void>;
  /** What was typed stands there. */
  readonly stands: (page: Page) => Promise<void>;
  /** Nothing of it stands there. */
  readonly empty: (page: Page) => Promise<void>;
}

const fieldTool = (name: string, address: string, label: string | RegExp, [typed, begins]: readonly [string, string]): Tool => {
  const field = (page: Page) => page.getByRole('textbox', { name: label }).first();
  return {
    name,
    address,
    type: (page) => field(page).fill(typed),
    stands: (page) => expect(field(page)).toHaveValue(typed),
    empty: (page) => expect(field(page)).toHaveValue(begins),
  };
};

const tools: readonly Tool[] = [
  fieldTool('straksaktivering', economist.address, 'Nye unge om året', ['12 ca.', '459']),
  fieldTool('grundbudget', budget.address, 'Nye borgere om året', ['halvtreds', '780']),
  fieldTool('sagsstamme', './businesscase/sagsstamme/', 'Navn på regnestykket', ['Vores ', '']),
  fieldTool('effektøkonomi', effekt.address, 'Navn på regnestykket', ['Vores ', '']),
  fieldTool('opfølgning', follow.address, 'Navn på regnestykket', ['Vores ', '']),
  {
    name: 'valg af model',
    address: chooser.address,
    type: (page) => chooser.choose(page, chooser.six.slice(0, 2)),
    stands: (page) => expect(page.getByRole('radio', { checked: true })).toHaveCount(2),
    empty: (page) => expect(page.getByRole('radio', { checked: true })).toHaveCount(0),
  },
];

async function begin(page: Page, { address }: Tool): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** The page goes without a word: nothing that listens for it hears it. */
const silent = (): void => {
  for (const name of ['pagehide', 'beforeunload', 'visibilitychange'])
    addEventListener(
      name,
      (event) => {
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
};
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Hentet fra før.' });

for (const tool of tools)
  test.describe(tool.name, () => {
    test('har det skrevne, når siden bliver genindlæst', async ({ page }) => {
      await begin(page, tool);
      await tool.type(page);
      await page.reload();
      await expect(told(page)).toBeVisible();
      await tool.stands(page);
      await page.getByRole('button', { name: 'Begynd forfra' }).first().click();
      await tool.empty(page);
      await page.locator('#kladde').getByRole('button', { name: 'Fortryd' }).click();
      await tool.stands(page);
    });
    test('har det skrevne efter tilbage og frem', async ({ page }) => {
      await begin(page, tool);
      await tool.type(page);
      await page.goto('./begreber/');
      await page.goBack();
      await tool.stands(page);
      await page.goForward();
      await begin(page, tool);
      await tool.stands(page);
    });
    test('har det skrevne, når fanen går ned', async ({ page }) => {
      await page.addInitScript(silent);
      await begin(page, tool);
      await tool.type(page);
      await page.waitForTimeout(1000);
      await page.reload();
      await tool.stands(page);
    });
    test('gemmer intet, før nogen skriver', async ({ page }) => {
      await begin(page, tool);
      await page.waitForTimeout(700);
      await page.reload();
      expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    });
  });
