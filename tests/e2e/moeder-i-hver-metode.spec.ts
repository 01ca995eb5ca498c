/** Errand: meetings on two devices become one result, whatever the questionnaire's method, and only counts are kept. */
import type { Page } from '@playwright/test';
import { leastGroupIn } from '../../src/campaign/domain/index.ts';
import { isOpen, itemsFor, scaleOf, type Instrument, type Role } from '../../src/assessment/domain/index.ts';
import { optaellingFile } from '../../src/campaign/file.ts';
import { roleNames } from '../../src/assessment/texts/selvevaluering.ts';
import { announcedRadios } from './accessible-names';
import { roleRadio } from './egenvurdering';
import { expect, expectNoSidewaysScroll, test } from './harness';
import { awake, fileOf, invite, saved } from './maaling';
import { group, instruments, named, radiosOf } from './skemaer';

const isChoice = (instrument: Instrument) => (item: Parameters<typeof scaleOf>[1]) => !isOpen(scaleOf(instrument, item));
const choicesFor = (instrument: Instrument, role: Role) =>
  instrument.sections.flatMap((section) => itemsFor(section, role)).filter(isChoice(instrument));

/** So many put a sheet in the urn: every fifth question is answered, all over the scale, and the others are left alone. */
async function meet(page: Page, instrument: Instrument, role: Role, persons: number, begin = 'Begynd mødet'): Promise<void> {
  const asked = choicesFor(instrument, role).filter((_, at) => at % 5 === 0);
  await page.getByRole('button', { name: begin }).click();
  for (let person = 0; person < persons; person += 1) {
    const choice = roleRadio(page, roleNames[role].name);
    if ((await choice.count()) > 0) await choice.check();
    for (const [at, item] of asked.entries()) {
      const { length } = scaleOf(instrument, item).steps;
      await group(page, item)
        .getByRole('radio')
        .nth((person + at) % length)
        .check();
    }
    await page.getByRole('button', { name: 'Læg i urnen' }).click();
  }
  await page.getByRole('button', { name: 'Slut mødet' }).click();
}

/** Everything in a file by the path of names that leads to it. */
function leaves(value: unknown, path: string): (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inside = Array.isArray(value) ? value.map((each: unknown) => ['*', each] as const) : Object.entries(value);
  return inside.flatMap(([name, each]) => leaves(each, `${path}/${name}`));
}

/** What the file of a meeting may hold: whose campaign it is, and how many gave each answer. No person, no order and no time of an answer. */
function expectOnlyCounts(text: string, role: Role, persons: number): void {
  const { payload, ...envelope } = JSON.parse(text) as { readonly payload: { readonly counters: { readonly id: string } } };
  expect(envelope).toEqual({
    app: 'styrbar',
    kind: optaellingFile.kind,
    schemaVersion: optaellingFile.version,
    contentVersion: expect.any(String) as unknown,
    id: expect.any(String) as unknown,
    rev: 1,
    savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    checksum: expect.any(String) as unknown,
  });
  const paths = leaves(payload, '');
  const places = [
    ...['/campaign', '/instrument', '/version', '/counters/id'],
    ...[`/counters/roles/${role}/persons`, `/counters/roles/${role}/items/*/*`],
  ];
  expect([...new Set(paths.map(([path]) => path))].toSorted()).toEqual(places.toSorted());
  const counts = paths.filter(([path]) => path.includes('/roles/')).map(([, value]) => value);
  expect(counts.every((count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= persons)).toBe(true);
}

const errands = [
  { id: 'hvad-goer-de-bedste', role: 'leder', method: 'trin' },
  { id: 'flere-skal-med', role: 'medarbejder', method: 'fidelitet' },
  { id: 'fremskridt', role: 'borger', method: 'fordeling' },
  { id: 'lises-refleksion', role: 'leder', method: 'balance' },
] as const;

for (const { id, role, method } of errands)
  test(`To møder med et skema efter metoden ${method} bliver til ét vist resultat af rene antal, når skemaets mindste gruppe er nået: ${id}`, async ({
    page,
    browser,
  }) => {
    test.slow();
    const instrument = named(id);
    const least = leastGroupIn(instrument);
    const [each, all] = [least, least * 2];
    await invite(page, id, role, all);
    await page.getByText('Holder I flere møder?').click();
    const link = await page.getByLabel('Link til mødelederne').inputValue();
    await meet(page, instrument, role, each - 1);
    await expect(page.getByText('Ikke talt med endnu:')).toBeVisible();
    await page.getByText('Vis kun større grupper').click();
    await expect(page.getByLabel('Mindste gruppe, der vises').getByRole('option').first()).toHaveText(String(least));
    await expect(page.getByRole('button', { name: 'Vis resultatet' })).toBeDisabled();
    await meet(page, instrument, role, 1, 'Fortsæt mødet');

    const other = await (await browser.newContext()).newPage();
    await other.goto(link);
    await awake(other);
    await meet(other, instrument, role, each);
    const { name, text } = await saved(other, 'Gem optællingen som fil');
    await other.context().close();
    expectOnlyCounts(text, role, each);

    await page.getByLabel('Vælg filer').setInputFiles(fileOf(name, text));
    await expect(page.getByRole('row', { name: `${roleNames[role].name} ${String(all)} ${String(all)}` })).toBeVisible();
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(page.getByText(`${String(all)} af ${String(all)} har svaret`).first()).toBeVisible();
    await page.getByRole('button', { name: 'Åbn alle afsnit' }).click();
    const [first] = choicesFor(instrument, role);
    if (!first) throw new Error(`${id} spørger ikke om noget.`);
    await expect(page.getByRole('region', { name: new RegExp(`^${first.id.replace('.', '\\.')} `) }).first()).toContainText(
      new RegExp(`\\d\\saf\\s${String(all)}`),
    );
  });

test('Ved et møde siger hver svarmulighed i alle skemaer sit udsagn og sit svar, og det, der besvares med ord, er der ikke', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const instrument of instruments) {
    await page.goto(`selvevaluering/${instrument.id}/maaling/`);
    await awake(page);
    await page.getByLabel('Målingens navn').fill('Møde');
    await page.getByRole('button', { name: 'Lav målingen' }).click();
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    for (const role of instrument.roles) {
      const choice = roleRadio(page, roleNames[role].name);
      if (instrument.roles.length > 1) await choice.check();
      const heard = (await announcedRadios(page)).filter(({ group: name }) => !name.startsWith('Hvem svarer'));
      expect(heard, `${instrument.id}, ${role}`).toEqual(choicesFor(instrument, role).flatMap((item) => radiosOf(instrument, item)));
      await expectNoSidewaysScroll(page, instrument.id);
    }
  }
  await expect(page.getByRole('textbox', { name: /^(Svar på|Note til)/ })).toHaveCount(0);
});
