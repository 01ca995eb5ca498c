/** What the specs about all questionnaires share: the questionnaires as they are written, and the moves that answer any of them. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { asidesOf, isOpen, itemsFor, scaleOf, type Instrument, type Item } from '../../src/assessment/domain/index.ts';
import { instrumentSchema } from '../../src/assessment/instrument-schema.ts';
import { toInstrument } from '../../src/assessment/to-instrument.ts';
import { asideNames, roleNames } from '../../src/assessment/texts/selvevaluering.ts';
import { choiceNames } from '../../src/assessment/texts/methods.ts';
import { roleRadio } from './egenvurdering';
import { expect } from './harness';

export const instrumentIn = (file: string): Instrument =>
  toInstrument(basename(file, '.yaml'), instrumentSchema.parse(parse(readFileSync(file, 'utf8'))));
export const instruments = globSync('content/spoergeskemaer/*.yaml').map(instrumentIn);
export const named = (id: string): Instrument => {
  const found = instruments.find((instrument) => instrument.id === id);
  if (!found) throw new Error(`Skemaet ${id} findes ikke.`);
  return found;
};

/** What must be heard for every radio of an item: the statement with the group, the whole option with the radio. */
export function radiosOf(instrument: Instrument, item: Item) {
  const scale = scaleOf(instrument, item);
  if (isOpen(scale)) return [];
  const steps = choiceNames(item, scale).map((name, at) => [name, item.levels[at]].filter(Boolean).join(' '));
  return [...steps, ...asidesOf(item).map((aside) => asideNames[aside])].map((name) => ({
    group: expect.stringContaining(item.statement) as unknown as string,
    name,
  }));
}
/** The fields of an item. */
export const group = (page: Page, { id }: Pick<Item, 'id'>) => page.getByRole('group', { name: new RegExp(`^${id.replace('.', '\\.')} `) });

/** Opens a sheet in the first role that it asks. */
export async function openSheet(page: Page, instrument: Instrument): Promise<readonly Item[]> {
  await page.goto(`selvevaluering/${instrument.id}/`);
  const [role] = instrument.roles;
  if (!role) throw new Error(`Skemaet ${instrument.id} spørger ingen.`);
  if (instrument.roles.length > 1) await roleRadio(page, roleNames[role].name).check();
  await expect(page.getByRole('link', { name: 'Se egenvurderingen' }).first()).toBeVisible();
  return instrument.sections.flatMap((section) => itemsFor(section, role));
}

/** Answers what is on the screen: a step where there are steps, words where there are none. */
export async function answerShown(page: Page, instrument: Instrument, items: readonly Item[], step: number): Promise<void> {
  for (const item of items) {
    const field = group(page, item);
    if (!(await field.isVisible())) continue;
    if (isOpen(scaleOf(instrument, item))) await field.getByRole('textbox').fill('Ringer selv til virksomheder.');
    else await field.getByRole('radio').nth(step).check();
  }
}
