/** What the specs about self-assessment share: the questionnaire as it is written, and the moves a user makes. */
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { itemsFor, mainScale, type Item, type Role } from '../../src/assessment/domain/index.ts';
import { instrumentSchema } from '../../src/assessment/instrument-schema.ts';
import { toInstrument } from '../../src/assessment/to-instrument.ts';

export const address = 'selvevaluering/hvad-goer-de-bedste/';
const written: unknown = parse(readFileSync('content/spoergeskemaer/hvad-goer-de-bedste.yaml', 'utf8'));
export const instrument = toInstrument('hvad-goer-de-bedste', instrumentSchema.parse(written));
export const { sections } = instrument;
export const { steps } = mainScale(instrument);
export const itemsOf = (role: Role) => sections.flatMap((section) => itemsFor(section, role));

/** What must be heard for each radio of an item: the statement, and the step with its description. */
export const expectedRadios = ({ statement, levels }: Item) =>
  [...steps.map((step, index) => `${step} ${levels[index] ?? ''}`), 'Ved ikke', 'Ikke relevant'].map((name) => ({
    group: expect.stringContaining(statement) as unknown as string,
    name,
  }));

export const roleRadio = (page: Page, role: string) => page.getByRole('radio', { name: new RegExp(`^${role} `) });

export async function open(page: Page, role?: string): Promise<void> {
  await page.goto(address);
  if (role) await roleRadio(page, role).check();
}
export const statement = (page: Page, id: string) => page.getByRole('group', { name: new RegExp(`^${id.replace('.', '\\.')} `) });
export const answer = (page: Page, id: string, option: string) => statement(page, id).getByRole('radio', { name: option }).check();
export const goTo = (page: Page, element: string) =>
  page.getByRole('navigation', { name: 'De ti elementer' }).getByRole('link', { name: element }).click();
export const row = (page: Page, element: string) => page.getByRole('row', { name: element });

/** Enough answers for each kind of finding: a status, a split, knowledge gaps, a weak answer and a note. */
export async function assess(page: Page): Promise<void> {
  await answer(page, '1.1', 'Fast praksis');
  await answer(page, '1.2', 'På vej');
  await statement(page, '1.2').locator('summary').click();
  await statement(page, '1.2').getByLabel('Note til 1.2').fill('Drøftes i marts');
  await goTo(page, 'Virksomhedsrettet indsats');
  await answer(page, '6.1', 'Ved ikke');
  await answer(page, '6.2', 'Følges op');
}

export async function saveFile(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som fil' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
export const openText = (page: Page, text: string, name = 'fil.json') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
export const result = (page: Page) => page.getByRole('region', { name: 'Jeres egenvurdering' });

/** The page as it is built once a later edition has other words for an item: the edition of today is then an earlier one. */
export async function rewordInNewEdition(page: Page, item: string): Promise<void> {
  await page.route(`**/${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(component-export="Start"[^>]*? props=")([^"]*)"/, (_, head: string, props: string) => {
      const given = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as { instrument: unknown; earlier: unknown };
      const today = JSON.stringify(given.instrument);
      const next = today.replace('"version":[0,1]', '"version":[0,2]').replace(`"id":[0,"${item}"],"statement":[0,"`, '$&Nu: ');
      const changed = JSON.stringify({ ...given, instrument: JSON.parse(next) as unknown, earlier: [1, [JSON.parse(today)]] });
      return `${head}${changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    });
    await route.fulfill({ response, body: body.replaceAll('&quot;hvad-goer-de-bedste 1&quot;', '&quot;hvad-goer-de-bedste 2&quot;') });
  });
}
