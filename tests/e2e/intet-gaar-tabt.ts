/** Every tool that keeps what is typed. */
import { expect, type Page } from '@playwright/test';
import * as effekt from './effektoekonomi';
import * as sheet from './egenvurdering';
import * as budget from './grundbudget';
import * as campaign from './maaling';
import * as economist from './oekonomen';
import * as follow from './opfoelgning';
import * as chooser from './vaelg-model';

/** A tool as anybody uses it: what is typed in it, and how that is seen again. */
export interface Tool {
  readonly name: string;
  readonly address: string;
  /** What must be there first. Gives the address to begin at. */
  readonly prepare?: (page: Page) => Promise<string>;
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

export const tools: readonly Tool[] = [
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
  {
    name: 'egenvurdering',
    address: sheet.address,
    async type(page) {
      await sheet.roleRadio(page, 'Leder').check();
      await sheet.answer(page, '1.1', 'På vej');
      await sheet.statement(page, '1.1').locator('summary').click();
      await sheet.statement(page, '1.1').getByLabel('Note til 1.1').fill('Drøftes ');
    },
    async stands(page) {
      await expect(sheet.statement(page, '1.1').getByRole('radio', { name: 'På vej' })).toBeChecked();
      await expect(sheet.statement(page, '1.1').getByLabel('Note til 1.1')).toHaveValue('Drøftes ');
    },
    empty: (page) => expect(sheet.roleRadio(page, 'Leder')).not.toBeChecked(),
  },
  {
    name: 'svar på en invitation',
    address: campaign.answerPage,
    prepare: (page) => campaign.invite(page),
    async type(page) {
      await sheet.roleRadio(page, 'Leder').check();
      await sheet.answer(page, '1.1', 'På vej');
      await page.getByRole('button', { name: 'Lav svarkode' }).click();
      await expect(page.getByLabel('Din svarkode')).toHaveValue(/^HG/);
    },
    async stands(page) {
      await expect(sheet.statement(page, '1.1').getByRole('radio', { name: 'På vej' })).toBeChecked();
      await expect(page.getByLabel('Din svarkode')).toHaveValue(/^HG/);
    },
    empty: (page) => expect(sheet.roleRadio(page, 'Leder')).not.toBeChecked(),
  },
  {
    name: 'måling, før den er lavet',
    address: campaign.campaignPage,
    type: (page) => page.getByLabel('Målingens navn').fill('Foråret '),
    stands: (page) => expect(page.getByLabel('Målingens navn')).toHaveValue('Foråret '),
    empty: (page) => expect(page.getByLabel('Målingens navn')).toHaveValue(''),
  },
];
